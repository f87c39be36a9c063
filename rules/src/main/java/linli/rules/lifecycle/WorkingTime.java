package linli.rules.lifecycle;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** Counts time on the clocks of the timetable: plain, working and daytime. */
public final class WorkingTime {
    private final Timetable timetable;
    private final Ticking working;
    private final Ticking daytime;

    public WorkingTime(Timetable timetable) {
        this.timetable = timetable;
        working = new Ticking(timetable.zone(), this::workingHours);
        daytime = new Ticking(timetable.zone(), day -> List.of(timetable.daytime()));
    }

    /** The moment at which the span has run, on its own clock; the end of a stretch rather than the start of the next. */
    public Instant plus(Instant from, Span span) {
        return plus(from, span.length(workingDay()), span.unit());
    }

    /** @param clock whose clock it is; its length does not matter */
    public Instant plus(Instant from, Duration length, Span.Unit clock) {
        return switch (clock) {
            case MINUTES, HOURS, DAYS -> from.plus(length);
            case WORKING_HOURS, WORKING_DAYS -> working.plus(from, length);
            case DAYTIME_HOURS -> daytime.plus(from, length);
        };
    }

    /** Working time between two moments; zero where the second is not later. */
    public Duration between(Instant from, Instant to) {
        return working.between(from, to);
    }

    /** Time between two moments on the clock of a unit; never negative. */
    public Duration between(Instant from, Instant to, Span.Unit clock) {
        return switch (clock) {
            case MINUTES, HOURS, DAYS -> from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
            case WORKING_HOURS, WORKING_DAYS -> working.between(from, to);
            case DAYTIME_HOURS -> daytime.between(from, to);
        };
    }

    /** Monday to Friday without the holidays, and the Saturdays and Sundays that are worked instead. */
    public boolean isWorkday(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return timetable.workdays().contains(day)
                || !weekend && !timetable.holidays().contains(day);
    }

    /** Whether somebody is at work in this moment. */
    public boolean isOpen(Instant at) {
        return working.isRunning(at);
    }

    /** Whether nothing but danger to life is said at this time. */
    public boolean isQuiet(LocalTime time) {
        return timetable.quiet().contains(time);
    }

    /** Length of a working day without lunch. */
    public Duration workingDay() {
        return halves().map(half -> Duration.between(half.from(), half.to())).reduce(Duration.ZERO, Duration::plus);
    }

    private List<Hours> workingHours(LocalDate day) {
        return isWorkday(day) ? halves().toList() : List.of();
    }

    private Stream<Hours> halves() {
        return Stream.of(
                        new Hours(timetable.opens(), timetable.lunchFrom()),
                        new Hours(timetable.lunchTo(), timetable.closes()))
                .filter(half -> half.from().isBefore(half.to()));
    }
}
