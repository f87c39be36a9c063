package linli.bot.command;

import linli.bot.ticket.Outcome;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import org.springframework.stereotype.Component;

/** The resident says it is not done. */
@Component
class DisputeCommand extends OnTicket {
    private final Tickets tickets;

    DisputeCommand(Tickets tickets, TicketBoard board, Answer answer) {
        super("dispute", "有异议|不满意|没好", board, answer);
        this.tickets = tickets;
    }

    @Override
    Outcome act(Request request, Ticket ticket, String rest) {
        return tickets.dispute(ticket, request.actor(), rest);
    }
}
