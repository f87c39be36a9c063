package linli.rules.text;

import java.util.OptionalInt;

/** Reads numbers as people write them: 12, １２, 十二, 廿三, 叁, 一百零三. */
public final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** @return the number that the whole text says, 0 to 99,999,999; nothing for 十几, 12号 or an empty text */
    public static OptionalInt read(String text) {
        int value = 0;
        for (char c : text.toCharArray()) {
            int digit = Character.digit(c, 10) >= 0 ? Character.digit(c, 10) : DIGITS.indexOf(c);
            if (digit < 0 || value > 9_999_999) return OptionalInt.empty();
            value = value * 10 + digit;
        }
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
