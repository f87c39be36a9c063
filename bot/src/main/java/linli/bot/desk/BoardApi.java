package linli.bot.desk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import linli.bot.directory.Directory;
import linli.bot.directory.Group;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.rules.lifecycle.State;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tickets for the board: all by state, or everything of one. */
@RestController
class BoardApi {
    /** Per state; the count says how many there are. */
    private static final int SHOWN = 60;

    private final TicketBoard tickets;
    private final Directory directory;
    private final TicketSheets sheets;
    private final Seats seats;

    BoardApi(TicketBoard tickets, Directory directory, TicketSheets sheets, Seats seats) {
        this.tickets = tickets;
        this.directory = directory;
        this.sheets = sheets;
        this.seats = seats;
    }

    record Board(List<Shelf> states) {}

    /** @param tickets the newest of this state */
    record Shelf(State state, String chinese, int count, List<TicketCard> tickets) {}

    /** @param community id; the first one's where it is left out */
    @GetMapping("/api/board")
    Board board(@RequestParam Optional<String> community) {
        var byState = community.or(this::firstCommunity).map(this::byState).orElse(Map.of());
        return new Board(Arrays.stream(State.values())
                .map(state -> shelf(state, byState.getOrDefault(state, List.of())))
                .toList());
    }

    @GetMapping("/api/tickets/{number}")
    ResponseEntity<TicketSheet> ticket(
            @PathVariable int number, @RequestParam Optional<String> community, @RequestParam Optional<String> as) {
        return ResponseEntity.of(community
                .or(this::firstCommunity)
                .flatMap(id -> tickets.numbered(id, number))
                .map(ticket -> sheets.sheet(ticket, seats.of(as))));
    }

    private Map<State, List<Ticket>> byState(String community) {
        return tickets.all(community).stream()
                .collect(Collectors.groupingBy(Ticket::state, () -> new EnumMap<>(State.class), Collectors.toList()));
    }

    private Shelf shelf(State state, List<Ticket> all) {
        return new Shelf(
                state,
                state.chinese(),
                all.size(),
                all.stream()
                        .sorted(Comparator.comparingInt(Ticket::number).reversed())
                        .limit(SHOWN)
                        .map(sheets::card)
                        .toList());
    }

    private Optional<String> firstCommunity() {
        return directory.groups().stream().map(Group::community).findFirst();
    }
}
