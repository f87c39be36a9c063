package linli.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import linli.rules.text.Numerals;

/** Digits as people hide them: ①③⑧, 1️⃣, 一三八, 138oo, 138😀0013. */
final class Digits {
    private static final String SEPARATORS = " -.·_*/()~|+=";
    /** These tie digits only where the words before say that a number comes. */
    private static final String COMMAS = ",、，。;；\n";

    private static final int WIDEST_GAP = 4;

    /** Digits of one script that stand together. */
    record Group(int start, int end) {
        int size() {
            return end - start;
        }
    }

    private Digits() {}

    /** 0 to 9, or -1; 两 counts and is no digit of a number. */
    static int at(String folded, int at) {
        char c = folded.charAt(at);
        if (c >= '①' && c <= '⑨') return c - '①' + 1;
        if (c == '⓪' || c == '⓿') return 0;
        if (c == 'o') return isZero(folded, at) ? 0 : -1;
        return c == '两' ? -1 : Numerals.digit(c);
    }

    static String said(String folded, int from, int to) {
        var digits = new StringBuilder();
        for (int at = from; at < to; at++) {
            if (at(folded, at) >= 0) digits.append(at(folded, at));
        }
        return digits.toString();
    }

    static List<Group> groups(String folded) {
        var groups = new ArrayList<Group>();
        for (int at = 0; at < folded.length(); ) {
            int end = at;
            while (end < folded.length() && at(folded, end) >= 0 && script(folded, end) == script(folded, at)) end++;
            if (end > at) groups.add(new Group(at, end));
            at = Math.max(end, at + 1);
        }
        return groups;
    }

    /** Whether what stands between two groups only divides a number. */
    static boolean areTied(String folded, int from, int to, boolean announced) {
        if (to - from > WIDEST_GAP) return false;
        for (int at = from; at < to; at++) {
            char c = folded.charAt(at);
            boolean divides = SEPARATORS.indexOf(c) >= 0 || announced && COMMAS.indexOf(c) >= 0 || isPicture(c);
            if (!divides) return false;
        }
        return true;
    }

    /** Past the signs that turn the last digit into a keycap. */
    static int pastMarks(String folded, int end) {
        int past = end;
        while (past < folded.length() && (folded.charAt(past) == '\ufe0f' || folded.charAt(past) == '\u20e3')) past++;
        return past;
    }

    static boolean hasComma(String folded, int from, int to) {
        for (int at = from; at < to; at++) {
            if (COMMAS.indexOf(folded.charAt(at)) >= 0) return true;
        }
        return false;
    }

    /** Emoji, keycaps and the signs that style them. */
    private static boolean isPicture(char c) {
        if (c < '\u2000') return false;
        int type = Character.getType(c);
        return Character.isSurrogate(c)
                || type == Character.OTHER_SYMBOL
                || type == Character.ENCLOSING_MARK
                || type == Character.NON_SPACING_MARK;
    }

    private static char script(String folded, int at) {
        char c = folded.charAt(at);
        return c >= '0' && c <= '9' || c == 'o' ? '0' : c >= '①' && c <= '⓿' ? '①' : '一';
    }

    /** A letter o in a row of digits. */
    private static boolean isZero(String folded, int at) {
        int from = at;
        while (from > 0 && at - from < 8 && folded.charAt(from - 1) == 'o') from--;
        int to = at + 1;
        while (to < folded.length() && to - at < 8 && folded.charAt(to) == 'o') to++;
        boolean led = from > 0 && isArabic(folded.charAt(from - 1));
        return led && (to >= folded.length() || !isLetter(folded.charAt(to)));
    }

    static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
