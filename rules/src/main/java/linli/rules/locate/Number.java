package linli.rules.locate;

import linli.rules.text.Numerals;

/**
 * A number as it stands in a text.
 *
 * @param start first character
 * @param end one past the last
 * @param value what it says, -1 when it says nothing
 * @param digits its digits, leading zeros kept
 * @param isChinese whether it is written in Chinese characters
 * @param isSpelled whether it is given digit by digit: 501, 五零一
 */
record Number(int start, int end, int value, String digits, boolean isChinese, boolean isSpelled) {
    private static final int LONGEST = 8;

    /** The number that starts here, the longest that makes sense; an unknown one where there is none. */
    static Number at(String text, int start) {
        int end = start;
        boolean arabic = start < text.length() && isArabic(text.charAt(start));
        while (end < text.length() && end - start <= LONGEST && continues(text.charAt(end), arabic)) end++;
        var words = text.substring(Math.min(start, text.length()), end);
        var value = Numerals.read(words);
        boolean vague = end < text.length() && "几多余来".indexOf(text.charAt(end)) >= 0 || end - start > LONGEST;
        if (value.isEmpty() || vague) return new Number(start, Math.max(end, start), -1, "", !arabic, false);
        boolean spelled = words.chars().allMatch(c -> Numerals.digit((char) c) >= 0);
        return new Number(
                start, end, value.getAsInt(), spelled ? spell(words) : value.getAsInt() + "", !arabic, spelled);
    }

    boolean known() {
        return value >= 0;
    }

    boolean within(int least, int most) {
        boolean pair = isChinese && isSpelled && end - start == 2 && value % 10 != 0;
        return value >= least && value <= most && !pair;
    }

    private static boolean continues(char c, boolean arabic) {
        return arabic ? isArabic(c) : Numerals.isPart(c) && !isArabic(c);
    }

    private static String spell(String words) {
        var digits = new StringBuilder();
        for (int i = 0; i < words.length(); i++) digits.append(Numerals.digit(words.charAt(i)));
        return digits.toString();
    }

    private static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }
}
