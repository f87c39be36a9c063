package linli.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({
        "30 minutes,      30, MINUTES",
        "1 minute,        1,  MINUTES",
        "24 hours,        24, HOURS",
        "7 days,          7,  DAYS",
        "4 working hours, 4,  WORKING_HOURS",
        "1 working day,   1,  WORKING_DAYS",
        "2 daytime hours, 2,  DAYTIME_HOURS",
        "2 Daytime Hours, 2,  DAYTIME_HOURS",
        "30分钟,          30, MINUTES",
        "4 工作时,        4,  WORKING_HOURS",
        "3 工作日,        3,  WORKING_DAYS",
        "2 白天时,        2,  DAYTIME_HOURS",
    })
    void it_is_read_in_both_languages(String written, int amount, Span.Unit unit) {
        assertThat(Span.of(written)).contains(new Span(amount, unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "hours", "0 days", "-1 days", "1.5 hours", "4 weeks", "4 working", "99999 days"})
    void anything_else_is_none(String written) {
        assertThat(Span.of(written)).isEmpty();
    }

    @Test
    void a_working_day_is_as_long_as_the_office_is_open() {
        assertThat(Span.workingDays(3).length(Duration.ofHours(7))).isEqualTo(Duration.ofHours(21));
        assertThat(Span.days(3).length(Duration.ofHours(7))).isEqualTo(Duration.ofDays(3));
        assertThat(Span.daytimeHours(2).length(Duration.ofHours(7))).isEqualTo(Duration.ofHours(2));
        assertThat(Span.workingHours(4).chinese()).isEqualTo("4工作时");
    }
}
