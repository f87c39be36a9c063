package linli.rules.locate;

import java.util.ArrayList;
import java.util.List;
import linli.rules.text.Numerals;

/** Reads doors at one position of a text. Numbers are tried in every reading that the characters after them allow. */
final class DoorReader {
    private static final String[] NAMED_BUILDING_WORDS = {"号楼", "栋", "幢", "座", "懂", "馆", "塔楼", "塔", "楼", "#楼", "#"};
    static final String[] UNIT_WORDS = {"号单元", "单元", "门洞"};
    private static final String[] DWELLERS = {"住户", "业主", "那家", "这家", "那户", "这户"};

    static final int MOST_BUILDINGS = 300;
    static final int MOST_FLOORS = 60;
    private static final int MOST_NAMED_BUILDINGS = 3_999;
    private static final int MOST_SPOKEN_UNITS = 200;

    private final String text;
    private final String folded;
    private final DoorText words;
    private final Rooms rooms;
    private final DoorChain chains;

    DoorReader(String text, String folded) {
        this.text = text;
        this.folded = folded;
        this.words = new DoorText(folded);
        this.rooms = new Rooms(text, folded, words);
        this.chains = new DoorChain(text, folded, words, rooms);
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
        boolean lettered = !first.isChinese() && words.isLetter(first.end()) && !words.isLetter(first.end() + 1);
        var named = lettered ? named(at, first.end() + 1) : null;
        if (named != null) return List.of(named);
        var several = severalBuildings(at, first);
        if (!several.isEmpty()) return several;
        var chain = chains.at(at, first);
        if (chain != null) return List.of(chain);
        if (isHouseNumber(at, first) || isBuildingAsFloor(first))
            return List.of(rest(at, first.end() + 1, first.value(), null));
        if (isBeforeUnit(first)) return List.of(rest(at, first.end(), first.value(), null));
        return withoutBuilding(at, first);
    }

    /** 12号2单元 · 12号501室 · 245弄5号901: elsewhere a number with 号 is a day, a person or a street number. */
    private boolean isHouseNumber(int at, Number number) {
        if (words.sign(number.end()) != '号' || !number.within(1, MOST_NAMED_BUILDINGS)) return false;
        var next = Number.at(folded, words.blank(number.end() + 1));
        if (!next.known()) return false;
        boolean address = words.sign(at - 1) == '弄'
                || words.sign(at - 1) == '_' && words.sign(at - 2) == '弄'
                || chains.followsName(at)
                || !words.isStreet(at) && !isTime(next);
        if (address && rooms.isNumber(next) && !words.isMeasured(next.end())) return true;
        return !words.isStreet(at) && (words.longest(UNIT_WORDS, next.end()) > 0 || rooms.isNamed(next.end()));
    }

    /** 15号1830 says when, 15号2278 says where. */
    private static boolean isTime(Number number) {
        return number.value() < 2_400 && number.value() % 100 < 60;
    }

    /** 3楼2单元, as in the north-east: a building, for no floor has entrances. */
    private boolean isBuildingAsFloor(Number number) {
        if (words.sign(number.end()) != '楼' || !number.within(1, MOST_NAMED_BUILDINGS)) return false;
        var next = Number.at(folded, words.blank(number.end() + 1));
        return next.known() && words.longest(UNIT_WORDS, next.end()) > 0;
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
        boolean tall = floor > 0 && rooms.isNumber(Number.at(folded, first.end() + floor));
        if (floor > 0 && first.within(1, tall ? MOST_SPOKEN_UNITS : MOST_FLOORS))
            return List.of(rest(at, at, null, null));
        if (rooms.isBare(at, first)) return List.of(spot(at, first.end(), null, null, null, null, first.digits()));
        if (rooms.isNumber(first) && (rooms.isNamed(first.end()) || words.longest(DWELLERS, first.end()) > 0)) {
            int end = rooms.isNamed(first.end()) ? rooms.wordEnd(first.end()) : first.end();
            return List.of(spot(at, end, null, null, null, null, first.digits()));
        }
        int letter = words.letter(first.end());
        if (letter > 0 && rooms.isNumber(first) && rooms.isNamed(first.end() + letter)) {
            var room = text.substring(at, first.end() + letter);
            return List.of(spot(at, rooms.wordEnd(first.end() + letter), null, null, null, null, room));
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
        var tail = rest(at, last, numbers.get(numbers.size() - 1).value(), null);
        if (range && (tail.door().unit() != null || tail.door().room() != null)) return List.of(tail);
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

    /** 7b栋1102 · 5a-1074; null where the letter makes no building. */
    private Doors.Spot named(int at, int end) {
        int word = words.longest(NAMED_BUILDING_WORDS, end);
        var name = text.substring(at, end + word);
        if (word > 0) return rest(at, end + word, null, name);
        int mark = words.chainMark(end);
        var room = mark > 0 || chains.followsName(at) ? Number.at(folded, end + mark) : null;
        boolean likely = room != null && (rooms.isNumber(room) || room.known() && rooms.isNamed(room.end()));
        return likely && !words.isMeasured(room.end()) ? rest(at, end + mark, null, name) : null;
    }

    private List<Doors.Spot> lettered(int at) {
        int letters = at;
        while (words.isLetter(letters)) letters++;
        if (letters - at > 2) return List.of();
        int end = letters;
        while (words.isArabic(end) && end - letters < 3) end++;
        int word = words.isArabic(end) ? 0 : words.longest(NAMED_BUILDING_WORDS, end);
        if (word == 0 && letters - at == 1 && words.chainMark(end) > 0) return letteredChain(at, letters, end);
        if (word == 0) return letteredRoom(at);
        if (words.isSeat(end, word) || words.sign(end) == '#' && end == letters) return List.of();
        return List.of(rest(at, end + word, null, text.substring(at, end + word)));
    }

    /** B737室, and after an estate's name A1203: building and room. */
    private List<Doors.Spot> letteredRoom(int at) {
        var room = rooms.at(at, true, false);
        var own = Number.at(folded, at + 1);
        if (chains.followsName(at) && rooms.isNumber(own) && !words.isMeasured(own.end())) {
            var building = text.substring(at, at + 1);
            return List.of(spot(at, rooms.wordEnd(own.end()), null, building, null, null, own.digits()));
        }
        boolean called = room != null && rooms.isNamed(at + room.digits().length());
        return called ? List.of(spot(at, room.end(), null, null, null, null, room.digits())) : List.of();
    }

    /** B-7-1320 · A座-1203 · C5-765, but no processor. */
    private List<Doors.Spot> letteredChain(int at, int letters, int end) {
        var chained = rest(at, end + words.chainMark(end), null, text.substring(at, end));
        boolean plain = end == letters || chained.door().unit() != null || words.sign(at) <= 'h';
        return chained.door().room() != null && plain ? List.of(chained) : List.of();
    }

    /** Entrance, floor and room after a building, or standing alone where the building is null. */
    private Doors.Spot rest(int start, int from, Integer building, String name) {
        var inside = new Inside(folded, words, rooms, start < from).readFrom(from);
        return spot(start, inside.end(), building, name, inside.unit(), inside.floor(), inside.room());
    }

    private Doors.Spot spot(
            int start, int end, Integer building, String name, Integer unit, Integer floor, String room) {
        return new Doors.Spot(new Door(building, name, unit, floor, room, text.substring(start, end)), start, end);
    }
}
