package linli.rules.text;

import java.text.Normalizer;

/** Keeps of a text what a reader can see. */
final class Visible {
    private static final int JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int KEYCAP = 0x20E3;

    /** Names stacked with dozens of accents are a prank, and sorting thousands of them takes the normaliser minutes. */
    private static final int MOST_MARKS = 4;

    private Visible() {}

    static String part(String text) {
        var seen = keepVisible(text);
        // Some single marks decompose into two; the second look cuts what that adds.
        return Normalizer.isNormalized(seen, Normalizer.Form.NFC)
                ? squeeze(seen)
                : squeeze(keepVisible(Normalizer.normalize(seen, Normalizer.Form.NFC)));
    }

    private static String keepVisible(String text) {
        var kept = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int next = i < text.length() ? text.codePointAt(i) : 0;
            marks = isMark(c) ? marks + 1 : isHidden(c) ? marks : 0;
            if (isVisible(c, kept, next) && marks <= MOST_MARKS) kept.appendCodePoint(plain(c));
        }
        return kept.toString();
    }

    private static boolean isVisible(int c, StringBuilder before, int next) {
        if (c == JOINER) return endsInEmoji(before) && isEmoji(next);
        if (c == EMOJI_STYLE) return isEmoji(last(before)) || isKeycapBase(last(before)) && next == KEYCAP;
        return !isHidden(c);
    }

    private static boolean isHidden(int c) {
        if (c == '\n' || c == '\r' || c == '\t' || c == 0x0B || c == 0x0C || c == 0x85) return false;
        if (c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE || c == 0xFFFC) return true;
        if (c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0000 && c <= 0xE0FFF || c >= 0x180B && c <= 0x180F) return true;
        if (c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x17B4 || c == 0x17B5) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> !isHidden(c);
            default -> false;
        };
    }

    private static int plain(int c) {
        return switch (c) {
            case 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> '\n';
            case '\t', 0x2800 -> ' ';
            default -> Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
        };
    }

    private static boolean endsInEmoji(StringBuilder text) {
        int last = last(text);
        if (last == EMOJI_STYLE) return true;
        return isEmoji(last);
    }

    private static int last(StringBuilder text) {
        return text.isEmpty() ? 0 : text.codePointBefore(text.length());
    }

    private static boolean isKeycapBase(int c) {
        return c >= '0' && c <= '9' || c == '#' || c == '*';
    }

    private static boolean isEmoji(int c) {
        return c >= 0x1F000 && c <= 0x1FAFF
                || c >= 0x2190 && c <= 0x21FF
                || c >= 0x2300 && c <= 0x27BF
                || c >= 0x2B00 && c <= 0x2BFF
                || c == 0x00A9
                || c == 0x00AE
                || c == 0x203C
                || c == 0x2049
                || c == 0x2122
                || c == 0x2139
                || c == 0x3030
                || c == 0x303D
                || c == 0x3297
                || c == 0x3299;
    }

    /** One blank for many, one line end for many, none of either at the ends. */
    private static String squeeze(String text) {
        var squeezed = new StringBuilder(text.length());
        char pending = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                pending = '\n';
            } else if (c == ' ') {
                if (pending == 0) pending = ' ';
            } else {
                if (pending != 0 && !squeezed.isEmpty()) squeezed.append(pending);
                pending = 0;
                squeezed.append(c);
            }
        }
        return squeezed.toString();
    }
}
