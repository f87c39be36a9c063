package linli.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The shape of a Quartz cron expression. What it means is Quartz' own business. */
final class Cron {
    static final String FORM =
            "six parts, second minute hour day month weekday, with ? for either the day or the weekday,"
                    + " e.g. \"0 30 17 * * ?\"";
    private static final List<Pattern> PARTS = List.of(
            part("[0-5]?\\d"),
            part("[0-5]?\\d"),
            part("[01]?\\d|2[0-3]"),
            part("0?[1-9]|[12]\\d|3[01]", "\\?|L|LW|L-\\d{1,2}|\\d{1,2}W"),
            part("0?[1-9]|1[0-2]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC"),
            part("[1-7]|SUN|MON|TUE|WED|THU|FRI|SAT", "\\?|L|[1-7]L|([1-7]|[A-Z]{3})#[1-5]"));

    private Cron() {}

    /** The expression as it is; empty where it has not the shape. */
    static Optional<String> of(String expression) {
        var parts = expression.strip().split("\\s+");
        boolean shaped = parts.length == PARTS.size();
        for (int i = 0; shaped && i < parts.length; i++) {
            shaped = PARTS.get(i).matcher(parts[i]).matches();
        }
        return shaped && parts[3].equals("?") != parts[5].equals("?") ? Optional.of(expression) : Optional.empty();
    }

    private static Pattern part(String value) {
        return part(value, "\\*");
    }

    private static Pattern part(String value, String more) {
        var one = "(?:(?:" + value + ")(?:-(?:" + value + "))?|\\*)(?:/\\d{1,2})?";
        return Pattern.compile("(?:" + more + "|" + one + "(?:," + one + ")*)");
    }
}
