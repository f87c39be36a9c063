package linli.bot.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import linli.bot.post.Schedule;
import linli.rules.Rulebook;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The demo's time, to look at and to push forward. */
@Demo
@RestController
@RequestMapping("/api/clock")
class ClockApi {
    private static final Duration FARTHEST = Duration.ofDays(60);

    private final TimeMachine machine;
    private final Schedule schedule;
    private final PhoneStream phones;
    private final Rulebook rulebook;

    ClockApi(TimeMachine machine, Schedule schedule, PhoneStream phones, Rulebook rulebook) {
        this.machine = machine;
        this.schedule = schedule;
        this.phones = phones;
        this.rulebook = rulebook;
    }

    /**
     * What time it is.
     *
     * @param now UTC
     * @param zone the community's
     * @param rang names of the posts that came due on the way
     * @param next when each post of the calendar comes due
     */
    record Time(Instant now, String zone, List<String> rang, Map<String, Instant> next) {}

    /**
     * How far to push.
     *
     * @param forward ISO-8601 duration, e.g. {@code PT3H}; at most 60 days
     */
    record Push(String forward) {}

    @GetMapping
    Time now() {
        return time(List.of());
    }

    @PostMapping
    Time push(@RequestBody Push push) {
        var by = duration(push.forward());
        if (by.isNegative() || by.isZero() || by.compareTo(FARTHEST) > 0) {
            throw new Sorry(HttpStatus.BAD_REQUEST, "page.trouble");
        }
        var rang = machine.forwardTo(machine.now().plus(by));
        phones.tellClock(machine.now());
        return time(rang);
    }

    private Time time(List<String> rang) {
        return new Time(machine.now(), rulebook.timetable().zone().getId(), rang, schedule.upcoming(machine.now()));
    }

    private static Duration duration(String written) {
        try {
            return Duration.parse(String.valueOf(written));
        } catch (DateTimeParseException notADuration) {
            throw new Sorry(HttpStatus.BAD_REQUEST, "page.trouble");
        }
    }
}
