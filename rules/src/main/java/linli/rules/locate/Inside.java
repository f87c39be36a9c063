package linli.rules.locate;

/** Reads on after a building: entrance, floor and room, each in its own words or tied by dashes. One for each door. */
final class Inside {
    private static final String[] CELLARS = {"负一楼", "负一层", "负1楼", "负1层", "-1楼", "-1层", "地下一层", "地下1层"};
    private static final String[] UNIT_WORDS = DoorReader.UNIT_WORDS;
    private static final String SIDES = "东西中左右南北甲乙丙";
    private static final int MOST_UNITS = 200;
    private static final int MOST_CHAINED_UNITS = 99;
    private static final int MOST_STEPS = 4;

    private final String folded;
    private final DoorText words;
    private final Rooms rooms;
    private final boolean building;

    private Integer unit;
    private Integer floor;
    private String room;
    private int end;

    /** @param building whether a building stands before it */
    Inside(String folded, DoorText words, Rooms rooms, boolean building) {
        this.folded = folded;
        this.words = words;
        this.rooms = rooms;
        this.building = building;
    }

    Inside readFrom(int from) {
        end = from;
        for (int steps = 0; steps < MOST_STEPS && room == null; steps++) {
            int at = steps == 0 && !building ? end : words.blank(end);
            if (!cellar(at) && !side(at) && !numbered(at) && !room(at)) break;
        }
        boolean led = building || floor != null && floor > 0;
        var later = room == null && led ? rooms.soonAfter(end) : null;
        if (later != null) take(later);
        return this;
    }

    Integer unit() {
        return unit;
    }

    Integer floor() {
        return floor;
    }

    String room() {
        return room;
    }

    int end() {
        return end;
    }

    private boolean cellar(int at) {
        int word = words.longest(CELLARS, at);
        if (word == 0 || floor != null) return false;
        floor = -1;
        end = at + word;
        return true;
    }

    /** 东单元, A单元: an entrance without a number. */
    private boolean side(int at) {
        boolean sided = SIDES.indexOf(words.sign(at)) >= 0 || words.isLetter(at);
        int word = sided ? words.longest(UNIT_WORDS, at + 1) : 0;
        if (sided && word == 0 && "座梯塔".indexOf(words.sign(at + 1)) >= 0 && leadsToRoom(at + 2)) word = 1;
        if (word > 0) end = at + 1 + word;
        return word > 0;
    }

    private boolean numbered(int at) {
        var number = Number.at(folded, at);
        if (!number.known()) return false;
        int unitWord = words.longest(UNIT_WORDS, number.end());
        if (unitWord == 0 && building && words.isEntranceDoor(number)) unitWord = 1;
        int floorWord = words.floorWord(number);
        if (unitWord > 0 && unit == null && number.within(1, MOST_UNITS)) {
            unit = number.value();
            end = number.end() + unitWord;
        } else if (floorWord > 0
                && (number.within(1, DoorReader.MOST_FLOORS)
                        || number.within(1, MOST_UNITS) && leadsToNumber(number.end() + floorWord))) {
            floor = number.value();
            end = number.end() + floorWord;
        } else if ("单街排梯组".indexOf(words.sign(number.end())) >= 0 && leadsToRoom(number.end() + 1)) {
            if (words.sign(number.end()) == '单' && unit == null) unit = number.value();
            end = number.end() + 1;
        } else if (words.chainMark(number.end()) > 0 && number.within(1, MOST_CHAINED_UNITS) && unit == null) {
            return chained(number);
        } else if (building && words.sign(number.end()) == '号' && leadsToRoom(number.end() + 1)) {
            end = number.end() + 1;
        } else {
            return room(at);
        }
        return true;
    }

    /** 2-501 and 2-5-501 after a building. */
    private boolean chained(Number number) {
        var next = Number.at(folded, number.end() + words.chainMark(number.end()));
        var third =
                words.chainMark(next.end()) > 0 ? Number.at(folded, next.end() + words.chainMark(next.end())) : next;
        if (third != next
                && next.within(1, DoorReader.MOST_FLOORS)
                && rooms.isNumber(third)
                && !words.isMeasured(third.end())) {
            floor = next.value();
            next = third;
        }
        boolean small = next.known() && (rooms.isNamed(next.end()) || words.sign(next.end()) == '户');
        if (!small && (!rooms.isNumber(next) || words.isMeasured(next.end()))) return false;
        unit = number.value();
        int letter = words.letter(next.end());
        room = next.digits() + folded.substring(next.end(), next.end() + letter).toUpperCase();
        end = rooms.wordEnd(next.end() + letter);
        return true;
    }

    private boolean leadsToNumber(int at) {
        return rooms.isNumber(Number.at(folded, at));
    }

    private boolean leadsToRoom(int at) {
        return (building || floor != null) && rooms.at(words.blank(at), true, true) != null;
    }

    private boolean room(int at) {
        var here = rooms.at(at, building, floor != null || unit != null);
        if (here != null) take(here);
        return here != null;
    }

    private void take(Rooms.Room found) {
        room = found.digits();
        end = found.end();
    }
}
