package linli.bot.command;

import linli.bot.ticket.Outcome;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import org.springframework.stereotype.Component;

/** The head grants an extension or parking that was asked for. */
@Component
class GrantCommand extends OnTicket {
    private final Tickets tickets;

    GrantCommand(Tickets tickets, TicketBoard board, Answer answer) {
        super("grant", "同意", board, answer);
        this.tickets = tickets;
    }

    @Override
    Outcome act(Request request, Ticket ticket, String rest) {
        return tickets.grant(ticket, request.actor());
    }
}
