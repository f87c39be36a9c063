package linli.rules.locate;

import java.util.ArrayList;
import java.util.List;
import linli.rules.text.Numerals;

/** Reads doors at one position of a text. Numbers are tried in every reading that the characters after them allow. */
final class DoorReader {
    private static final String[] BUILDING_WORDS = {
        "号住宅楼", "号楼栋", "号楼", "号栋", "号幢", "号舍", "#楼", "#栋", "#", "楼栋", "栋", "幢", "舍", "座", "懂", "冻", "憧"
    };
    private static final String[] NAMED_BUILDING_WORDS = {"号楼", "栋", "幢", "座", "馆", "楼", "#楼", "#"};
    private static final String[] UNIT_WORDS = {"号单元", "单元", "门洞"};
    private static final String[] ROOM_WORDS = {"号室", "号房", "室", "房间", "房", "号", "户"};
    private static final String[] ROOM_ONLY_WORDS = {"号室", "号房", "室", "房间", "住户", "业主", "那家", "这家", "那户", "这户"};
    private static final String[] CELLARS = {"负一楼", "负一层", "负1楼", "负1层", "-1楼", "-1层", "地下一层", "地下1层"};

    /** What makes a number a quantity, a time or a price. */
    private static final String MEASURES = "元块次天点个人米度斤分岁年月日折%㎡平吨升瓦台辆件条只张位名秒小多余几万亿k";

    private static final int MOST_BUILDINGS = 300;
    private static final int MOST_NAMED_BUILDINGS = 999;
    private static final int MOST_UNITS = 30;
    private static final int MOST_SPOKEN_UNITS = 200;
    private static final int MOST_CHAINED_UNITS = 99;
    private static final int MOST_FLOORS = 60;

    private final String text;
    private final String folded;

    DoorReader(String text, String folded) {
        this.text = text;
        this.folded = folded;
    }

    /** The doors that begin here: none, one, or several for 2、3栋. */
    List<Doors.Spot> read(int at) {
        if (isNumberStart(at)) return numbered(at);
        if (isLetter(at) && !isLetter(at - 1) && !isArabic(at - 1)) return lettered(at);
        return List.of();
    }

    /** Where to go on after nothing was read here. */
    int skip(int at) {
        int next = at + 1;
        if (isArabic(at)) {
            while (isArabic(next)) next++;
        } else if (Numerals.isPart(folded.charAt(at)) && isNumberStart(at)) {
            next = Number.at(folded, at).end();
        }
        return Math.max(next, at + 1);
    }

    private List<Doors.Spot> numbered(int at) {
        var first = Number.at(folded, at);
        if (!first.known()) return List.of();
        int gap = char0(first.end()) == ' ' && char0(first.end() + 1) != '#' && !first.isChinese() ? 1 : 0;
        int word = buildingWord(first, first.end() + gap);
        if (word > 0 && first.within(1, MOST_NAMED_BUILDINGS)) {
            return List.of(rest(at, first.end() + gap + word, first.value(), null));
        }
        int named = letter(first.end()) > 0 ? longest(NAMED_BUILDING_WORDS, first.end() + 1) : 0;
        if (named > 0 && !first.isChinese()) {
            int end = first.end() + 1 + named;
            return List.of(rest(at, end, null, text.substring(at, end)));
        }
        var several = severalBuildings(at, first);
        if (!several.isEmpty()) return several;
        var chain = chain(at, first);
        if (chain != null) return List.of(chain);
        if (isHouseNumber(at, first)) return List.of(rest(at, first.end() + 1, first.value(), null));
        if (isBeforeUnit(first)) return List.of(rest(at, first.end(), first.value(), null));
        return withoutBuilding(at, first);
    }

    /** 12号2单元 · 245弄5号901: elsewhere a number with 号 is a day, a person or a street number. */
    private boolean isHouseNumber(int at, Number number) {
        if (char0(number.end()) != '号' || !number.within(1, MOST_BUILDINGS)) return false;
        var next = Number.at(folded, blank(number.end() + 1));
        return next.known() && char0(at - 1) == '弄' && isRoomNumber(next)
                || next.known() && !isStreet(at) && longest(UNIT_WORDS, next.end()) > 0;
    }

    /** What follows 路 or 街 is a street number. */
    private boolean isStreet(int at) {
        return "路街道弄巷".indexOf(char0(at - 1)) >= 0 && at > 0;
    }

    /** 55五单元 */
    private boolean isBeforeUnit(Number number) {
        if (number.isChinese() || !number.within(1, MOST_BUILDINGS)) return false;
        var next = Number.at(folded, number.end());
        return next.known() && next.isChinese() && longest(UNIT_WORDS, next.end()) > 0;
    }

    private List<Doors.Spot> withoutBuilding(int at, Number first) {
        int unit = longest(UNIT_WORDS, first.end());
        if (unit > 0 && first.within(1, MOST_SPOKEN_UNITS)) return List.of(rest(at, at, null, null));
        int floor = floorWord(first);
        if (floor > 0 && first.within(1, MOST_FLOORS)) return List.of(rest(at, at, null, null));
        if (isRoomNumber(first) && longest(ROOM_ONLY_WORDS, first.end()) > 0) {
            int word = longest(new String[] {"号室", "号房", "室", "房间"}, first.end());
            return List.of(spot(at, first.end() + word, null, null, null, null, first.digits()));
        }
        return List.of();
    }

    /** 2、3栋 · 1和2号楼 · 6-8栋: each building of the list. */
    private List<Doors.Spot> severalBuildings(int at, Number first) {
        var numbers = new ArrayList<Number>();
        numbers.add(first);
        boolean range = false;
        int end = first.end();
        while (numbers.size() < 8 && isListMark(char0(end))) {
            range |= "-~到至".indexOf(char0(end)) >= 0;
            var next = Number.at(folded, blank(end + 1));
            if (!next.known() || !next.within(1, MOST_BUILDINGS)) return List.of();
            numbers.add(next);
            end = next.end();
        }
        int word = numbers.size() < 2 ? 0 : buildingWord(numbers.get(numbers.size() - 1), end);
        if (word == 0 || !first.within(1, MOST_BUILDINGS)) return List.of();
        var spots = new ArrayList<Doors.Spot>();
        int last = end + word;
        if (range
                && numbers.size() == 2
                && first.value() < numbers.get(1).value()
                && numbers.get(1).value() - first.value() <= 12) {
            for (int number = first.value(); number <= numbers.get(1).value(); number++) {
                spots.add(spot(at, last, number, null, null, null, null));
            }
        } else {
            for (var number : numbers.subList(0, numbers.size() - 1)) {
                spots.add(spot(at, last, number.value(), null, null, null, null));
            }
            int start = numbers.get(numbers.size() - 1).start();
            spots.add(rest(start, last, numbers.get(numbers.size() - 1).value(), null));
        }
        return spots;
    }

    /** 3-2-501 · 3-501 · 3-2单元 · 1326-11-6-434 (a street number first). Null when it is no chain of rooms. */
    private Doors.Spot chain(int at, Number first) {
        var numbers = new ArrayList<Number>();
        numbers.add(first);
        int end = first.end();
        while (numbers.size() < 5 && chainMark(end) > 0) {
            var next = Number.at(folded, end + chainMark(end));
            if (!next.known()) break;
            numbers.add(next);
            end = next.end();
        }
        if (numbers.size() < 2 || chainMark(end) > 0 && isArabic(end + chainMark(end))) return null;
        var last = numbers.get(numbers.size() - 1);
        if (numbers.size() == 4 && last.digits().length() >= 3) numbers.remove(0);
        if (numbers.size() == 3 && numbers.get(0).value() > MOST_BUILDINGS && isRoomNumber(last)) numbers.remove(0);
        var building = numbers.get(0);
        var second = numbers.get(1);
        if (!building.within(1, MOST_BUILDINGS) || building.digits().length() > 3) return null;
        if (numbers.size() == 2) return pair(at, building, second);
        if (numbers.size() > 3 || !second.within(1, MOST_CHAINED_UNITS)) return null;
        int floor = floorWord(last);
        if (floor > 0 && last.within(1, MOST_FLOORS)) {
            return spot(at, last.end() + floor, building.value(), null, second.value(), last.value(), null);
        }
        int word = longest(ROOM_WORDS, last.end());
        boolean isRoom = isRoomNumber(last) && !isMeasured(last.end())
                || building.value() > 31 && last.digits().length() < 3 && !isMeasured(last.end());
        boolean isSmallRoom =
                word > 0 && char0(last.end()) != '号' || char0(last.end()) == '号' && char0(last.end() + 1) == '室';
        if (!isRoom && !isSmallRoom) return null;
        return spot(
                at,
                last.end() + letter(last.end()) + word,
                building.value(),
                null,
                second.value(),
                null,
                last.digits());
    }

    private Doors.Spot pair(int at, Number building, Number second) {
        if (isStreet(at)) return null;
        if (longest(UNIT_WORDS, second.end()) > 0 && second.within(1, MOST_UNITS)) {
            return rest(at, second.start(), building.value(), null);
        }
        if (!isRoomNumber(second) || second.value() % 100 == 0 || isMeasured(second.end()) || floorWord(second) > 0)
            return null;
        int end = second.end() + letter(second.end());
        return spot(at, end + longest(ROOM_WORDS, end), building.value(), null, null, null, second.digits());
    }

    private List<Doors.Spot> lettered(int at) {
        int letters = at;
        while (isLetter(letters)) letters++;
        if (letters - at > 2) return List.of();
        int end = letters;
        while (isArabic(end) && end - letters < 3) end++;
        int word = isArabic(end) ? 0 : longest(NAMED_BUILDING_WORDS, end);
        if (word == 0 && letters - at == 1 && chainMark(end) > 0) {
            int from = letters == end ? end + chainMark(end) : end;
            var chained = rest(at, from, null, text.substring(at, end));
            return chained.door().room() != null ? List.of(chained) : List.of();
        }
        if (word == 0 || isSeat(end, word)) return List.of();
        return List.of(rest(at, end + word, null, text.substring(at, end + word)));
    }

    /** Entrance, floor and room after a building, or standing alone where the building is null. */
    private Doors.Spot rest(int start, int from, Integer building, String name) {
        Integer unit = null;
        Integer floor = null;
        String room = null;
        int end = from;
        for (int steps = 0; steps < 4 && room == null; steps++) {
            int at = steps == 0 && end == start ? end : blank(end);
            int cellar = longest(CELLARS, at);
            if (cellar > 0 && floor == null) {
                floor = -1;
                end = at + cellar;
                continue;
            }
            boolean sided = "东西中左右南北甲乙丙".indexOf(char0(at)) >= 0 || isLetter(at);
            int side = sided ? longest(UNIT_WORDS, at + 1) : 0;
            if (side > 0) {
                end = at + 1 + side;
                continue;
            }
            var number = Number.at(folded, at);
            if (!number.known()) break;
            int unitWord = longest(UNIT_WORDS, number.end());
            if (unitWord == 0 && start < from && isEntranceDoor(number)) unitWord = 1;
            int floorWord = floorWord(number);
            if (unitWord > 0 && unit == null && number.within(1, MOST_SPOKEN_UNITS)) {
                unit = number.value();
                end = number.end() + unitWord;
            } else if (floorWord > 0 && number.within(1, MOST_FLOORS)) {
                floor = number.value();
                end = number.end() + floorWord;
            } else if (chainMark(number.end()) > 0 && number.within(1, MOST_CHAINED_UNITS) && unit == null) {
                var next = Number.at(folded, number.end() + chainMark(number.end()));
                var third = chainMark(next.end()) > 0 ? Number.at(folded, next.end() + chainMark(next.end())) : next;
                if (third != next && next.within(1, MOST_FLOORS) && isRoomNumber(third) && !isMeasured(third.end())) {
                    floor = next.value();
                    next = third;
                }
                boolean small = next.known() && longest(new String[] {"室", "号室", "户"}, next.end()) > 0;
                if (!isRoomNumber(next) && !small || isMeasured(next.end()) && !small) break;
                unit = number.value();
                end = next.end() + letter(next.end());
                room = next.digits() + text.substring(next.end(), end);
                end += longest(ROOM_WORDS, end);
            } else if (char0(number.end()) == '号' && isNamedRoom(Number.at(folded, blank(number.end() + 1)))) {
                end = number.end() + 1;
            } else if (isRoomAfterBuilding(number, floor != null || unit != null)) {
                end = number.end() + letter(number.end());
                room = number.digits() + text.substring(number.end(), end);
                end += longest(ROOM_WORDS, end);
            } else {
                break;
            }
        }
        return spot(start, end, building, name, unit, floor, room);
    }

    private boolean isRoomAfterBuilding(Number number, boolean inside) {
        if (isMeasured(number.end()) || floorWord(number) > 0) return false;
        boolean named = longest(new String[] {"室", "号室", "号房", "户室"}, number.end()) > 0;
        if (named) return number.digits().length() <= 5;
        if (number.value() >= 110 && number.value() <= 122 && number.value() != 111 && !inside) return false;
        return isRoomNumber(number);
    }

    private boolean isNamedRoom(Number number) {
        return number.known() && longest(new String[] {"室", "号室", "号房", "户室"}, number.end()) > 0;
    }

    private boolean isRoomNumber(Number number) {
        return number.known()
                && number.isSpelled()
                && number.digits().length() >= 3
                && number.digits().length() <= 4
                && number.value() >= 101;
    }

    private int buildingWord(Number number, int at) {
        int word = longest(BUILDING_WORDS, at);
        if (word == 0) return 0;
        char kind = char0(at);
        boolean counted = number.isChinese()
                && number.end() - number.start() == 1
                && "一两".indexOf(folded.charAt(number.start())) >= 0;
        if (kind == '座' && (isSeat(at, word) || number.isChinese() && !mayFollowBuilding(at + 1))) return 0;
        if (kind == '舍' && folded.startsWith("五入", at + 1)) return 0;
        if (kind == '栋' && counted && char0(at + 1) == '楼' && "下前后顶道梯门上里".indexOf(char0(at + 2)) < 0) return 0;
        if ("懂冻憧".indexOf(kind) >= 0 && number.isChinese()) return 0;
        if (kind == '楼') return folded.startsWith("楼栋", at) ? word : 0;
        if (folded.charAt(number.start()) == '两') return 0;
        if (isCounting(number.start()) && (kind == '栋' || kind == '幢' || kind == '座')) return 0;
        return word;
    }

    /** 共3栋 · 这三栋 · 有5栋: how many, not which. */
    private boolean isCounting(int at) {
        return at > 0 && "共几多总".indexOf(folded.charAt(at - 1)) >= 0;
    }

    private boolean isSeat(int end, int word) {
        return folded.charAt(end + word - 1) == '座'
                && end + word < folded.length()
                && "位车椅桥商的充机谈".indexOf(char0(end + word)) >= 0
                && !(char0(end + word) == '的' && isLetter(end - 1));
    }

    private boolean mayFollowBuilding(int at) {
        char c = char0(at);
        return c == 0 || Numerals.isPart(c) || " ,.。,!?、;:".indexOf(c) >= 0 || "楼门电单前后下旁没停漏灯的这那東东西南北".indexOf(c) >= 0;
    }

    /** 29号楼1门366室, as in Beijing; 3栋1门口 is something else. */
    private boolean isEntranceDoor(Number number) {
        return char0(number.end()) == '门'
                && number.within(1, MOST_UNITS)
                && "口禁前外卫洞".indexOf(char0(number.end() + 1)) < 0;
    }

    private int floorWord(Number number) {
        char c = char0(number.end());
        char next = char0(number.end() + 1);
        if (c == '楼') return "盘市栋宇梯".indexOf(next) >= 0 && next != 0 ? 0 : 1;
        if (c == '层')
            return "油灰土水冰霜泥皮膜次级楼".indexOf(next) >= 0 && next != 0 || folded.charAt(number.start()) == '两' ? 0 : 1;
        if (c == 'f' && !isLetter(number.end() + 1) && !number.isChinese()) return 1;
        return 0;
    }

    private boolean isMeasured(int at) {
        char c = char0(at);
        if (c == '.' && isArabic(at + 1) || c == ':' || c == '/') return true;
        if (c == 'm' || c == 'k') return true;
        return c != 0 && MEASURES.indexOf(c) >= 0;
    }

    private int letter(int at) {
        return isLetter(at) && !isLetter(at + 1) && !isArabic(at + 1) && char0(at) <= 'f' ? 1 : 0;
    }

    private boolean isListMark(char c) {
        return c != 0 && "、,和跟与及到至~-/&".indexOf(c) >= 0;
    }

    /** How long the sign is that ties 3-2-501; some keyboards give 3一2一501 or 3--2--501. */
    private int chainMark(int at) {
        char c = char0(at);
        if (c == '-' && char0(at + 1) == '-' && isArabic(at + 2)) return 2;
        if (c == '-' || c == '#' && isArabic(at + 1)) return 1;
        return (c == '一' || c == '_') && isArabic(at - 1) && isArabic(at + 1) ? 1 : 0;
    }

    private boolean isNumberStart(int at) {
        if (!Numerals.isPart(folded.charAt(at))) return false;
        if (at == 0) return true;
        char before = folded.charAt(at - 1);
        if (isArabic(at)) {
            boolean decimal = before == '.' && at > 1 && isArabic(at - 2);
            boolean later = before == '-' && at > 1 && isArabic(at - 2);
            return !isArabic(at - 1) && !isLetter(at - 1) && !decimal && !later && before != '¥' && before != '$';
        }
        return "几多数负上下周期第".indexOf(before) < 0 && !Numerals.isPart(before) || before == '第';
    }

    private int blank(int at) {
        int next = at;
        while (next < folded.length() && next < at + 2 && " ,-·/_的".indexOf(folded.charAt(next)) >= 0) next++;
        return next;
    }

    private int longest(String[] words, int at) {
        int longest = 0;
        for (var word : words) {
            if (word.length() > longest && folded.startsWith(word, at)) longest = word.length();
        }
        return longest;
    }

    private boolean isArabic(int at) {
        return char0(at) >= '0' && char0(at) <= '9';
    }

    private boolean isLetter(int at) {
        return char0(at) >= 'a' && char0(at) <= 'z';
    }

    private char char0(int at) {
        return at >= 0 && at < folded.length() ? folded.charAt(at) : 0;
    }

    private Doors.Spot spot(
            int start, int end, Integer building, String name, Integer unit, Integer floor, String room) {
        return new Doors.Spot(new Door(building, name, unit, floor, room, text.substring(start, end)), start, end);
    }
}
