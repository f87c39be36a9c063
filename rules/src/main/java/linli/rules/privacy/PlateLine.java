package linli.rules.privacy;

import java.util.List;
import java.util.regex.Pattern;
import linli.rules.text.Chat;

/** Tells number plates among the lines read in a picture. Better one line too many is covered than one plate too few. */
public final class PlateLine {
    private static final String PROVINCE = "[" + Plates.PROVINCES + "]";
    private static final String LAST = "[学警挂领使港澳试]?";
    private static final String TWO_DIGITS = "(?=\\w*\\d\\w*\\d)";
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Punct}·・•：]");
    /** Letter and numbers, whatever was made of the province before them. */
    private static final Pattern LIKE_ONE =
            Pattern.compile("\\p{IsHan}{0,2}[A-Z]" + TWO_DIGITS + "[A-Z0-9]{5,6}" + LAST);
    /** Of a plate in two rows, as on lorries and motorcycles. */
    private static final Pattern UPPER = Pattern.compile(PROVINCE + "[A-Z]");

    private static final Pattern LOWER = Pattern.compile(TWO_DIGITS + "[A-Z0-9]{4,5}" + LAST);

    private PlateLine() {}

    /**
     * Whether a line is a number plate, has one in it, or is half of one.
     *
     * @param line as it was read
     * @param allInPicture every line of the picture
     */
    public static boolean is(String line, List<String> allInPicture) {
        var plain = plain(line);
        return !Plates.in(line, Chat.fold(line)).isEmpty()
                || LIKE_ONE.matcher(plain).matches()
                || UPPER.matcher(plain).matches()
                || LOWER.matcher(plain).matches()
                        && allInPicture.stream()
                                .anyMatch(other -> UPPER.matcher(plain(other)).matches());
    }

    private static String plain(String line) {
        return SEPARATORS.matcher(line).replaceAll("");
    }
}
