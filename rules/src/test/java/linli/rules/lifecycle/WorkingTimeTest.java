package linli.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import linli.rules.RulebookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {
    static final Timetable TIMETABLE =
            RulebookReader.read(Path.of("config")).rulebook().timetable();
    private final WorkingTime time = new WorkingTime(TIMETABLE);

    static Instant at(String local) {
        return LocalDateTime.parse(local.replace(' ', 'T'))
                .atZone(TIMETABLE.zone())
                .toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        // 2026-07-06 is a Monday
        "2026-07-06 09:00, 2 hours,         2026-07-06 11:00",
        "2026-07-06 23:30, 2 hours,         2026-07-07 01:30",
        "2026-07-06 09:00, 7 days,          2026-07-13 09:00",
        "2026-07-06 09:00, 10 minutes,      2026-07-06 09:10",
        // inside a half, over lunch, into the next day
        "2026-07-06 09:00, 2 working hours, 2026-07-06 11:00",
        "2026-07-06 10:00, 2 working hours, 2026-07-06 12:00",
        "2026-07-06 10:01, 2 working hours, 2026-07-06 14:01",
        "2026-07-06 12:00, 1 working hours, 2026-07-06 15:00",
        "2026-07-06 12:59, 1 working hours, 2026-07-06 15:00",
        "2026-07-06 15:30, 2 working hours, 2026-07-06 17:30",
        "2026-07-06 15:31, 2 working hours, 2026-07-07 08:31",
        "2026-07-06 03:00, 4 working hours, 2026-07-06 14:30",
        "2026-07-06 20:00, 4 working hours, 2026-07-07 14:30",
        // a working day is seven hours; three of them from Friday pass a weekend
        "2026-07-06 10:00, 1 working days,  2026-07-07 10:00",
        "2026-07-10 10:00, 3 working days,  2026-07-15 10:00",
        "2026-07-11 10:00, 1 working days,  2026-07-13 17:30",
        "2026-07-06 08:30, 1 working days,  2026-07-06 17:30",
        "2026-07-06 08:31, 1 working days,  2026-07-07 08:31",
        // National Day, and the make-up Saturday after it
        "2026-09-30 17:00, 1 working hours, 2026-10-08 09:00",
        "2026-10-09 17:00, 1 working hours, 2026-10-10 09:00",
        "2026-10-10 17:00, 1 working hours, 2026-10-12 09:00",
        // Spring Festival: Saturday the 14th is worked, nine days off, back on Tuesday the 24th
        "2026-02-13 17:00, 2 working days,  2026-02-24 17:00",
        // daytime runs from nine to six, weekends and holidays too, lunch included
        "2026-07-06 10:00, 2 daytime hours, 2026-07-06 12:00",
        "2026-07-06 11:30, 2 daytime hours, 2026-07-06 13:30",
        "2026-07-06 16:00, 2 daytime hours, 2026-07-06 18:00",
        "2026-07-06 16:01, 2 daytime hours, 2026-07-07 09:01",
        "2026-07-06 22:00, 2 daytime hours, 2026-07-07 11:00",
        "2026-07-11 10:00, 2 daytime hours, 2026-07-11 12:00",
        "2026-10-01 17:30, 2 daytime hours, 2026-10-02 10:30",
        "2026-12-31 17:00, 2 daytime hours, 2027-01-01 10:00",
    })
    void a_span_ends_on_its_own_clock(String from, String span, String end) {
        assertThat(time.plus(at(from), Span.of(span).orElseThrow())).isEqualTo(at(end));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-06 09:00, 2026-07-06 11:00, PT2H",
        "2026-07-06 11:00, 2026-07-06 15:00, PT2H",
        "2026-07-06 12:00, 2026-07-06 14:00, PT0S",
        "2026-07-06 17:00, 2026-07-07 09:00, PT1H",
        "2026-07-10 17:00, 2026-07-13 09:00, PT1H",
        "2026-10-01 00:00, 2026-10-08 00:00, PT0S",
        "2026-10-10 00:00, 2026-10-11 00:00, PT7H",
        "2026-07-06 11:00, 2026-07-06 09:00, PT0S",
        "2026-07-06 11:00, 2026-07-06 11:00, PT0S",
    })
    void working_time_between_two_moments(String from, String to, Duration length) {
        assertThat(time.between(at(from), at(to))).isEqualTo(length);
    }

    @Test
    void what_plus_adds_between_finds_again() {
        for (int minutes = 0; minutes < 3 * 24 * 60; minutes += 37) {
            var from = at("2026-09-30 00:00").plus(Duration.ofMinutes(minutes));
            var to = time.plus(from, Span.workingHours(5));
            assertThat(time.between(from, to)).as("from %s", from).isEqualTo(Duration.ofHours(5));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-06, true",
        "2026-07-11, false",
        "2026-07-12, false",
        "2026-01-01, false",
        "2026-01-04, true",
        "2026-02-14, true",
        "2026-02-23, false",
        "2026-02-24, true",
        "2026-04-06, false",
        "2026-05-05, false",
        "2026-05-09, true",
        "2026-06-19, false",
        "2026-09-20, true",
        "2026-09-25, false",
        "2026-09-28, true",
        "2026-10-07, false",
        "2026-10-08, true",
        "2026-10-10, true",
        "2026-10-11, false",
    })
    void the_calendar_of_2026(LocalDate day, boolean worked) {
        assertThat(time.isWorkday(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({"21:29, false", "21:30, true", "00:00, true", "07:29, true", "07:30, false", "13:00, false"})
    void nights_are_quiet(LocalTime at, boolean quiet) {
        assertThat(time.isQuiet(at)).isEqualTo(quiet);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-06 08:29, false",
        "2026-07-06 08:30, true",
        "2026-07-06 11:59, true",
        "2026-07-06 12:00, false",
        "2026-07-06 13:59, false",
        "2026-07-06 14:00, true",
        "2026-07-06 17:29, true",
        "2026-07-06 17:30, false",
        "2026-07-11 10:00, false",
        "2026-10-10 10:00, true",
    })
    void the_office_is_open(String now, boolean open) {
        assertThat(time.isOpen(at(now))).isEqualTo(open);
    }
}
