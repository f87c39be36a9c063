package linli.rules.route;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import linli.rules.lifecycle.Timetable;
import linli.rules.lifecycle.WorkingTime;

/**
 * Who is there, and when.
 *
 * @param branch letter of the matter
 * @param everybody all workers and units of the community
 * @param now the moment of the choice
 * @param timetable for working hours and holidays
 */
record Roster(String branch, List<Assignee> everybody, Instant now, Timetable timetable) {
    private static final Duration STEP = Duration.ofMinutes(15);
    // Longer than the longest holiday.
    private static final Duration SEARCH = Duration.ofDays(12);

    boolean isOn(Assignee assignee) {
        return isOn(assignee, now);
    }

    /** When somebody who is off comes back, to a quarter of an hour; the end of the search where that is long. */
    Instant nextOn(Assignee assignee) {
        var end = now.plus(SEARCH);
        return Stream.iterate(now, at -> at.isBefore(end), at -> at.plus(STEP))
                .filter(at -> isOn(assignee, at))
                .findFirst()
                .orElse(end);
    }

    private boolean isOn(Assignee assignee, Instant at) {
        var time = new WorkingTime(timetable);
        if (assignee.shifts().isEmpty()) {
            // A unit has its own desk; a person without shifts keeps working hours.
            return assignee.isUnit() || time.isOpen(at);
        }
        var asIf = asIf(LocalDateTime.ofInstant(at, timetable.zone()), time);
        return assignee.shifts().stream().anyMatch(shift -> shift.isOn(asIf));
    }

    /** On a holiday the Sunday shift holds, on a make-up workday that of a Wednesday. */
    private LocalDateTime asIf(LocalDateTime local, WorkingTime time) {
        boolean weekend = local.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        boolean worked = time.isWorkday(local.toLocalDate());
        if (weekend && worked) {
            return local.with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
        }
        return !weekend && !worked ? local.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)) : local;
    }

    boolean isGoodAt(Assignee assignee) {
        return assignee.skills().isEmpty() || assignee.skills().contains(branch);
    }

    Comparator<Assignee> order() {
        return Comparator.comparing((Assignee assignee) -> !isGoodAt(assignee))
                .thenComparing(Assignee::open)
                .thenComparing(Assignee::id);
    }
}
