package linli.bot.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linli.bot.points.Standings;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.rules.Rulebook;
import linli.rules.classify.Kind;
import linli.rules.lifecycle.State;
import linli.rules.points.Week;
import org.springframework.stereotype.Component;

/** What a play came to, in figures. */
@Component
class Summaries {
    private final TicketBoard board;
    private final Standings standings;
    private final Rulebook rulebook;

    Summaries(TicketBoard board, Standings standings, Rulebook rulebook) {
        this.board = board;
        this.standings = standings;
        this.rulebook = rulebook;
    }

    /**
     * Figures of a play.
     *
     * @param counts reported (confirmed problems), resolved, coordinating (still being handled)
     * @param champion of the first week; empty when nobody is ranked
     */
    record Summary(Map<String, Integer> counts, Optional<Champion> champion) {}

    /**
     * Who leads a week.
     *
     * @param member nickname
     * @param reports confirmed problems
     * @param suggestions confirmed suggestions
     * @param points in all
     */
    record Champion(String member, int reports, int suggestions, int points) {}

    Summary of(Scene scene) {
        var problems = board.all(scene.community()).stream()
                .filter(ticket -> ticket.kind() == Kind.REPORT)
                .toList();
        var counts = new LinkedHashMap<String, Integer>();
        int resolved = count(problems, List.of(State.RESOLVED, State.CLOSED));
        int coordinating = count(problems, List.of(State.REGISTERED, State.DISPATCHED, State.ACCEPTED, State.PARKED));
        counts.put("reported", resolved + coordinating);
        counts.put("resolved", resolved);
        counts.put("coordinating", coordinating);
        var first = Week.of(
                scene.conversation().from().atZone(rulebook.timetable().zone()).toInstant(),
                rulebook.timetable().zone());
        return new Summary(counts, champion(scene, first));
    }

    Optional<Champion> champion(Scene scene, Week week) {
        return standings.week(scene.community(), week).stream()
                .findFirst()
                .map(row -> new Champion(row.nickname(), row.reports(), row.suggestions(), row.total()));
    }

    private static int count(List<Ticket> tickets, List<State> states) {
        return (int) tickets.stream()
                .filter(ticket -> states.contains(ticket.state()))
                .count();
    }
}
