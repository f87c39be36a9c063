package linli.bot.photo;

import java.util.List;
import java.util.regex.Pattern;
import linli.rules.privacy.FindingKind;
import linli.rules.privacy.Mask;

/** Tells number plates among the lines of a picture. Better one too many is covered than one too few. */
final class Plate {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s·.・:：•\\-_]");
    /** Letter and numbers, whatever was made of the province before them. */
    private static final Pattern LIKE_ONE =
            Pattern.compile("\\p{IsHan}{0,2}[A-Z](?=\\w*\\d\\w*\\d)[A-Z0-9]{5,6}[学警挂领使港澳试]?");
    /** Of a plate in two rows, as on lorries and motorcycles. */
    private static final Pattern UPPER = Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使][A-Z]");

    private static final Pattern LOWER = Pattern.compile("(?=\\w*\\d\\w*\\d)[A-Z0-9]{4,5}[学警挂领使港澳试]?");

    private Plate() {}

    static boolean is(String text, List<String> allInPicture) {
        var plain = plain(text);
        return Mask.findings(text).stream().anyMatch(finding -> finding.kind() == FindingKind.PLATE)
                || LIKE_ONE.matcher(plain).matches()
                || UPPER.matcher(plain).matches()
                || LOWER.matcher(plain).matches()
                        && allInPicture.stream()
                                .anyMatch(other -> UPPER.matcher(plain(other)).matches());
    }

    private static String plain(String text) {
        return SEPARATORS.matcher(text).replaceAll("");
    }
}
