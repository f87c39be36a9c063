package linli.rules.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** 2026-11-16 is a Monday; Shanghai is eight hours ahead. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-15T15:59:59.999Z, 2026-W46",
        "2026-11-15T16:00:00Z,     2026-W47",
        "2026-11-18T04:00:00Z,     2026-W47",
        "2026-11-22T15:59:59.999Z, 2026-W47",
        "2026-11-22T16:00:00Z,     2026-W48",
        "2026-12-31T12:00:00Z,     2026-W53",
        "2027-01-03T15:59:59Z,     2026-W53",
        "2027-01-03T16:00:00Z,     2027-W01",
        "2025-12-29T00:00:00Z,     2026-W01",
    })
    void a_week_goes_from_monday_to_sunday_midnight_of_the_community(Instant at, String name) {
        var week = Week.of(at, SHANGHAI);
        assertThat(week.name()).isEqualTo(name);
        assertThat(week.contains(at)).isTrue();
        assertThat(week.next().contains(at)).isFalse();
        assertThat(week.previous().contains(at)).isFalse();
        assertThat(Week.named(name, SHANGHAI)).hasValue(week);
    }

    @Test
    void its_ends_are_moments() {
        var week = Week.named("2026-W47", SHANGHAI).orElseThrow();
        assertThat(week.from()).isEqualTo("2026-11-15T16:00:00Z");
        assertThat(week.to()).isEqualTo("2026-11-22T16:00:00Z");
        assertThat(week.sunday()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(week.next().from()).isEqualTo(week.to());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W54", "2026-W00", "2027-W53", "2026-47", "next", "2026-W7", ""})
    void there_is_no_such_week(String name) {
        assertThat(Week.named(name, SHANGHAI)).isEmpty();
    }

    @Test
    void a_week_does_not_begin_on_a_tuesday() {
        assertThatThrownBy(() -> new Week(LocalDate.of(2026, 11, 17), SHANGHAI))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
