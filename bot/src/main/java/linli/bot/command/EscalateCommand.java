package linli.bot.command;

import linli.bot.ticket.Outcome;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import org.springframework.stereotype.Component;

/** The owner or head sends a ticket one step up the ladder. */
@Component
class EscalateCommand extends OnTicket {
    private final Tickets tickets;

    EscalateCommand(Tickets tickets, TicketBoard board, Answer answer) {
        super("escalate", "上报|上报上级", board, answer);
        this.tickets = tickets;
    }

    @Override
    Outcome act(Request request, Ticket ticket, String rest) {
        return tickets.escalate(ticket, request.actor(), rest);
    }
}
