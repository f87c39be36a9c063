package linli.rules.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * When a promise is half over, nearly over, due and broken, each counted on the promise's own clock.
 *
 * @param from when it was given
 * @param marks one moment for each {@link Mark}, in order
 */
public record Deadline(Instant from, List<Instant> marks) {

    public static Deadline of(Instant from, Span span, WorkingTime time) {
        return at(from, span.length(time.workingDay()), span.unit(), time);
    }

    /** One whose end was moved, e.g. by an extension: the marks spread over the whole time anew. */
    public static Deadline until(Instant from, Instant due, Span.Unit clock, WorkingTime time) {
        return at(from, time.between(from, due, clock), clock, time);
    }

    public Instant due() {
        return at(Mark.DUE);
    }

    public Instant at(Mark mark) {
        return marks.get(mark.ordinal());
    }

    /** When the next mark comes after {@code passed} of them; empty after the last. */
    public Optional<Instant> next(int passed) {
        return Mark.after(passed).map(this::at);
    }

    /** How many marks have come by now. */
    public int passed(Instant now) {
        return (int) marks.stream().filter(mark -> !mark.isAfter(now)).count();
    }

    private static Deadline at(Instant from, Duration length, Span.Unit clock, WorkingTime time) {
        return new Deadline(
                from,
                Arrays.stream(Mark.values())
                        .map(mark -> time.plus(
                                from, length.multipliedBy(mark.percent()).dividedBy(100), clock))
                        .toList());
    }
}
