package linli.bot.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linli.bot.directory.Directory;
import linli.bot.directory.Group;
import linli.bot.points.Standings;
import linli.rules.Rulebook;
import linli.rules.points.Week;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who leads a week, for the board. */
@RestController
class StandingsApi {
    private final Standings standings;
    private final Directory directory;
    private final Rulebook rulebook;
    private final InstantSource time;

    StandingsApi(Standings standings, Directory directory, Rulebook rulebook, InstantSource time) {
        this.standings = standings;
        this.directory = directory;
        this.rulebook = rulebook;
        this.time = time;
    }

    /**
     * @param week ISO name
     * @param from its Monday
     * @param to its Sunday
     */
    record Ranked(String week, LocalDate from, LocalDate to, List<Standings.Row> rows) {}

    /**
     * @param week ISO name such as {@code 2026-W47}; this week where it is left out
     * @param community id; the first one's where it is left out
     */
    @GetMapping("/api/standings")
    ResponseEntity<Ranked> standings(@RequestParam Optional<String> week, @RequestParam Optional<String> community) {
        var zone = rulebook.timetable().zone();
        var wanted = week.isPresent() ? Week.named(week.get(), zone) : Optional.of(Week.of(time.instant(), zone));
        return ResponseEntity.of(wanted.map(found -> ranked(found, community)));
    }

    private Ranked ranked(Week week, Optional<String> community) {
        var rows = community
                .or(() -> directory.groups().stream().map(Group::community).findFirst())
                .map(id -> standings.week(id, week))
                .orElse(List.of());
        return new Ranked(week.name(), week.monday(), week.monday().plusDays(6), rows);
    }
}
