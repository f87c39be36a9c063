package linli.bot.command;

import linli.bot.ticket.Outcome;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import org.springframework.stereotype.Component;

/** Takes a merge back. */
@Component
class SplitCommand extends OnTicket {
    private final Tickets tickets;

    SplitCommand(Tickets tickets, TicketBoard board, Answer answer) {
        super("split", "拆分|分开", board, answer);
        this.tickets = tickets;
    }

    @Override
    Outcome act(Request request, Ticket ticket, String rest) {
        return tickets.split(ticket, request.actor());
    }
}
