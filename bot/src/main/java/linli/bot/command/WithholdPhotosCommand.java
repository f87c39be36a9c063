package linli.bot.command;

import linli.bot.ticket.Outcome;
import linli.bot.ticket.Sight;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import org.springframework.stereotype.Component;

/** Only those on duty see the pictures of a ticket. */
@Component
class WithholdPhotosCommand extends OnTicket {
    private final Sight sight;

    WithholdPhotosCommand(Sight sight, TicketBoard board, Answer answer) {
        super("withhold_photos", "不公开照片", board, answer);
        this.sight = sight;
    }

    @Override
    Outcome act(Request request, Ticket ticket, String rest) {
        return sight.withhold(ticket, request.actor());
    }
}
