package linli.rules.locate;

import java.util.ArrayList;
import java.util.List;

/** Reads building, entrance and room that only dashes tie: 3-2-501, 3-501, 82-B-1405, 1326-11-6-434. */
final class DoorChain {
    /** What an estate's name ends with; after it even 8-3-5 is an address, elsewhere it may be a score. */
    private static final String ESTATE_ENDS = "园苑村庭府湾坊寓邸居墅";

    private static final String[] PARK_ENDS = {"园区", "基地", "组团", "银座", "社区", "新区"};
    private static final String[] UNIT_WORDS = DoorReader.UNIT_WORDS;
    private static final int MOST_UNITS = 30;
    private static final int MOST_CHAINED_UNITS = 99;
    private static final int MOST_IN_CHAIN = 1_999;
    private static final int LONGEST = 5;

    private final String text;
    private final String folded;
    private final DoorText words;
    private final Rooms rooms;

    /** @param unit null where the second link is a letter or a side: 82-B-1405, 11-东单元-1565 */
    private record Links(Number building, Number unit, Number last, int size) {}

    DoorChain(String text, String folded, DoorText words, Rooms rooms) {
        this.text = text;
        this.folded = folded;
        this.words = words;
        this.rooms = rooms;
    }

    /** The chain that begins with this number; null when it is none, or a sum, a score, a date. */
    Doors.Spot at(int at, Number first) {
        var lettered = lettered(at, first);
        if (lettered != null) return lettered;
        var numbers = numbers(first);
        if (numbers.size() < 2) return letteredRoom(at, first);
        var last = numbers.get(numbers.size() - 1);
        if (words.chainMark(last.end()) > 0 && words.isArabic(last.end() + words.chainMark(last.end()))) return null;
        if (numbers.size() == 4 && last.digits().length() >= 3) numbers.remove(0);
        boolean ledByStreet = numbers.size() == 3 && words.longest(UNIT_WORDS, last.end()) > 0 && isEntrance(last);
        if (ledByStreet) numbers.remove(0);
        var building = numbers.get(0);
        if (building.digits().startsWith("0")) return null;
        if (numbers.size() == 2) return pair(at, building, last);
        return numbers.size() == 3 ? triple(at, building, numbers.get(1), last) : null;
    }

    private List<Number> numbers(Number first) {
        var numbers = new ArrayList<Number>();
        numbers.add(first);
        int end = first.end();
        while (numbers.size() < LONGEST && words.chainMark(end) > 0) {
            var next = Number.at(folded, end + words.chainMark(end));
            if (!next.known()) break;
            numbers.add(next);
            end = next.end();
        }
        return numbers;
    }

    /** 82-B-1405 · 11-东单元-1565: the entrance has no number. */
    private Doors.Spot lettered(int at, Number building) {
        int from = building.end() + words.chainMark(building.end());
        boolean side = "东西中南北".indexOf(words.sign(from)) >= 0 || words.isLetter(from);
        if (from == building.end() || !side || !building.within(1, MOST_IN_CHAIN)) return null;
        int end = from + 1 + words.longest(UNIT_WORDS, from + 1);
        var room = words.chainMark(end) > 0 ? rooms.at(end + words.chainMark(end), true, true) : null;
        return room == null ? null : spot(at, room.end(), building, null, null, room.digits());
    }

    /** 6-a396 */
    private Doors.Spot letteredRoom(int at, Number building) {
        int from = building.end() + words.chainMark(building.end());
        boolean letter = from > building.end() && words.isLetter(from) && building.within(1, DoorReader.MOST_BUILDINGS);
        var room = letter ? rooms.at(from, true, true) : null;
        return room == null ? null : spot(at, room.end(), building, null, null, room.digits());
    }

    private Doors.Spot triple(int at, Number building, Number unit, Number last) {
        boolean estate = followsEstate(at);
        if (!building.within(1, MOST_IN_CHAIN) || !unit.within(1, estate ? MOST_IN_CHAIN : MOST_CHAINED_UNITS))
            return null;
        int floor = words.floorWord(last);
        if (floor > 0 && last.within(1, DoorReader.MOST_FLOORS)) {
            return spot(at, last.end() + floor, building, unit, last.value(), null);
        }
        if (words.isMeasured(last.end())
                || building.value() > 1_900 && last.digits().length() < 3) return null;
        boolean isSmallRoom = rooms.isNamed(last.end())
                || building.value() > 31 && last.digits().length() < 3;
        if (!rooms.isNumber(last) && !isSmallRoom && !estate) return null;
        int end = last.end() + words.letter(last.end());
        return spot(at, rooms.wordEnd(end), building, unit, null, last.digits());
    }

    private Doors.Spot pair(int at, Number building, Number second) {
        boolean estate = followsEstate(at);
        boolean sameFloor = second.value() / 100 == building.value() / 100 || second.value() < 10;
        if (!estate && rooms.isNumber(building) && rooms.isNamed(second.end()) && sameFloor) {
            return new Doors.Spot(
                    new Door(
                            null, null, null, null, building.digits(), text.substring(at, rooms.wordEnd(second.end()))),
                    at,
                    rooms.wordEnd(second.end()));
        }
        boolean called = rooms.isNumber(second) && rooms.isNamed(second.end());
        if (!building.within(1, estate || called ? MOST_IN_CHAIN : DoorReader.MOST_BUILDINGS)) return null;
        if (isEntrance(second)) {
            int end = second.end() + words.longest(UNIT_WORDS, second.end());
            var room = rooms.at(words.blank(end), true, true);
            return room == null
                    ? spot(at, end, building, second, null, null)
                    : spot(at, room.end(), building, second, null, room.digits());
        }
        if (words.isMeasured(second.end()) || words.floorWord(second) > 0) return null;
        boolean likely = rooms.isNumber(second) && (estate || second.value() % 100 != 0);
        boolean street = words.isStreet(at) && words.sign(at - 1) != '弄';
        if (likely && !street || rooms.isNamed(second.end())) {
            int end = second.end() + words.letter(second.end());
            return spot(at, rooms.wordEnd(end), building, null, null, second.digits());
        }
        return estate && second.within(1, MOST_CHAINED_UNITS) && isOver(second.end())
                ? spot(at, second.end(), building, second, null, null)
                : null;
    }

    private boolean isEntrance(Number number) {
        return words.longest(UNIT_WORDS, number.end()) > 0 && number.within(1, MOST_UNITS);
    }

    /** Whether the name of an estate, an office tower or a market ends here. */
    boolean followsName(int at) {
        return followsEstate(at)
                || at > 0 && "厦场城心都际号".indexOf(words.sign(at - 1)) >= 0
                || words.endsWith(PARK_ENDS, at);
    }

    /** Whether the name of an estate ends here: 锦绣花园, 东区, 二期. */
    boolean followsEstate(int at) {
        int end = words.sign(at - 1) == ' ' ? at - 1 : at;
        char last = words.sign(end - 1);
        char before = words.sign(end - 2);
        return last != 0 && ESTATE_ENDS.indexOf(last) >= 0
                || last == '馆' && before == '公'
                || last == '区' && "小东西南北中一二三四五六七八九十abcdef".indexOf(before) >= 0
                || last == '期' && "一二三四五六七八九十123456789".indexOf(before) >= 0;
    }

    /** Nothing follows that would make it a time or another number. */
    private boolean isOver(int at) {
        return "-~:/号分点到至".indexOf(words.sign(at)) < 0 || at >= folded.length();
    }

    private Doors.Spot spot(int start, int end, Number building, Number unit, Integer floor, String room) {
        var number = unit == null ? null : unit.value();
        return new Doors.Spot(
                new Door(building.value(), null, number, floor, room, text.substring(start, end)), start, end);
    }
}
