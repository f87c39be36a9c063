package linli.rules.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A clock that runs in some hours of some days only.
 *
 * @param zone whose days they are
 * @param open the hours of a day in which it runs, in order, none over midnight
 */
record Ticking(ZoneId zone, Function<LocalDate, List<Hours>> open) {

    private record Stretch(Instant from, Instant to) {

        Duration length() {
            return Duration.between(from, to);
        }
    }

    /** The first moment at which {@code length} has run since {@code from}. */
    Instant plus(Instant from, Duration length) {
        var left = length;
        for (var day = dayOf(from); ; day = day.plusDays(1)) {
            for (var stretch : stretches(day, from, Instant.MAX).toList()) {
                if (left.compareTo(stretch.length()) <= 0) {
                    return stretch.from().plus(left);
                }
                left = left.minus(stretch.length());
            }
        }
    }

    /** How long it has run between two moments; zero where the second is not later. */
    Duration between(Instant from, Instant to) {
        return from.isBefore(to)
                ? dayOf(from)
                        .datesUntil(dayOf(to).plusDays(1))
                        .flatMap(day -> stretches(day, from, to))
                        .map(Stretch::length)
                        .reduce(Duration.ZERO, Duration::plus)
                : Duration.ZERO;
    }

    boolean isRunning(Instant at) {
        var time = at.atZone(zone).toLocalTime();
        return open.apply(dayOf(at)).stream().anyMatch(hours -> hours.contains(time));
    }

    private Stream<Stretch> stretches(LocalDate day, Instant after, Instant before) {
        return open.apply(day).stream()
                .map(hours -> new Stretch(
                        later(day.atTime(hours.from()).atZone(zone).toInstant(), after),
                        earlier(day.atTime(hours.to()).atZone(zone).toInstant(), before)))
                .filter(stretch -> stretch.from().isBefore(stretch.to()));
    }

    private LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
