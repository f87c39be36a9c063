package linli.bot.command;

import linli.bot.ticket.Outcome;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import org.springframework.stereotype.Component;

/** The worker takes the task. */
@Component
class AcceptCommand extends OnTicket {
    private final Tickets tickets;

    AcceptCommand(Tickets tickets, TicketBoard board, Answer answer) {
        super("accept", "接单|接了|收到", board, answer);
        this.tickets = tickets;
    }

    @Override
    Outcome act(Request request, Ticket ticket, String rest) {
        return tickets.accept(ticket, request.actor());
    }
}
