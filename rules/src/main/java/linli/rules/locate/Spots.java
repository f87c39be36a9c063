package linli.rules.locate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linli.rules.text.Chat;
import linli.rules.text.Numerals;

/**
 * Finds the words of a text that say where, though no directory knows the place: 河边步道, 老纺织厂宿舍, 三楼拐角, 桥洞底下. The words are in
 * {@code spots.txt}.
 */
final class Spots {
    /**
     * Words that say where.
     *
     * @param start first character
     * @param end one past the last
     * @param inside whether they name but a part of a building, or a thing: where that is, is still the question
     */
    record Spot(int start, int end, boolean inside) {}

    private enum Group {
        IN,
        AT,
        OF,
        BY,
        NAME,
        ELSE,
        NOT
    }

    private record Word(String text, Group group) {}

    /** What makes a thing a place: 墙上, 桶旁边, 变电所跟前. */
    private static final String[] BESIDE = {
        "旁边", "旁", "边上", "边", "附近", "周边", "周围", "背后", "后面", "后头", "后边", "后身", "后", "前面", "前头", "前边", "跟前", "前", "对面",
        "对过", "里面", "里头", "里边", "里", "内", "外面", "外头", "外边", "外", "上面", "上头", "上边", "上方", "顶上", "上", "下面", "下头", "下边",
        "下方", "底下", "下", "底", "中间", "当中", "正中", "门口", "门前", "门外", "口", "拐角", "转角", "拐弯", "角落", "角", "尽头", "头上", "背面",
        "侧面", "东侧", "西侧", "南侧", "北侧", "东面", "西面", "南面", "北面", "东头", "西头", "南头", "北头", "东边", "西边", "南边", "北边", "左边",
        "右边", "左侧", "右侧", "沿上", "沿", "缝里", "根", "隔壁", "那边", "这边", "那块", "那儿", "那头", "那一带", "一带", "沿线", "入口", "出口", "路段",
        "段"
    };

    /** Those that show a place after any noun, even one that nobody listed. */
    private static final String[] STRONG = {
        "旁边", "边上", "背后", "后面", "后头", "对面", "对过", "门口", "附近", "跟前", "底下", "隔壁", "后身", "门前", "入口处", "周边", "墙外", "围墙"
    };

    /** 4号门, 六排, D区, B2: told apart by numbers. */
    private static final String[] COUNTED = {
        "号门", "号院", "号梯", "号棚", "号点", "号亭", "号口", "号库", "号岗", "号柜", "号桥", "号坡", "号台", "号池", "号厅", "号窗", "号地块", "号车库",
        "号车棚", "号充电", "号投放", "号垃圾", "号电梯", "号出口", "号入口", "号厂房", "号商铺", "号店", "号位", "号桩", "号柱", "号通道", "号路", "号井", "号箱",
        "排", "区", "组团", "道街", "道巷", "道门", "道弄"
    };

    private static final String SIDES = "东西南北前后";
    private static final String SIDED = "坡湖河口棚门街巷院楼塔桥岗塘墙园沟";

    /** What no name contains; one character each, then words. */
    private static final String NO_NAME =
            "的了在到从往去来是有和与跟及给把被对就也都还很我你他她它们咱俺这那哪个您说叫要想让能会不没别为因吗呢吧啊呀哦嘛着过又再将住回进出走下上里外前后旁边两三四五六七八九十半几每整全该本家人座栋幢间条张份种停用找帮看听等带叫开修堵坏漏占乱堆放丢扔建拆"
                    + "，。！？；：、,.!?;: \n()[]（）“”\"'《》<>…~-—/0123456789#@";

    private static final String[] NO_NAMES = {
        "建议", "投诉", "举报", "反映", "关于", "咨询", "请问", "感谢", "表扬", "希望", "麻烦", "老师", "师傅", "物业", "大家", "各位", "今天", "昨天",
                "昨晚",
        "刚才", "刚刚", "早上", "晚上", "中午", "下午", "现在", "最近", "目前", "因为", "由于", "所以", "但是", "而且", "路过", "经过", "位于", "处于",
                "属于",
        "靠近", "临近", "发现", "看见", "看到", "听到", "听说", "什么", "怎么", "怎样", "如何", "哪些", "哪个", "其他", "其它", "所有", "部分", "附近",
                "周边",
        "突然", "已经", "经常", "一直", "总是", "每天", "天天", "有人", "没人", "谁家", "人家", "自家", "自己", "垃圾", "路灯"
    };

    private static final String OURS = "我咱俺本该全";
    private static final String SHORT_NAME = "某老新东西南北前后上下小大";
    private static final int LONGEST_NAME = 5;
    private static final int MOST_LINKS = 5;

    private static final Map<Character, List<Word>> WORDS = new HashMap<>();
    private static final BitSet STARTS = new BitSet();
    private static final Set<String> NO_NAME_WORDS = new HashSet<>();

    static {
        for (var line : lines()) {
            var cells = line.split(" ");
            var group = Group.valueOf(cells[0].toUpperCase(java.util.Locale.ROOT));
            for (var cell : Arrays.asList(cells).subList(1, cells.length)) {
                if (group == Group.NOT || group == Group.ELSE) NO_NAME_WORDS.add(cell);
                if (group != Group.ELSE) keep(new Word(Chat.fold(cell), group));
            }
        }
        for (var word : STRONG) STARTS.set(word.charAt(0));
        WORDS.values()
                .forEach(words -> words.sort(
                        (one, other) -> other.text().length() - one.text().length()));
    }

    private Spots() {}

    /**
     * The spot whose noun stands here, or null. Its name may begin earlier.
     *
     * @param from where the text is still free
     */
    static Spot at(String folded, int at, int from) {
        if (!STARTS.get(folded.charAt(at))) return numbered(folded, at);
        var best = numbered(folded, at);
        for (var word : WORDS.getOrDefault(folded.charAt(at), List.of())) {
            if (!folded.startsWith(word.text(), at)) continue;
            if (word.group() == Group.NOT) return best;
            var spot = spot(word, folded, at, from);
            if (spot != null && (best == null || spot.end() > best.end())) best = spot;
        }
        return best != null ? best : besideSomething(folded, at, from);
    }

    /** Whether it is a noun for any such thing, which names none of them: 路灯, 单元门, 银行. */
    static boolean isCommon(String words) {
        var folded = Chat.fold(words);
        return WORDS.getOrDefault(folded.charAt(0), List.of()).stream().anyMatch(word -> folded.equals(word.text()));
    }

    private static Spot spot(Word word, String folded, int at, int from) {
        int end = at + word.text().length();
        return switch (word.group()) {
            case IN -> new Spot(at, along(folded, end), true);
            case AT -> new Spot(nameStart(folded, at, from, 0), along(folded, end), false);
            case OF ->
                beside(folded, end) > end || at > from && folded.charAt(at - 1) == '某'
                        ? new Spot(nameStart(folded, at, from, 0), along(folded, end), false)
                        : null;
            case BY -> {
                int beside = beside(folded, end);
                boolean sided = end == at + 1
                        && at > from
                        && SIDED.indexOf(folded.charAt(at)) >= 0
                        && SIDES.indexOf(folded.charAt(at - 1)) >= 0;
                yield beside > end || sided ? new Spot(sided ? at - 1 : at, along(folded, beside), !sided) : null;
            }
            case NAME -> {
                int start = nameStart(folded, at, from, word.text().length());
                yield start < at ? new Spot(start, along(folded, end), false) : null;
            }
            case ELSE, NOT -> null;
        };
    }

    private static Spot numbered(String folded, int at) {
        char c = folded.charAt(at);
        boolean letter = c >= 'a' && c <= 'h';
        boolean glued = at > 0 && (isLatin(folded.charAt(at - 1)) || isArabic(folded.charAt(at - 1)));
        if (glued || !letter && !Numerals.isPart(c)) return null;
        int end = at + 1;
        while (end < folded.length()
                && end < at + 4
                && (isArabic(folded.charAt(end)) || !letter && Numerals.isPart(folded.charAt(end)))) end++;
        boolean cellar = c == 'b'
                && end == at + 2
                && "1234".indexOf(folded.charAt(at + 1)) >= 0
                && !isLatin(end < folded.length() ? folded.charAt(end) : ' ');
        if (cellar) return new Spot(at, along(folded, end), true);
        for (var word : COUNTED) {
            boolean row = word.equals("排") || word.equals("区");
            if (folded.startsWith(word, end) && !(row && (c == '一' || c == '两' || isAnotherRow(folded, end + 1))))
                return new Spot(at, along(folded, end + word.length()), false);
        }
        return null;
    }

    /** 排队, 区别 */
    private static boolean isAnotherRow(String folded, int at) {
        return at < folded.length() && "队水污气放查名风骨长号除斥练比别分区间".indexOf(folded.charAt(at)) >= 0;
    }

    private static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** 变电所跟前: a noun that nobody listed, told by the word after it. */
    private static Spot besideSomething(String folded, int at, int from) {
        for (var word : STRONG) {
            if (folded.startsWith(word, at)) {
                int start = nameStart(folded, at, from, 2);
                if (at - start >= 2) return new Spot(start, along(folded, at + word.length()), false);
            }
        }
        return null;
    }

    /**
     * Where the name begins that ends with what stands at {@code at}; {@code at} itself where there is none.
     *
     * @param suffix how long its ending is; 0 where the noun needs no name
     */
    static int nameStart(String folded, int at, int from, int suffix) {
        int start = at;
        while (start > from && at - start < LONGEST_NAME && isNamePart(folded, start - 1)) start--;
        for (int i = start; i < at; ) {
            int skip = noName(folded, i);
            if (skip > 0) start = i = Math.min(at, i + skip);
            else i++;
        }
        int length = at - start;
        if (suffix == 0) return length <= 4 ? start : at;
        if (length == 0 && suffix == 1 && at > from && OURS.indexOf(folded.charAt(at - 1)) >= 0) return at - 1;
        boolean brief = length == 1 && SHORT_NAME.indexOf(folded.charAt(start)) < 0;
        boolean notOne = suffix == 1 && length > 0 && isAnotherWord(folded, at - 1, at + 1)
                || suffix == 1 && isAnotherWord(folded, at, at + 2);
        return length == 0 || brief || notOne ? at : start;
    }

    private static boolean isAnotherWord(String folded, int from, int to) {
        return to <= folded.length() && NO_NAME_WORDS.contains(folded.substring(from, to));
    }

    private static boolean isNamePart(String folded, int at) {
        char c = folded.charAt(at);
        boolean peaceful = c == '和' && at + 1 < folded.length() && "平顺睦谐美泰".indexOf(folded.charAt(at + 1)) >= 0;
        return c >= '\u4e00' && c <= '\u9fff' && (NO_NAME.indexOf(c) < 0 || peaceful);
    }

    private static int noName(String folded, int at) {
        for (var word : NO_NAMES) {
            if (folded.startsWith(word, at)) return word.length();
        }
        return 0;
    }

    /** Where the words end that go on telling where: 楼道|窗台|上, 花坛|沿上. */
    static int along(String folded, int from) {
        int end = from;
        for (int links = 0; links < MOST_LINKS; links++) {
            int next = beside(folded, end);
            if (next == end) next = noun(folded, end);
            if (next == end && end < folded.length() && folded.charAt(end) == '的') {
                int noun = noun(folded, end + 1);
                if (noun > end + 2) next = noun;
            }
            if (next == end) break;
            end = next;
        }
        return end;
    }

    private static int noun(String folded, int at) {
        if (at >= folded.length()) return at;
        for (var word : WORDS.getOrDefault(folded.charAt(at), List.of())) {
            boolean place = word.group() == Group.IN || word.group() == Group.AT;
            if (place && folded.startsWith(word.text(), at))
                return at + word.text().length();
            int beside = at + word.text().length();
            boolean needsMore = word.group() == Group.BY || word.group() == Group.OF;
            if (needsMore && folded.startsWith(word.text(), at) && beside(folded, beside) > beside) return beside;
        }
        return at;
    }

    private static int beside(String folded, int at) {
        int longest = 0;
        for (var word : BESIDE) {
            if (word.length() > longest && folded.startsWith(word, at)) longest = word.length();
        }
        if (longest == 1 && isAnotherWord(folded, at)) return at;
        return at + longest;
    }

    /** 上下班, 外卖, 前天, 里程, 内部: a word of its own begins here. */
    private static boolean isAnotherWord(String folded, int at) {
        char next = at + 1 < folded.length() ? folded.charAt(at + 1) : ' ';
        return switch (folded.charAt(at)) {
            case '上' -> "班学周午个次课门来去报交网下海手厕".indexOf(next) >= 0;
            case '下' -> "班午雨雪次来去单周个水课降沉陷".indexOf(next) >= 0;
            case '外' -> "卖地面婆公甥籍".indexOf(next) >= 0 && next != '面';
            case '前' -> "天几两年段面任后".indexOf(next) >= 0 && next != '面';
            case '后' -> "来天果续勤悔期".indexOf(next) >= 0;
            case '内' -> "部容存衣涝".indexOf(next) >= 0;
            case '口' -> "罩头气碑香".indexOf(next) >= 0;
            case '底' -> "气".indexOf(next) >= 0;
            case '里' -> "程".indexOf(next) >= 0;
            case '角' -> "度色".indexOf(next) >= 0;
            case '根' -> "本据".indexOf(next) >= 0;
            case '段' -> "时".indexOf(next) >= 0;
            default -> false;
        };
    }

    private static void keep(Word word) {
        STARTS.set(word.text().charAt(0));
        WORDS.computeIfAbsent(word.text().charAt(0), c -> new ArrayList<>()).add(word);
    }

    private static List<String> lines() {
        try (InputStream file = Spots.class.getResourceAsStream("spots.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
