package linli.bot.command;

import linli.bot.ticket.Outcome;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import org.springframework.stereotype.Component;

/** The resident is content; that closes the ticket. */
@Component
class SatisfiedCommand extends OnTicket {
    private final Tickets tickets;

    SatisfiedCommand(Tickets tickets, TicketBoard board, Answer answer) {
        super("satisfied", "满意|好了", board, answer);
        this.tickets = tickets;
    }

    @Override
    Outcome act(Request request, Ticket ticket, String rest) {
        var outcome = tickets.close(ticket, request.actor(), Tickets.closingReason(ticket), rest);
        // The reporter hears it from the announcement; twice would be once too often.
        return outcome.isDone() && request.member().id().equals(ticket.reporter()) ? null : outcome;
    }
}
