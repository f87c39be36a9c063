package linli.bot.command;

import linli.bot.ticket.Outcome;
import linli.bot.ticket.Sight;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import org.springframework.stereotype.Component;

/** Others may see the pictures of a ticket. */
@Component
class OpenPhotosCommand extends OnTicket {
    private final Sight sight;

    OpenPhotosCommand(Sight sight, TicketBoard board, Answer answer) {
        super("open_photos", "公开照片", board, answer);
        this.sight = sight;
    }

    @Override
    Outcome act(Request request, Ticket ticket, String rest) {
        return sight.open(ticket, request.actor());
    }
}
