package linli.bot.announce;

import java.util.List;
import java.util.Optional;
import linli.bot.directory.Directory;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.rules.Understanding;
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
        List<Matter> others = board.matters(ticket.group()).stream()
                .filter(matter -> matter.ticket() != ticket.id())
                .toList();
        return Duplicates.find(understanding(ticket), ticket.reporter(), ticket.openedAt(), others, directory.places())
                .stream()
                .findFirst()
                .flatMap(likeness -> board.find(likeness.ticket()));
    }

    private static Understanding understanding(Ticket ticket) {
        var finding = ticket.finding();
        return new Understanding(
                finding.kind(),
                finding.nature(),
                finding.category(),
                finding.candidates(),
                finding.confidence(),
                finding.place(),
                finding.placeWords(),
                List.of(),
                finding.urgency(),
                List.of(),
                finding.evidence(),
                finding.text());
    }
}
