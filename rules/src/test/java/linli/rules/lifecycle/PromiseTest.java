package linli.rules.lifecycle;

import static linli.rules.lifecycle.WorkingTimeTest.TIMETABLE;
import static linli.rules.lifecycle.WorkingTimeTest.at;
import static org.assertj.core.api.Assertions.assertThat;

import linli.rules.classify.Track;
import linli.rules.classify.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PromiseTest {

    @ParameterizedTest
    @CsvSource({
        "OPEN, NORMAL, SELF_HELP, 2 daytime hours",
        "OPEN, URGENT, SELF_HELP, 1 daytime hours",
        "OPEN, DANGER, LINKED, 10 minutes",
        "REGISTERED, NORMAL, SELF_HELP, 30 minutes",
        "REGISTERED, DANGER, SELF_HELP, 30 minutes",
        "DISPATCHED, NORMAL, SELF_HELP, 4 working hours",
        "DISPATCHED, URGENT, SELF_HELP, 2 hours",
        "DISPATCHED, DANGER, SELF_HELP, 10 minutes",
        "ACCEPTED, NORMAL, SELF_HELP, 3 working days",
        "ACCEPTED, NORMAL, CONSULTATION, 7 days",
        "ACCEPTED, NORMAL, LINKED, 15 days",
        "ACCEPTED, URGENT, SELF_HELP, 24 hours",
        "ACCEPTED, URGENT, LINKED, 24 hours",
        "ACCEPTED, DANGER, CONSULTATION, 2 hours",
        "RESOLVED, NORMAL, SELF_HELP, 1 working days",
    })
    void each_state_has_its_time(State state, Urgency urgency, Track track, String span) {
        assertThat(Promise.of(state, urgency, track, TIMETABLE)).isEqualTo(Span.of(span));
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "REJECTED", "MERGED", "PARKED", "WITHDRAWN"})
    void the_clock_stands_still_when_parked_or_over(State state) {
        assertThat(Promise.of(state, Urgency.DANGER, Track.LINKED, TIMETABLE)).isEmpty();
    }

    @Test
    void a_result_may_be_disputed_for_seven_days() {
        assertThat(Promise.objectionEnds(at("2026-07-06 10:00"), TIMETABLE)).isEqualTo(at("2026-07-13 10:00"));
    }
}
