package linli.bot.command;

import linli.bot.ticket.Outcome;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import org.springframework.stereotype.Component;

/** The owner looked and it is not done. */
@Component
class ReworkCommand extends OnTicket {
    private final Tickets tickets;

    ReworkCommand(Tickets tickets, TicketBoard board, Answer answer) {
        super("rework", "返工|重做", board, answer);
        this.tickets = tickets;
    }

    @Override
    Outcome act(Request request, Ticket ticket, String rest) {
        return tickets.rework(ticket, request.actor(), rest);
    }
}
