package linli.rules.locate;

import java.util.Set;
import linli.rules.text.Numerals;

/** What in a text can be the number of a room: 501, 501A, C1215, 五零一室. */
final class Rooms {
    /**
     * A room and what it was read from.
     *
     * @param digits as it is written, without 室
     * @param end one past its last character, 室 included
     */
    record Room(String digits, int end) {}

    private static final String[] NAMES = {"号室", "号房", "号办公室", "办公室", "户室", "室", "房间", "房"};
    private static final String[] DOORS = {"号室", "号房", "室", "房间", "房", "号", "户"};
    private static final String NO_ROOM_AFTER_HOUSE = "东租价子产屋主贷顶梁客型改车";
    private static final Set<Integer> HOTLINES = Set.of(110, 112, 114, 119, 120, 121, 122);
    private static final String BEFORE_BARE = " ,.。!?;:、，\n家住上下壁门是写在困回闻到老又";
    private static final String NEVER_AFTER_BARE = "号路线期届班室房版型码栋幢层楼折倍频兆厘毫克升瓦伏胶医分-~+*#/=.";
    private static final int MOST_DOORS = 12;
    private static final int MOST_BARE_FLOORS = 39;
    private static final int LONGEST = 6;
    private static final int LONGEST_PLAIN = 5;
    private static final int FAR = 8;

    private final String text;
    private final String folded;
    private final DoorText words;

    Rooms(String text, String folded, DoorText words) {
        this.text = text;
        this.folded = folded;
        this.words = words;
    }

    /**
     * The room that begins here, or null.
     *
     * @param building whether a building was said before it
     * @param inside whether an entrance or a floor was said before it
     */
    Room at(int at, boolean building, boolean inside) {
        var number = Number.at(folded, at);
        if (number.known() && !words.isLetter(number.end())) return plain(number, building, inside);
        return building || inside ? lettered(at) : null;
    }

    /** A number that calls itself a room and stands a few characters later in the same breath: 3栋底商一号496室. */
    Room soonAfter(int from) {
        for (int at = from; at < Math.min(from + FAR, folded.length()); at++) {
            if (" ,.。!?;:、\n".indexOf(folded.charAt(at)) >= 0 || words.longest(DoorText.BUILDING_WORDS, at) > 0)
                return null;
            boolean begins = words.isNumberStart(at) || words.isLetter(at) && !words.isLetter(at - 1);
            if (begins && !words.isArabic(at - 1)) {
                int end = tokenEnd(at);
                if (end - at <= LONGEST && hasDigit(at, end) && name(end) > 0) return room(at, end, end + name(end));
                var number = Number.at(folded, at);
                if (number.known() && number.isChinese() && name(number.end()) > 0)
                    return new Room(number.digits(), number.end() + name(number.end()));
            }
        }
        return null;
    }

    /** Three or four digits, the first no zero, each said by itself. */
    boolean isNumber(Number number) {
        return number.known()
                && number.isSpelled()
                && number.digits().length() >= 3
                && number.digits().length() <= 4
                && number.value() >= 101;
    }

    /** 302满屋飞蛾, 楼上1503: a number that can only be a room by its digits, and stands where people put one. */
    boolean isBare(int at, Number number) {
        if (!isNumber(number) || HOTLINES.contains(number.value()) || number.value() == 911) return false;
        int door = number.value() % 100;
        int floor = number.value() / 100;
        char before = words.sign(at - 1);
        char after = words.sign(number.end());
        return door >= 1
                && door <= MOST_DOORS
                && floor <= MOST_BARE_FLOORS
                && (at == 0 || BEFORE_BARE.indexOf(before) >= 0)
                && !words.isMeasured(number.end())
                && !words.isLetter(number.end())
                && !words.isArabic(number.end())
                && (number.end() >= folded.length() || NEVER_AFTER_BARE.indexOf(after) < 0);
    }

    /** Whether the word for a room stands here. */
    boolean isNamed(int at) {
        return name(at) > 0;
    }

    /** One past the words that may follow a room's number; there a bare 号 or 户 will do. */
    int wordEnd(int at) {
        return at + Math.max(words.longest(DOORS, at), name(at));
    }

    private Room plain(Number number, boolean building, boolean inside) {
        int at = number.end();
        if (words.isMeasured(at) || words.floorWord(number) > 0) return null;
        if (name(at) > 0 && number.digits().length() <= LONGEST_PLAIN) return new Room(number.digits(), at + name(at));
        boolean hotline = HOTLINES.contains(number.value());
        if (hotline && !inside || !building && !inside) return null;
        boolean stall = inside && !building && number.digits().length() == LONGEST_PLAIN && number.value() != 12345;
        return isNumber(number) || stall ? new Room(number.digits(), wordEnd(at)) : null;
    }

    /** 501A · C1215 · 10B22室 */
    private Room lettered(int at) {
        int end = tokenEnd(at);
        if (end == at || end - at > LONGEST || words.isMeasured(end) || name(end) > 0 && !hasDigit(at, end))
            return null;
        if (name(end) > 0) return room(at, end, end + name(end));
        int digits = 0;
        int longest = 0;
        for (int i = at; i < end; i++) {
            digits = words.isArabic(i) ? digits + 1 : 0;
            longest = Math.max(longest, digits);
        }
        boolean oneLetter = words.isLetter(at) != words.isLetter(end - 1) && longest == end - at - 1;
        char letter = words.isLetter(at) ? words.sign(at) : words.sign(end - 1);
        return oneLetter && longest >= 3 && longest <= 4 && letter <= 'h' ? room(at, end, wordEnd(end)) : null;
    }

    private Room room(int from, int to, int end) {
        return new Room(text.substring(from, to), end);
    }

    private int name(int at) {
        int word = words.longest(NAMES, at);
        boolean house = word > 0
                && folded.charAt(at + word - 1) == '房'
                && at + word < folded.length()
                && NO_ROOM_AFTER_HOUSE.indexOf(folded.charAt(at + word)) >= 0;
        boolean counted = words.sign(at) == '室' && "一两厅内外".indexOf(words.sign(at + 1)) >= 0 && at + 1 < folded.length();
        return house || counted ? 0 : word;
    }

    private int tokenEnd(int at) {
        int end = at;
        while (words.isArabic(end) || words.isLetter(end)) end++;
        return end;
    }

    private boolean hasDigit(int from, int to) {
        for (int at = from; at < to; at++) {
            if (Numerals.digit(folded.charAt(at)) >= 0) return true;
        }
        return false;
    }
}
