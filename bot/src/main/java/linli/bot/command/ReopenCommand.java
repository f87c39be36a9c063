package linli.bot.command;

import linli.bot.ticket.Outcome;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import org.springframework.stereotype.Component;

/** It came back within the objection window. */
@Component
class ReopenCommand extends OnTicket {
    private final Tickets tickets;

    ReopenCommand(Tickets tickets, TicketBoard board, Answer answer) {
        super("reopen", "重开|重新打开", board, answer);
        this.tickets = tickets;
    }

    @Override
    Outcome act(Request request, Ticket ticket, String rest) {
        return tickets.reopen(ticket, request.actor(), rest);
    }
}
