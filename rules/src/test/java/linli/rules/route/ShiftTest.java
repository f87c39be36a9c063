package linli.rules.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftTest {

    @ParameterizedTest
    @CsvSource({
        // 2026-07-06 is a Monday
        "mon-sat 08:00-18:00, 2026-07-06T07:59, false",
        "mon-sat 08:00-18:00, 2026-07-06T08:00, true",
        "mon-sat 08:00-18:00, 2026-07-06T17:59, true",
        "mon-sat 08:00-18:00, 2026-07-06T18:00, false",
        "mon-sat 08:00-18:00, 2026-07-11T10:00, true",
        "mon-sat 08:00-18:00, 2026-07-12T10:00, false",
        "sun 09:00-17:00,     2026-07-12T09:00, true",
        "sun 09:00-17:00,     2026-07-13T09:00, false",
        // over midnight it belongs to the day on which it begins
        "fri 20:00-08:00,     2026-07-10T19:59, false",
        "fri 20:00-08:00,     2026-07-10T20:00, true",
        "fri 20:00-08:00,     2026-07-11T00:00, true",
        "fri 20:00-08:00,     2026-07-11T07:59, true",
        "fri 20:00-08:00,     2026-07-11T08:00, false",
        "fri 20:00-08:00,     2026-07-11T20:00, false",
        "fri 20:00-08:00,     2026-07-10T07:00, false",
        // days over the end of the week, and a whole day
        "sat-mon 10:00-12:00, 2026-07-12T11:00, true",
        "sat-mon 10:00-12:00, 2026-07-13T11:00, true",
        "sat-mon 10:00-12:00, 2026-07-14T11:00, false",
        "mon 08:00-08:00,     2026-07-07T07:59, true",
        "MON-FRI 08:00-18:00, 2026-07-07T10:00, true",
    })
    void somebody_is_on(String shift, LocalDateTime at, boolean on) {
        assertThat(Shift.of(shift).orElseThrow().isOn(at)).isEqualTo(on);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "mon", "mon 8-18", "mon 08:00", "xxx 08:00-18:00", "mon-xxx 08:00-18:00", "mon 08:00-25:00"})
    void anything_else_is_no_shift(String written) {
        assertThat(Shift.of(written)).isEmpty();
    }
}
