package linli.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import linli.rules.text.Numerals;

/** Number plates: 皖A12345, 皖A·D12345 of an electric car, 皖A1234学, 皖 A 12 345. */
final class Plates {
    static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使";
    private static final String LAST = "警学挂港澳领使";
    private static final String ELECTRIC = "abcdefghjk";
    private static final String SEPARATORS = "·.-• ・_、,:";
    private static final String[] ANNOUNCED_BY = {"车牌号码", "车牌号", "车牌", "牌照", "车号", "军牌"};
    private static final String FILLERS = " :是为号码的";

    private final String text;
    private final String folded;

    private Plates(String text, String folded) {
        this.text = text;
        this.folded = folded;
    }

    static List<Finding> in(String text, String folded) {
        return new Plates(text, folded).all();
    }

    private List<Finding> all() {
        var found = new ArrayList<Finding>(2);
        for (int at = 0; at + 5 < folded.length(); at++) {
            if (PROVINCES.indexOf(folded.charAt(at)) < 0) continue;
            int city = at + 1 + gap(at + 1);
            int end = isLetter(city) ? end(city + 1) : 0;
            if (end > 0) found.add(new Finding(FindingKind.PLATE, at, end));
        }
        for (var word : ANNOUNCED_BY) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
                int start = at + word.length();
                while (start < folded.length() && start - at < 10 && FILLERS.indexOf(folded.charAt(start)) >= 0)
                    start++;
                int end = announcedEnd(start);
                if (end > start) found.add(new Finding(FindingKind.PLATE, start, end));
            }
        }
        return found;
    }

    private int gap(int at) {
        return at < folded.length() && " ·".indexOf(folded.charAt(at)) >= 0 ? 1 : 0;
    }

    /** One past the plate whose own part begins here or after one sign, else 0. */
    private int end(int from) {
        if (from >= folded.length()) return 0;
        int start = SEPARATORS.indexOf(folded.charAt(from)) >= 0 ? from + 1 : from;
        int whole = plain(start);
        if (whole > 0) return whole;
        for (int split = start + 1; split < Math.min(start + 5, folded.length()); split++) {
            if (" ·-.".indexOf(folded.charAt(split)) >= 0 && folded.charAt(from) != ' ') return split(start, split);
            if (!isPart(split)) return 0;
        }
        return 0;
    }

    /** 皖A12 345: digits on, divided once. */
    private int split(int start, int split) {
        int end = split + 1;
        while (end < folded.length() && isPart(end)) end++;
        int length = end - start - 1;
        int digits = digits(start, split) + digits(split + 1, end);
        boolean plate = length == 5 && digits >= 3 || length == 6 && digits >= 5;
        return plate ? end : 0;
    }

    private int plain(int start) {
        int end = start;
        while (end < folded.length() && end - start < 8 && isPart(end)) end++;
        int length = end - start;
        int digits = digits(start, end);
        if (end < folded.length() && length == 4 && LAST.indexOf(folded.charAt(end)) >= 0) return end + 1;
        if (length == 5 && (digits >= 1 || isUpper(start, end))) return end;
        boolean electric = length > 0
                && (ELECTRIC.indexOf(folded.charAt(start)) >= 0 || ELECTRIC.indexOf(folded.charAt(end - 1)) >= 0);
        return length == 6 && digits >= 4 && electric ? end : 0;
    }

    /** After 车牌 the province may be missing. */
    private int announcedEnd(int start) {
        int end = start;
        while (end < folded.length() && end - start < 9 && isPart(end)) end++;
        int length = end - start;
        return length >= 5 && length <= 8 && digits(start, end) >= 3 ? end : start;
    }

    /** Five letters in a row are a plate only as plates are written. */
    private boolean isUpper(int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isLowerCase(text.charAt(at))) return false;
        }
        return true;
    }

    private int digits(int from, int to) {
        int digits = 0;
        for (int at = from; at < to; at++) {
            if (!isLetter(at)) digits++;
        }
        return digits;
    }

    private boolean isPart(int at) {
        char c = folded.charAt(at);
        return isLetter(at) && c != 'i' && c != 'o' || Numerals.digit(c) >= 0 && c != '两';
    }

    private boolean isLetter(int at) {
        return at < folded.length() && Digits.isLetter(folded.charAt(at));
    }
}
