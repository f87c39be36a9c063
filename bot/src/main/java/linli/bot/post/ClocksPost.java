package linli.bot.post;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import linli.bot.intake.Patience;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import linli.bot.voice.Voice;
import org.springframework.stereotype.Component;

/** Every minute: what was held back is handed over, unanswered questions are filed, and tickets whose mark has come are pressed. */
@Component
class ClocksPost implements Post {
    private final Tickets tickets;
    private final TicketBoard board;
    private final Patience patience;
    private final Voice voice;

    ClocksPost(Tickets tickets, TicketBoard board, Patience patience, Voice voice) {
        this.tickets = tickets;
        this.board = board;
        this.patience = patience;
        this.voice = voice;
    }

    @Override
    public String name() {
        return "clocks";
    }

    @Override
    public void run(Instant due) {
        patience.settle();
        board.pressedBy(due).forEach(tickets::press);
        voice.release();
    }

    @Override
    public Optional<Instant> next() {
        return Stream.of(board.nextPress(), voice.nextRelease(), patience.nextSettling())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }
}
