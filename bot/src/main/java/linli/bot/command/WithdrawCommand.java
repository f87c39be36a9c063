package linli.bot.command;

import linli.bot.ticket.Outcome;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import org.springframework.stereotype.Component;

/** The reporter takes one report back. */
@Component
class WithdrawCommand extends OnTicket {
    private final Tickets tickets;

    WithdrawCommand(Tickets tickets, TicketBoard board, Answer answer) {
        super("withdraw", "撤回|撤销|撤了", board, answer);
        this.tickets = tickets;
    }

    @Override
    Outcome act(Request request, Ticket ticket, String rest) {
        var outcome = tickets.withdraw(ticket, request.actor(), rest);
        // The reporter hears it from the announcement; twice would be once too often.
        return outcome.isDone() && request.member().id().equals(ticket.reporter()) ? null : outcome;
    }
}
