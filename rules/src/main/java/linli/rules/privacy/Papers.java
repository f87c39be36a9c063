package linli.rules.privacy;

import java.util.ArrayList;
import java.util.List;

/** Numbers of passports and permits, after the word that announces them: 护照E12345678, 通行证C12345678. */
final class Papers {
    private static final String[] ANNOUNCED_BY = {
        "护照", "通行证", "台胞证", "回乡证", "军官证", "士兵证", "居住证", "社保卡", "社保号", "医保卡", "医保号", "驾驶证", "驾照", "行驶证", "档案编号", "残疾证",
        "房产证", "学籍号"
    };
    private static final String FILLERS = " :号码是为的no.";
    private static final int LONGEST_FILLER = 5;
    private static final int SHORTEST = 7;
    private static final int LONGEST = 22;

    private Papers() {}

    static List<Finding> in(String folded) {
        var found = new ArrayList<Finding>(2);
        for (var word : ANNOUNCED_BY) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
                int start = at + word.length();
                int from = start;
                while (start < folded.length()
                        && start - from < LONGEST_FILLER
                        && FILLERS.indexOf(folded.charAt(start)) >= 0) start++;
                int end = numberEnd(folded, start);
                if (end > start) found.add(new Finding(FindingKind.IDENTITY, start, end));
            }
        }
        return found;
    }

    /** At most two letters, then digits. */
    private static int numberEnd(String folded, int start) {
        int end = start;
        while (end < folded.length() && end - start < 2 && Digits.isLetter(folded.charAt(end))) end++;
        int digits = end;
        while (end < folded.length() && end - start < LONGEST && Digits.at(folded, end) >= 0) end++;
        if (end - digits < SHORTEST) return start;
        boolean cross = end < folded.length() && folded.charAt(end) == 'x';
        return cross ? end + 1 : end;
    }
}
