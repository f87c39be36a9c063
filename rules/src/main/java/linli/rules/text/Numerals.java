package linli.rules.text;

import java.util.OptionalInt;

/** Reads numbers as people write them: 12, １２, 十二, 廿三, 叁, 一百零三. */
public final class Numerals {
    private static final int LARGEST = 99_999_999;
    private static final int LONGEST = 12;

    private Numerals() {}

    /** @return the number that the whole text says, 0 to 99,999,999; nothing for 十几, 12号, 二三十 or an empty text */
    public static OptionalInt read(String text) {
        if (text.isEmpty() || text.length() > LONGEST) return OptionalInt.empty();
        boolean spelled = text.chars().allMatch(c -> digit((char) c) >= 0);
        long value = spelled ? digitByDigit(text) : counted(text);
        return value < 0 || value > LARGEST ? OptionalInt.empty() : OptionalInt.of((int) value);
    }

    /** Whether a number may contain it: 3 ３ 三 叁 十 廿 百. */
    public static boolean isPart(char c) {
        return digit(c) >= 0 || unit(c) > 0 || tens(c) > 0;
    }

    /** @return the digit that one character stands for, in any script, or -1; 两 is a two here, 十 is none */
    public static int digit(char c) {
        if (c >= '0' && c <= '9') return c - '0';
        if (c >= '０' && c <= '９') return c - '０';
        return switch (c) {
            case '零', '〇', '○' -> 0;
            case '一', '壹', '幺' -> 1;
            case '二', '贰', '貳', '两', '兩' -> 2;
            case '三', '叁', '參', '叄' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆', '陸' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    private static long digitByDigit(String text) {
        long value = 0;
        for (int i = 0; i < text.length(); i++) value = value * 10 + digit(text.charAt(i));
        return value;
    }

    /** 一百零三, 廿三, 两百五; -1 where the parts do not make a number. */
    private static long counted(String text) {
        long total = 0;
        long open = -1;
        int lowest = Integer.MAX_VALUE;
        boolean afterZero = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int unit = unit(c);
            if (unit > 0) {
                if (unit >= lowest || open < 0 && unit != 10) return -1;
                total += (open < 0 ? 1 : open) * unit;
                lowest = unit;
                open = -1;
                afterZero = false;
            } else if (tens(c) > 0) {
                if (open >= 0 || lowest <= 10) return -1;
                total += tens(c);
                lowest = 10;
                afterZero = false;
            } else if (digit(c) == 0) {
                if (open >= 0 || lowest == Integer.MAX_VALUE || afterZero) return -1;
                afterZero = true;
            } else if (digit(c) > 0) {
                open = readDigits(text, i, open);
                if (open < 0) return -1;
                while (i + 1 < text.length() && isArabic(text.charAt(i)) && isArabic(text.charAt(i + 1))) i++;
            } else {
                return -1;
            }
        }
        if (open < 0) return afterZero ? -1 : total;
        boolean shortForm = !afterZero && open < 10 && lowest > 10 && lowest != Integer.MAX_VALUE;
        return total + (shortForm ? open * (lowest / 10) : open);
    }

    private static long readDigits(String text, int at, long open) {
        if (open >= 0) return -1;
        if (!isArabic(text.charAt(at))) return digit(text.charAt(at));
        int end = at;
        while (end < text.length() && isArabic(text.charAt(end))) end++;
        return digitByDigit(text.substring(at, end));
    }

    private static boolean isArabic(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    private static int tens(char c) {
        return switch (c) {
            case '廿' -> 20;
            case '卅' -> 30;
            case '卌' -> 40;
            default -> 0;
        };
    }

    private static int unit(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            default -> 0;
        };
    }
}
