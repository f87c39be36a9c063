package linli.rules.duplicate;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linli.rules.locate.Door;
import linli.rules.locate.Doors;
import linli.rules.text.Chat;
import linli.rules.text.Numerals;

/** Reads from a text what it says of a place: numbers of doors, sides, spots, and names by what stands around them. */
final class WhereaboutsReader {
    private static final String NUMBER = "(?<![\\d.])(\\d{1,5}|[零一二三四五六七八九十百两叁廿]{1,4})";

    private static final Pattern DISTRICT = Pattern.compile("(?<![a-z\\d])([a-z])(\\d*)(市|区|县)");
    private static final Pattern COUNTED =
            Pattern.compile(NUMBER + "(号线|路(?![口过边上灯])|线|期|班|组|队|中(?![午间心])|小(?![时区孩学])|号门|号岗|区|号桥|国道|社区|村|院|厂|个门)");
    private static final Pattern NUMBERED = Pattern.compile("(国道|省道|地铁|公交)" + NUMBER + "(?!号线|路)");
    private static final Pattern ORDINAL = Pattern.compile("第" + NUMBER + "(?![次天个条批回点章期])");
    /** Also where a word like 天天 follows, which makes the room a quantity. */
    private static final Pattern CHAIN = Pattern.compile("(?<!\\d)(\\d{1,2})-(\\d{1,2})-(\\d{3,4})(?!\\d)");

    private static final Pattern CELLAR = Pattern.compile("(?:负|地下|-)([一二三123])(?:楼|层)");
    private static final Pattern COMPASS = Pattern.compile("(?:城|江|河|湖|桥|村|路|区|老|院|墙|库|小|外|靠)?([东南西北])[东南西北]?"
            + "(?:门|区|边|侧|头|面|院|口|单元|围墙|段|部|苑|园|广场|菜场|站|栋|岸|路口|角)|(?:城|江|河|湖|桥|村)([东南西北])");
    private static final Pattern AGE = Pattern.compile("([老新])[区村街院楼]");
    private static final Pattern HAND = Pattern.compile("([左右])[边侧手面]|([前后])[面边头排]?那?[栋幢排]");
    private static final Pattern LETTER = Pattern.compile("(?<![a-z\\d])([a-h])(?:区|座|栋|口|出口|门|单元|号门|馆|库)");
    private static final Pattern SUPPLY = Pattern.compile("(?:停|没|断|没得|莫得|冇)(水|电|气|暖|网|煤气|天然气)(?![梯瓶动])");
    private static final Pattern PAPER = Pattern.compile("(居住|身份|老年|医保|社保|公交|残疾|结婚|户口|健康)[证卡本]");

    private static final Pattern SUFFIX = Pattern.compile("小区|社区|街道|小学|中学|学校|学院|大学|医院|幼儿园|超市|公园|花园|广场|大道|公司|酒店|公寓|大厦"
            + "|驾校|砖厂|湾畔|国际|新村|新城|镇|村|苑|府|轩|邸|郡|庭|湾|公馆|苑区|巷|(?<![马公道铁线电水问堵让过同网管思出后门走修半一这条那段两整])[路街](?![面人灯边口过障径费政由线])|(?<![马公道走修半一这条那段两])[路街](?=口|边)|桥|乡|里(?=[\\d小又的停门])"
            + "|园(?=[\\d小又的停门物])|坳|组|市场|加油站|收费站|店|城(?=[\\d小又的停门物开])");
    private static final Pattern BESIDE =
            Pattern.compile("(\\p{IsHan}{2})的?(?:旁边|旁|门口|门前|门外|对面|后面|后头|前面|边上|附近|楼下|里面|顶上|上面|下面|入口|出口)");
    private static final Pattern SHORT_NAME = Pattern.compile("^([\\p{IsHan}&&[^公花小大校我本上下过修]])[园苑湾桥村里路街]");

    /** Two characters before 小区 or 门口 that name nothing. */
    private static final Set<String> NO_NAME = Set.of("""
            我们 咱们 俺们 这个 那个 你们 整个 本小 单元 大家 全小 我家 俺家 家里 个小 有个 们这 现在 自家 就在 正好 好多 很多 好几 一个
            老旧 住在 每个 各个 其他 别的 这条 那条 整条 配套 附近 门口 公办 民办 公立 私立 本地 城区 全市 全区 农村 城市 社区 街道 小区
            老师 实验 有限 培训 安置 公共 大型 中小 限公 业主""".split("\\s+"));

    private static final String JOINTS = "的个们这那本在是有到了不没就都也又还和与跟及把被对向从";
    private static final String NO_BEGINNING = "的在这那个们了";

    private final String text;
    private final Whereabouts where;

    WhereaboutsReader(String text, Whereabouts where) {
        this.text = text;
        this.where = where;
    }

    void read() {
        for (var spot : Doors.in(text)) door(spot);
        districts();
        numbers();
        sides();
        each(SUPPLY, m -> where.fill(Slot.THING, "停", m.group(1)));
        each(PAPER, m -> where.fill(Slot.THING, "证", m.group(1)));
        names();
        unheard();
        for (var spot : Spots.in(text)) where.fill(Slot.SPOT, "", spot);
    }

    private void door(Doors.Spot spot) {
        Door door = spot.door();
        if (door.building() != null) where.fill(Slot.DOOR, "栋", door.building().toString());
        if (door.buildingName() != null) where.fill(Slot.DOOR, "", Chat.fold(door.buildingName()));
        if (door.unit() != null) where.fill(Slot.DOOR, "单元", door.unit().toString());
        if (door.floor() != null) where.fill(Slot.FLOOR, "楼", door.floor().toString());
        if (door.room() != null) where.fill(Slot.DOOR, "室", door.room());
        where.take(spot.start(), spot.end());
    }

    /** A3区 lies in A市: another letter is another city, another number another district. */
    private void districts() {
        each(DISTRICT, m -> {
            boolean zone = m.group(2).isEmpty() && m.group(3).equals("区");
            if (!zone) {
                where.fill(Slot.DISTRICT, "", m.group(1));
                if (!m.group(2).isEmpty()) where.fill(Slot.DISTRICT, m.group(3), m.group());
                where.take(m.start(), m.end());
            }
        });
    }

    private void numbers() {
        each(COUNTED, m -> {
            if (!where.isTaken(m.start())) {
                where.fill(Slot.COUNTED, m.group(2), number(m.group(1)));
                where.take(m.start(), m.end());
            }
        });
        each(CELLAR, m -> where.fill(Slot.FLOOR, "楼", "-" + number(m.group(1))));
        each(ORDINAL, m -> where.fill(Slot.COUNTED, "第", number(m.group(1))));
        each(CHAIN, m -> {
            where.fill(Slot.DOOR, "栋", m.group(1));
            where.fill(Slot.DOOR, "单元", m.group(2));
            where.fill(Slot.DOOR, "室", m.group(3));
            where.take(m.start(), m.end());
        });
        each(NUMBERED, m -> where.fill(Slot.COUNTED, m.group(1), number(m.group(2))));
    }

    private void sides() {
        each(COMPASS, m -> side("方位", m.group(1) == null ? m.group(2) : m.group(1), m));
        each(AGE, m -> side("新老", m.group(1), m));
        each(HAND, m -> side("左右", m.group(1) == null ? m.group(2) : m.group(1), m));
        each(LETTER, m -> side("字母", m.group(1), m));
    }

    private void side(String what, String value, Matcher m) {
        where.fill(Slot.SIDE, what, value);
        if (!where.isTaken(m.start())) where.take(m.start(), m.end());
    }

    private void names() {
        each(SHORT_NAME, m -> {
            where.fill(Slot.NAMED, "", m.group(1));
            where.take(m.start(), m.end());
        });
        each(SUFFIX, m -> named(m.start(), m.end()));
        each(BESIDE, m -> {
            if (!where.isTaken(m.start()) && isName(m.group(1))) where.fill(Slot.NAMED, "", m.group(1));
        });
    }

    /** The two characters before a suffix tell names apart; the whole name is longer by what nobody else writes. */
    private void named(int suffix, int end) {
        int start = suffix - 2;
        if (start < 0 || where.isTaken(start) || where.isTaken(start + 1)) return;
        var head = text.substring(start, suffix);
        if (isName(head)) {
            where.fill(Slot.NAMED, "", head);
            while (start > 0 && isRare(start - 1)) start--;
            where.take(start, end);
        }
    }

    private static boolean isName(String head) {
        return head.chars().allMatch(Character::isIdeographic)
                && !NO_NAME.contains(head)
                && JOINTS.indexOf(head.charAt(1)) < 0
                && NO_BEGINNING.indexOf(head.charAt(0)) < 0;
    }

    private void unheard() {
        for (int at = 0; at + 1 < text.length(); at++) {
            int end = at;
            while (end + 1 < text.length() && !where.isTaken(end) && !where.isTaken(end + 1) && isRare(end)) end++;
            if (end - at >= 2) {
                where.fill(Slot.UNHEARD, "", text.substring(at, end + 1));
                where.take(at, end + 1);
            }
            at = Math.max(at, end);
        }
    }

    private boolean isRare(int at) {
        return Character.isIdeographic(text.charAt(at))
                && Character.isIdeographic(text.charAt(at + 1))
                && Commonness.shipped().isRare(text.substring(at, at + 2));
    }

    private void each(Pattern pattern, Consumer<Matcher> what) {
        var m = pattern.matcher(text);
        while (m.find()) what.accept(m);
    }

    private static String number(String words) {
        var value = Numerals.read(words);
        return value.isPresent() ? String.valueOf(value.getAsInt()) : words;
    }
}
