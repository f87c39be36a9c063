package linli.rules.transcript;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and hours as chat programs write them. */
final class When {
    static final String DAY = "(?:(?<y>\\d{4}|\\d{2}(?=年))[-/.年](?<m>\\d{1,2})[-/.月](?<d>\\d{1,2})日?"
            + "|(?<m2>\\d{1,2})月(?<d2>\\d{1,2})日|(?<word>今天|昨天|前天))";
    static final String WEEK = "(?:[(（]?(?:星期|周|礼拜)(?<week>[一二三四五六日天])[)）]?)";
    static final String HOUR =
            "(?<half>凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|AM|PM|am|pm)?\\s*(?<h>\\d{1,2}):(?<min>\\d{2})(?::\\d{2})?(?:\\s*(?<half2>AM|PM|am|pm))?";

    private static final String DAYS = "一二三四五六日";

    private final LocalDate today;

    /** @param today what 昨天 and a day without its year are counted from */
    When(LocalDate today) {
        this.today = today;
    }

    /** The day a match names, or null where it names none. */
    LocalDate day(Matcher found) {
        if (found.group("y") != null) {
            int year = number(found, "y");
            return LocalDate.of(year < 100 ? 2000 + year : year, number(found, "m"), number(found, "d"));
        } else if (found.group("m2") != null) {
            var day = LocalDate.of(today.getYear(), number(found, "m2"), number(found, "d2"));
            return day.isAfter(today) ? day.minusYears(1) : day;
        } else if (found.group("word") != null) {
            return today.minusDays("今昨前".indexOf(found.group("word").charAt(0)));
        } else if (found.group("week") != null) {
            return today.with(TemporalAdjusters.previousOrSame(weekday(found.group("week"))));
        }
        return null;
    }

    /** @throws DateTimeException when there is no such hour */
    LocalTime hour(Matcher found) {
        int hour = number(found, "h");
        var half = found.group("half") != null ? found.group("half") : found.group("half2");
        if (half != null && hour < 12 && half.matches("中午|下午|傍晚|晚上|PM|pm") && !(half.equals("中午") && hour > 9))
            hour += 12;
        if (half != null && hour == 12 && half.matches("凌晨|AM|am")) hour = 0;
        return LocalTime.of(hour % 24 == 0 && hour == 24 ? 0 : hour, number(found, "min"));
    }

    static LocalDateTime at(LocalDate day, LocalTime hour) {
        return LocalDateTime.of(day, hour);
    }

    private static DayOfWeek weekday(String word) {
        return DayOfWeek.of(word.equals("天") ? 7 : DAYS.indexOf(word) + 1);
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }

    static Pattern line(String pattern) {
        return Pattern.compile("^\\s*" + pattern + "\\s*$");
    }
}
