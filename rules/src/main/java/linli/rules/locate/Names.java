package linli.rules.locate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linli.rules.text.Chat;

/** What places are called, and what people say instead of a name; the longest that stands in the text wins. */
final class Names {
    private static final String[] HOME = {
        "我家楼下", "我家楼上", "我家门口", "我们家", "咱们家", "俺家", "我家", "我们这栋楼", "我们这栋", "我们这幢", "我们这楼", "我们栋", "我们楼", "我们这个楼",
        "我们单元", "我们这单元", "我这栋", "我这楼", "我们楼道", "我们楼下", "咱们这栋", "咱们楼", "咱们栋", "咱这栋", "咱楼", "本楼", "本栋", "本单元", "这栋楼",
        "楼下", "楼上", "楼道里", "隔壁", "对门", "单元门口", "我住的这栋", "我们门口", "家门口"
    };
    private static final String[] HERE = {
        "我们小区", "咱们小区", "咱小区", "我们院里", "我们院子", "咱们院", "我们院", "本小区", "小区里", "小区内", "小区门口", "小区大门口", "小区大门", "小区", "院里",
        "院子里", "院子", "大院里", "大院", "门口", "大门口", "园区"
    };

    /** Ends of names that mean the same spot. */
    private static final String[][] SAME_SPOT = {
        {"背后", "后面", "后头", "后边", "后身", "屋后", "后门"},
        {"门口", "大门口", "正门", "门前"},
        {"旁边", "旁", "边上", "隔壁"},
        {"对面", "对过"},
        {"路口", "十字路口", "红绿灯"}
    };

    /** Two characters, the last before and the first of a name, that belong to another word. */
    private static final Set<String> LEFT_WORDS = Set.of(
            "保安", "平安", "治安", "公安", "早安", "晚安", "西安", "房东", "股东", "广东", "山东", "关东", "做东", "海南", "河南", "湖南", "河北", "湖北",
            "江西", "山西", "广西", "陕西", "东南", "东北", "西南", "西北");

    /** What may follow a name and makes it another one: a shop, a street. */
    private static final String[] RIGHT_WORDS = {"诊", "店", "票", "铺"};

    private static final String[] STREET_WORDS = {
        "大道", "路", "街", "巷", "胡同", "幼儿园", "小学", "中学", "学校", "超市", "医院", "酒店", "派出所", "公园", "广场", "大厦", "社区", "村", "一期",
        "二期", "三期"
    };

    /** One name and what it may mean; {@code places} is empty for words that lean on the speaker. */
    record Name(String folded, Mention.Type type, List<Place> places) {}

    private final Map<Character, List<Name>> byStart = new HashMap<>();
    private final BitSet starts = new BitSet();

    Names(Places places) {
        var meanings = new HashMap<String, List<Place>>();
        for (var place : places.all()) {
            if (hasName(place))
                calls(place)
                        .forEach(name -> meanings.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(place));
        }
        for (var word : HOME) keep(new Name(word, Mention.Type.HOME, List.of()));
        for (var word : HERE) {
            if (!meanings.containsKey(word)) keep(new Name(word, Mention.Type.HERE, List.of()));
        }
        meanings.forEach((name, meant) -> keep(new Name(name, type(meant.get(0)), best(meant))));
        byStart.values()
                .forEach(names -> names.sort(
                        (one, other) -> other.folded().length() - one.folded().length()));
    }

    /** The longest name that stands here as a word of its own, or null. */
    Name at(String folded, int start) {
        if (!starts.get(folded.charAt(start))) return null;
        for (var name : byStart.getOrDefault(folded.charAt(start), List.of())) {
            if (folded.startsWith(name.folded(), start) && standsAlone(name, folded, start)) return name;
        }
        return null;
    }

    private static boolean standsAlone(Name name, String folded, int start) {
        int end = start + name.folded().length();
        if (name.type() == Mention.Type.HERE && name.folded().equals("门口")) return true;
        if (start > 0
                && LEFT_WORDS.contains(folded.substring(start - 1, start + 1))
                && name.type() != Mention.Type.HOME) return false;
        if (name.type() == Mention.Type.AREA) {
            for (var word : STREET_WORDS) {
                if (folded.startsWith(word, end) && !(word.equals("路") && folded.startsWith("路灯", end))) return false;
            }
        }
        if (name.folded().endsWith("门")) {
            for (var word : RIGHT_WORDS) {
                if (folded.startsWith(word, end)) return false;
            }
        }
        return true;
    }

    private void keep(Name name) {
        starts.set(name.folded().charAt(0));
        byStart.computeIfAbsent(name.folded().charAt(0), c -> new ArrayList<>()).add(name);
    }

    /** Buildings that a number or letter tells are read as doors, not looked up by name. */
    private static boolean hasName(Place place) {
        return switch (place.kind()) {
            case ESTATE, LANDMARK, COMMUNITY, GRID, TEN_HOUSEHOLDS -> true;
            case BUILDING ->
                !Locator.parse(place.name()).hasBuilding() || !place.nicknames().isEmpty();
            case COUNTY, STREET, ENTRANCE -> false;
        };
    }

    private static Set<String> calls(Place place) {
        var calls = new LinkedHashSet<String>();
        var said = new ArrayList<>(place.nicknames());
        said.add(place.name());
        for (var name : said) {
            var folded = Chat.fold(name);
            if (folded.isBlank()
                    || place.kind() == PlaceKind.BUILDING && Locator.parse(name).hasBuilding()) continue;
            calls.add(folded);
            if (place.kind() == PlaceKind.LANDMARK) calls.addAll(variants(folded));
        }
        return calls;
    }

    private static List<String> variants(String name) {
        var variants = new ArrayList<String>();
        for (var same : SAME_SPOT) {
            for (var ending : same) {
                if (name.length() > ending.length() && name.endsWith(ending)) {
                    var stem = name.substring(0, name.length() - ending.length());
                    for (var other : same) variants.add(stem + other);
                }
            }
        }
        if (name.startsWith("地下车库") && name.length() > 4) {
            var part = name.substring(4);
            for (var garage : List.of("车库", "地库", "地下室")) {
                variants.add(garage + part);
                variants.add(part + garage);
            }
            variants.add(part + "地下车库");
        }
        return variants;
    }

    private static Mention.Type type(Place place) {
        return switch (place.kind()) {
            case LANDMARK, BUILDING -> Mention.Type.SPOT;
            default -> Mention.Type.AREA;
        };
    }

    private static List<Place> best(List<Place> meant) {
        var type = type(meant.get(0));
        return meant.stream().filter(place -> type(place) == type).distinct().toList();
    }
}
