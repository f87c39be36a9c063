package linli.rules.privacy;

import java.util.ArrayList;
import java.util.List;

/** Number plates: 皖A12345, 皖A·D12345 of an electric car, 皖A1234学. */
final class Plates {
    static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使";
    private static final String LAST = "警学挂港澳领使";
    private static final String ELECTRIC = "abcdefghjk";
    private static final String SEPARATORS = "·.-• ・_";

    private Plates() {}

    static List<Finding> in(String folded) {
        var found = new ArrayList<Finding>();
        for (int at = 0; at + 5 < folded.length(); at++) {
            int end = PROVINCES.indexOf(folded.charAt(at)) >= 0 && isLetter(folded.charAt(at + 1))
                    ? end(folded, at + 2)
                    : 0;
            if (end > 0) found.add(new Finding(FindingKind.PLATE, at, end));
        }
        return found;
    }

    /** One past the plate whose own part begins here or after one sign, else 0. */
    private static int end(String folded, int from) {
        int start = SEPARATORS.indexOf(folded.charAt(from)) >= 0 ? from + 1 : from;
        int end = start;
        int digits = 0;
        while (end < folded.length() && end - start < 8 && isPart(folded.charAt(end))) {
            if (!isLetter(folded.charAt(end))) digits++;
            end++;
        }
        int length = end - start;
        if (end < folded.length() && length == 4 && LAST.indexOf(folded.charAt(end)) >= 0) return end + 1;
        if (length == 5 && digits >= 2) return end;
        boolean electric = ELECTRIC.indexOf(folded.charAt(Math.min(start, folded.length() - 1))) >= 0
                || length > 0 && ELECTRIC.indexOf(folded.charAt(end - 1)) >= 0;
        return length == 6 && digits >= 4 && electric ? end : 0;
    }

    private static boolean isPart(char c) {
        return c >= '0' && c <= '9' || isLetter(c) && c != 'i' && c != 'o';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
