package linli.bot.command;

import linli.bot.ticket.Outcome;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import org.springframework.stereotype.Component;

/** The head takes a ticket off the account. */
@Component
class ResumeCommand extends OnTicket {
    private final Tickets tickets;

    ResumeCommand(Tickets tickets, TicketBoard board, Answer answer) {
        super("resume", "恢复", board, answer);
        this.tickets = tickets;
    }

    @Override
    Outcome act(Request request, Ticket ticket, String rest) {
        return tickets.resume(ticket, request.actor());
    }
}
