package linli.bot.command;

import linli.bot.ticket.Outcome;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import org.springframework.stereotype.Component;

/** The head says no to what was asked; whoever asked hears it. */
@Component
class DenyCommand extends OnTicket {
    private final Tickets tickets;

    DenyCommand(Tickets tickets, TicketBoard board, Answer answer) {
        super("deny", "不同意|不批", board, answer);
        this.tickets = tickets;
    }

    @Override
    Outcome act(Request request, Ticket ticket, String rest) {
        return tickets.deny(ticket, request.actor(), rest);
    }
}
