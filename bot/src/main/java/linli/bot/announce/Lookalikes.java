package linli.bot.announce;

import java.util.List;
import java.util.Optional;
import linli.bot.directory.Directory;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.rules.duplicate.Duplicates;
import linli.rules.duplicate.Matter;
import org.springframework.stereotype.Component;

/** The open ticket that a new one may be the same as; the owner decides. */
@Component
class Lookalikes {
    private final TicketBoard board;
    private final Directory directory;

    Lookalikes(TicketBoard board, Directory directory) {
        this.board = board;
        this.directory = directory;
    }

    Optional<Ticket> of(Ticket ticket) {
        var matters = board.matters(ticket.group());
        return matters.stream()
                .filter(matter -> matter.ticket() == ticket.id())
                .findFirst()
                .flatMap(own ->
                        Duplicates.find(own.told(), own.reporter(), without(own, matters), directory.places()).stream()
                                .findFirst())
                .flatMap(likeness -> board.find(likeness.ticket()));
    }

    private static List<Matter> without(Matter own, List<Matter> matters) {
        return matters.stream().filter(matter -> matter != own).toList();
    }
}
