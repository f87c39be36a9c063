package linli.bot.command;

import linli.bot.ticket.Outcome;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import org.springframework.stereotype.Component;

/** The owner or head names who should do it: 改派 12 给 刘洋. */
@Component
class AssignCommand extends OnTicket {
    private final Tickets tickets;

    AssignCommand(Tickets tickets, TicketBoard board, Answer answer) {
        super("assign", "改派|派给|转给", board, answer);
        this.tickets = tickets;
    }

    @Override
    Outcome act(Request request, Ticket ticket, String rest) {
        return tickets.assign(
                ticket, request.actor(), rest.replaceFirst("^(?:给|到)\\s*", "").strip());
    }
}
