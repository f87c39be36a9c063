package linli.rules.locate;

import java.util.ArrayList;
import java.util.List;
import linli.rules.text.Numerals;

/** Reads doors at one position of a text. Numbers are tried in every reading that the characters after them allow. */
final class DoorReader {
    private static final String[] NAMED_BUILDING_WORDS = {"号楼", "栋", "幢", "座", "馆", "楼", "#楼", "#"};
    private static final String[] UNIT_WORDS = {"号单元", "单元", "门洞"};
    private static final String[] ROOM_WORDS = {"号室", "号房", "室", "房间", "房", "号", "户"};
    private static final String[] ROOM_ONLY_WORDS = {"号室", "号房", "室", "房间", "住户", "业主", "那家", "这家", "那户", "这户"};
    private static final String[] CELLARS = {"负一楼", "负一层", "负1楼", "负1层", "-1楼", "-1层", "地下一层", "地下1层"};

    private static final int MOST_BUILDINGS = 300;
    private static final int MOST_NAMED_BUILDINGS = 999;
    private static final int MOST_UNITS = 30;
    private static final int MOST_SPOKEN_UNITS = 200;
    private static final int MOST_CHAINED_UNITS = 99;
    private static final int MOST_FLOORS = 60;

    private final String text;
    private final String folded;
    private final DoorText words;

    DoorReader(String text, String folded) {
        this.text = text;
        this.folded = folded;
        this.words = new DoorText(folded);
    }

    /** The doors that begin here: none, one, or several for 2、3栋. */
    List<Doors.Spot> read(int at) {
        if (words.isNumberStart(at)) return numbered(at);
        if (words.isLetter(at) && !words.isLetter(at - 1) && !words.isArabic(at - 1)) return lettered(at);
        return List.of();
    }

    /** Where to go on after nothing was read here. */
    int skip(int at) {
        int next = at + 1;
        if (words.isArabic(at)) {
            while (words.isArabic(next)) next++;
        } else if (Numerals.isPart(folded.charAt(at)) && words.isNumberStart(at)) {
            next = Number.at(folded, at).end();
        }
        return Math.max(next, at + 1);
    }

    private List<Doors.Spot> numbered(int at) {
        var first = Number.at(folded, at);
        if (!first.known()) return List.of();
        int gap = words.sign(first.end()) == ' ' && words.sign(first.end() + 1) != '#' && !first.isChinese() ? 1 : 0;
        int word = words.buildingWord(first, first.end() + gap);
        if (word > 0 && first.within(1, words.sign(first.end() + gap) == '#' ? MOST_BUILDINGS : MOST_NAMED_BUILDINGS)) {
            return List.of(rest(at, first.end() + gap + word, first.value(), null));
        }
        int named = words.letter(first.end()) > 0 ? words.longest(NAMED_BUILDING_WORDS, first.end() + 1) : 0;
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
        if (words.sign(number.end()) != '号' || !number.within(1, MOST_BUILDINGS)) return false;
        var next = Number.at(folded, words.blank(number.end() + 1));
        return next.known() && words.sign(at - 1) == '弄' && isRoomNumber(next)
                || next.known() && !isStreet(at) && words.longest(UNIT_WORDS, next.end()) > 0;
    }

    /** What follows 路 or 街 is a street number. */
    private boolean isStreet(int at) {
        return "路街道弄巷".indexOf(words.sign(at - 1)) >= 0 && at > 0;
    }

    /** 55五单元 */
    private boolean isBeforeUnit(Number number) {
        if (number.isChinese() || !number.within(1, MOST_BUILDINGS)) return false;
        var next = Number.at(folded, number.end());
        return next.known() && next.isChinese() && words.longest(UNIT_WORDS, next.end()) > 0;
    }

    private List<Doors.Spot> withoutBuilding(int at, Number first) {
        int unit = words.longest(UNIT_WORDS, first.end());
        if (unit > 0 && first.within(1, MOST_SPOKEN_UNITS)) return List.of(rest(at, at, null, null));
        int floor = words.floorWord(first);
        if (floor > 0 && first.within(1, MOST_FLOORS)) return List.of(rest(at, at, null, null));
        if (isRoomNumber(first) && words.longest(ROOM_ONLY_WORDS, first.end()) > 0) {
            int word = words.longest(new String[] {"号室", "号房", "室", "房间"}, first.end());
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
        while (numbers.size() < 8 && words.isListMark(words.sign(end))) {
            range |= "-~到至".indexOf(words.sign(end)) >= 0;
            var next = Number.at(folded, words.blank(end + 1));
            if (!next.known() || !next.within(1, MOST_BUILDINGS)) return List.of();
            numbers.add(next);
            end = next.end();
        }
        int word = numbers.size() < 2 ? 0 : words.buildingWord(numbers.get(numbers.size() - 1), end);
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
        while (numbers.size() < 5 && words.chainMark(end) > 0) {
            var next = Number.at(folded, end + words.chainMark(end));
            if (!next.known()) break;
            numbers.add(next);
            end = next.end();
        }
        if (numbers.size() < 2 || words.chainMark(end) > 0 && words.isArabic(end + words.chainMark(end))) return null;
        var last = numbers.get(numbers.size() - 1);
        if (numbers.size() == 4 && last.digits().length() >= 3) numbers.remove(0);
        if (numbers.size() == 3 && numbers.get(0).value() > MOST_BUILDINGS && isRoomNumber(last)) numbers.remove(0);
        var building = numbers.get(0);
        var second = numbers.get(1);
        if (!building.within(1, MOST_BUILDINGS) || building.digits().length() > 3) return null;
        if (numbers.size() == 2) return pair(at, building, second);
        if (numbers.size() > 3 || !second.within(1, MOST_CHAINED_UNITS)) return null;
        int floor = words.floorWord(last);
        if (floor > 0 && last.within(1, MOST_FLOORS)) {
            return spot(at, last.end() + floor, building.value(), null, second.value(), last.value(), null);
        }
        int word = words.longest(ROOM_WORDS, last.end());
        boolean isRoom = isRoomNumber(last) && !words.isMeasured(last.end())
                || building.value() > 31 && last.digits().length() < 3 && !words.isMeasured(last.end());
        boolean isSmallRoom = word > 0 && words.sign(last.end()) != '号'
                || words.sign(last.end()) == '号' && words.sign(last.end() + 1) == '室';
        if (!isRoom && !isSmallRoom) return null;
        return spot(
                at,
                last.end() + words.letter(last.end()) + word,
                building.value(),
                null,
                second.value(),
                null,
                last.digits());
    }

    private Doors.Spot pair(int at, Number building, Number second) {
        if (isStreet(at)) return null;
        if (words.longest(UNIT_WORDS, second.end()) > 0 && second.within(1, MOST_UNITS)) {
            return rest(at, second.start(), building.value(), null);
        }
        if (!isRoomNumber(second)
                || second.value() % 100 == 0
                || words.isMeasured(second.end())
                || words.floorWord(second) > 0) return null;
        int end = second.end() + words.letter(second.end());
        return spot(at, end + words.longest(ROOM_WORDS, end), building.value(), null, null, null, second.digits());
    }

    private List<Doors.Spot> lettered(int at) {
        int letters = at;
        while (words.isLetter(letters)) letters++;
        if (letters - at > 2) return List.of();
        int end = letters;
        while (words.isArabic(end) && end - letters < 3) end++;
        int word = words.isArabic(end) ? 0 : words.longest(NAMED_BUILDING_WORDS, end);
        if (word == 0 && letters - at == 1 && words.chainMark(end) > 0) {
            int from = letters == end ? end + words.chainMark(end) : end;
            var chained = rest(at, from, null, text.substring(at, end));
            return chained.door().room() != null
                            && (end == letters || chained.door().unit() != null)
                    ? List.of(chained)
                    : List.of();
        }
        if (word == 0 || words.isSeat(end, word) || words.sign(end) == '#' && end == letters) return List.of();
        return List.of(rest(at, end + word, null, text.substring(at, end + word)));
    }

    /** Entrance, floor and room after a building, or standing alone where the building is null. */
    private Doors.Spot rest(int start, int from, Integer building, String name) {
        Integer unit = null;
        Integer floor = null;
        String room = null;
        int end = from;
        for (int steps = 0; steps < 4 && room == null; steps++) {
            int at = steps == 0 && end == start ? end : words.blank(end);
            int cellar = words.longest(CELLARS, at);
            if (cellar > 0 && floor == null) {
                floor = -1;
                end = at + cellar;
                continue;
            }
            boolean sided = "东西中左右南北甲乙丙".indexOf(words.sign(at)) >= 0 || words.isLetter(at);
            int side = sided ? words.longest(UNIT_WORDS, at + 1) : 0;
            if (side > 0) {
                end = at + 1 + side;
                continue;
            }
            var number = Number.at(folded, at);
            if (!number.known()) break;
            int unitWord = words.longest(UNIT_WORDS, number.end());
            if (unitWord == 0 && start < from && words.isEntranceDoor(number)) unitWord = 1;
            int floorWord = words.floorWord(number);
            if (unitWord > 0 && unit == null && number.within(1, MOST_SPOKEN_UNITS)) {
                unit = number.value();
                end = number.end() + unitWord;
            } else if (floorWord > 0 && number.within(1, MOST_FLOORS)) {
                floor = number.value();
                end = number.end() + floorWord;
            } else if (words.chainMark(number.end()) > 0 && number.within(1, MOST_CHAINED_UNITS) && unit == null) {
                var next = Number.at(folded, number.end() + words.chainMark(number.end()));
                var third = words.chainMark(next.end()) > 0
                        ? Number.at(folded, next.end() + words.chainMark(next.end()))
                        : next;
                if (third != next
                        && next.within(1, MOST_FLOORS)
                        && isRoomNumber(third)
                        && !words.isMeasured(third.end())) {
                    floor = next.value();
                    next = third;
                }
                boolean small = next.known() && words.longest(new String[] {"室", "号室", "户"}, next.end()) > 0;
                if (!isRoomNumber(next) && !small || words.isMeasured(next.end()) && !small) break;
                unit = number.value();
                end = next.end() + words.letter(next.end());
                room = next.digits() + text.substring(next.end(), end);
                end += words.longest(ROOM_WORDS, end);
            } else if (words.sign(number.end()) == '号'
                    && isNamedRoom(Number.at(folded, words.blank(number.end() + 1)))) {
                end = number.end() + 1;
            } else if (isRoomAfterBuilding(number, floor != null || unit != null)) {
                end = number.end() + words.letter(number.end());
                room = number.digits() + text.substring(number.end(), end);
                end += words.longest(ROOM_WORDS, end);
            } else {
                break;
            }
        }
        return spot(start, end, building, name, unit, floor, room);
    }

    private boolean isRoomAfterBuilding(Number number, boolean inside) {
        if (words.isMeasured(number.end()) || words.floorWord(number) > 0) return false;
        boolean named = words.longest(new String[] {"室", "号室", "号房", "户室"}, number.end()) > 0;
        if (named) return number.digits().length() <= 5;
        if (number.value() >= 110 && number.value() <= 122 && number.value() != 111 && !inside) return false;
        return isRoomNumber(number);
    }

    private boolean isNamedRoom(Number number) {
        return number.known() && words.longest(new String[] {"室", "号室", "号房", "户室"}, number.end()) > 0;
    }

    private boolean isRoomNumber(Number number) {
        return number.known()
                && number.isSpelled()
                && number.digits().length() >= 3
                && number.digits().length() <= 4
                && number.value() >= 101;
    }

    private Doors.Spot spot(
            int start, int end, Integer building, String name, Integer unit, Integer floor, String room) {
        return new Doors.Spot(new Door(building, name, unit, floor, room, text.substring(start, end)), start, end);
    }
}
