package linli.rules.lifecycle;

import java.time.Duration;

/**
 * A length of time on one of three clocks. Written {@code 4 working hours}, {@code 3 working days}, {@code 24 hours}, {@code 7 days}.
 *
 * @param amount how many, 1 or more
 * @param unit of what
 */
public record Span(int amount, Unit unit) {
    /** What is counted. 工作时 and 工作日 need the calendar; plain hours and days do not. */
    public enum Unit {
        MINUTES,
        HOURS,
        DAYS,
        WORKING_HOURS,
        WORKING_DAYS
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

    /** Whether only working time counts. */
    public boolean isWorking() {
        return unit == Unit.WORKING_HOURS || unit == Unit.WORKING_DAYS;
    }

    /** The plain length; for working units the length on the working clock, given the length of a working day. */
    public Duration length(Duration workingDay) {
        return switch (unit) {
            case MINUTES -> Duration.ofMinutes(amount);
            case HOURS, WORKING_HOURS -> Duration.ofHours(amount);
            case DAYS -> Duration.ofDays(amount);
            case WORKING_DAYS -> workingDay.multipliedBy(amount);
        };
    }
}
