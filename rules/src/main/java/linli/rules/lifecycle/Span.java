package linli.rules.lifecycle;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A length of time on one of three clocks: plain, working, daytime. Written {@code 24 hours}, {@code 7 days},
 * {@code 4 working hours}, {@code 3 working days}, {@code 2 daytime hours}, or in Chinese {@code 4 工作时}, {@code 2 白天时}.
 *
 * @param amount how many, 1 or more
 * @param unit of what
 */
public record Span(int amount, Unit unit) {
    /** What is counted. 工作时 and 工作日 need the calendar, daytime hours only the hour; plain hours and days neither. */
    public enum Unit {
        MINUTES("minutes", "分钟"),
        HOURS("hours", "小时"),
        DAYS("days", "天"),
        WORKING_HOURS("working hours", "工作时"),
        WORKING_DAYS("working days", "工作日"),
        DAYTIME_HOURS("daytime hours", "白天时");

        private final String english;
        private final String chinese;

        Unit(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        private boolean isWritten(String word) {
            return word.equals(chinese) || word.equals(english) || (word + "s").equals(english);
        }
    }

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\s*(\\D+)");

    /** Reads the written form; empty where it is not one, or is nothing at all. */
    public static Optional<Span> of(String written) {
        var m = FORM.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (!m.matches() || Integer.parseInt(m.group(1)) == 0) {
            return Optional.empty();
        }
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.isWritten(m.group(2)))
                .findFirst()
                .map(unit -> new Span(Integer.parseInt(m.group(1)), unit));
    }

    public static Span minutes(int amount) {
        return new Span(amount, Unit.MINUTES);
    }

    public static Span hours(int amount) {
        return new Span(amount, Unit.HOURS);
    }

    public static Span days(int amount) {
        return new Span(amount, Unit.DAYS);
    }

    public static Span workingHours(int amount) {
        return new Span(amount, Unit.WORKING_HOURS);
    }

    public static Span workingDays(int amount) {
        return new Span(amount, Unit.WORKING_DAYS);
    }

    public static Span daytimeHours(int amount) {
        return new Span(amount, Unit.DAYTIME_HOURS);
    }

    /** Whether only working time counts. */
    public boolean isWorking() {
        return unit == Unit.WORKING_HOURS || unit == Unit.WORKING_DAYS;
    }

    /** Whether it runs day and night. */
    public boolean isPlain() {
        return unit == Unit.MINUTES || unit == Unit.HOURS || unit == Unit.DAYS;
    }

    /** As people read it, e.g. 4工作时. */
    public String chinese() {
        return amount + unit.chinese;
    }

    /** The plain length; for working units the length on the working clock, given the length of a working day. */
    public Duration length(Duration workingDay) {
        return switch (unit) {
            case MINUTES -> Duration.ofMinutes(amount);
            case HOURS, WORKING_HOURS, DAYTIME_HOURS -> Duration.ofHours(amount);
            case DAYS -> Duration.ofDays(amount);
            case WORKING_DAYS -> workingDay.multipliedBy(amount);
        };
    }
}
