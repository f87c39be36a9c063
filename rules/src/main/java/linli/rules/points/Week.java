package linli.rules.points;

import static java.time.temporal.IsoFields.WEEK_BASED_YEAR;
import static java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Monday 00:00 to Sunday 24:00 on a community's clock.
 *
 * @param monday its first day
 * @param zone the community's
 */
public record Week(LocalDate monday, ZoneId zone) {
    private static final Pattern NAME = Pattern.compile("(\\d{4})-W(\\d{2})");

    /** @throws IllegalArgumentException when the day is no Monday */
    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week begins on Monday, not on " + monday);
        }
    }

    public static Week of(Instant at, ZoneId zone) {
        var day = LocalDate.ofInstant(at, zone);
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), zone);
    }

    /**
     * The week of an ISO name.
     *
     * @param name such as {@code 2026-W47}
     * @return empty when there is no such week
     */
    public static Optional<Week> named(String name, ZoneId zone) {
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        // The fourth of January always lies in the first week.
        var first = of(
                LocalDate.of(Integer.parseInt(parts.group(1)), 1, 4)
                        .atStartOfDay(zone)
                        .toInstant(),
                zone);
        var week = new Week(first.monday.plusWeeks(Integer.parseInt(parts.group(2)) - 1L), zone);
        return Optional.of(week).filter(found -> found.name().equals(name));
    }

    /** ISO name, such as {@code 2026-W47}. */
    public String name() {
        return "%04d-W%02d".formatted(monday.get(WEEK_BASED_YEAR), monday.get(WEEK_OF_WEEK_BASED_YEAR));
    }

    /** First moment of it. */
    public Instant from() {
        return monday.atStartOfDay(zone).toInstant();
    }

    /** First moment after it. */
    public Instant to() {
        return next().from();
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public boolean contains(Instant at) {
        return !at.isBefore(from()) && at.isBefore(to());
    }

    public Week next() {
        return new Week(monday.plusWeeks(1), zone);
    }

    public Week previous() {
        return new Week(monday.minusWeeks(1), zone);
    }
}
