package linli.rules.lifecycle;

import static linli.rules.lifecycle.WorkingTimeTest.TIMETABLE;
import static linli.rules.lifecycle.WorkingTimeTest.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private final WorkingTime time = new WorkingTime(TIMETABLE);

    @ParameterizedTest
    @CsvSource({
        // from, span, half, most, due, overdue
        "2026-07-06 08:00, 10 hours, 2026-07-06 13:00, 2026-07-06 16:00, 2026-07-06 18:00, 2026-07-06 23:00",
        "2026-07-06 08:30, 4 working hours, 2026-07-06 10:30, 2026-07-06 11:42, 2026-07-06 14:30, 2026-07-06 16:30",
        "2026-07-06 16:30, 4 working hours, 2026-07-07 09:30, 2026-07-07 10:42, 2026-07-07 11:30, 2026-07-07 15:30",
        "2026-09-30 16:30, 4 working hours, 2026-10-08 09:30, 2026-10-08 10:42, 2026-10-08 11:30, 2026-10-08 15:30",
        "2026-07-06 17:00, 2 daytime hours, 2026-07-06 18:00, 2026-07-07 09:36, 2026-07-07 10:00, 2026-07-07 11:00",
        "2026-07-10 10:00, 3 working days, 2026-07-13 15:30, 2026-07-14 14:48, 2026-07-15 10:00, 2026-07-16 15:30",
    })
    void marks_fall_on_the_promises_own_clock(
            String from, String span, String half, String most, String due, String overdue) {
        var deadline = Deadline.of(at(from), Span.of(span).orElseThrow(), time);
        assertThat(deadline.marks()).containsExactly(at(half), at(most), at(due), at(overdue));
        assertThat(deadline.due()).isEqualTo(at(due));
    }

    @Test
    void a_mark_comes_on_its_minute_and_not_before() {
        var deadline = Deadline.of(at("2026-07-06 08:00"), Span.hours(10), time);
        for (var mark : Mark.values()) {
            int before = mark.ordinal();
            assertThat(deadline.passed(deadline.at(mark).minus(MINUTE))).isEqualTo(before);
            assertThat(deadline.passed(deadline.at(mark))).isEqualTo(before + 1);
            assertThat(deadline.passed(deadline.at(mark).plus(MINUTE))).isEqualTo(before + 1);
            assertThat(deadline.next(before)).contains(deadline.at(mark));
        }
        assertThat(deadline.next(4)).isEmpty();
    }

    @Test
    void an_extension_spreads_the_marks_anew() {
        var from = at("2026-07-06 08:30");
        var due = time.plus(Deadline.of(from, Span.workingDays(1), time).due(), Span.workingDays(1));
        var extended = Deadline.until(from, due, Span.Unit.WORKING_DAYS, time);
        assertThat(extended.due()).isEqualTo(at("2026-07-07 17:30"));
        assertThat(extended.at(Mark.HALF)).isEqualTo(at("2026-07-06 17:30"));
    }

    @Test
    void pressure_rises_from_reminder_to_supervision_to_the_next_tier() {
        assertThat(Mark.values())
                .extracting(Mark::percent, Mark::action)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(50, Action.REMIND),
                        org.assertj.core.groups.Tuple.tuple(80, Action.REMIND),
                        org.assertj.core.groups.Tuple.tuple(100, Action.SUPERVISE),
                        org.assertj.core.groups.Tuple.tuple(150, Action.ESCALATE));
    }
}
