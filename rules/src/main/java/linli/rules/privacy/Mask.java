package linli.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Hides what must not be stored, and what the group must not read. */
public final class Mask {
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
    private static final Pattern ROOM = Pattern.compile("(?<!\\d)(\\d{1,3})-\\d{1,2}-\\d{2,4}(?!\\d)");

    private Mask() {}

    /** The text as it may be stored: numbers and names hidden, rooms kept for the staff. */
    public static String mask(String text) {
        var masked = new StringBuilder(text);
        var findings = findings(text);
        for (int i = findings.size() - 1; i >= 0; i--) {
            var finding = findings.get(i);
            masked.replace(finding.start() + 3, finding.end() - 4, "****");
        }
        return masked.toString();
    }

    /** The text as the group may read it: rooms and surnames hidden as well. */
    public static String forGroup(String text) {
        return ROOM.matcher(mask(text).replaceAll("\\d{3}\\*{4}\\d{4}", "电话已隐去"))
                .replaceAll("$1栋");
    }

    /** What {@link #mask} hides, from left to right, never overlapping. */
    public static List<Finding> findings(String text) {
        var findings = new ArrayList<Finding>();
        var matcher = MOBILE.matcher(text);
        while (matcher.find()) findings.add(new Finding(FindingKind.MOBILE, matcher.start(), matcher.end()));
        return findings;
    }
}
