package linli.bot.command;

import linli.bot.ticket.Outcome;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import org.springframework.stereotype.Component;

/** The worker reports what was done. With neither words nor photo the bot waits for them. */
@Component
class ResolveCommand extends OnTicket {
    private final Tickets tickets;
    private final Results results;

    ResolveCommand(Tickets tickets, TicketBoard board, Answer answer, Results results) {
        super("resolve", "办结|完成|办好|搞定", board, answer);
        this.tickets = tickets;
        this.results = results;
    }

    @Override
    Outcome act(Request request, Ticket ticket, String rest) {
        if (rest.isEmpty() && request.photos().isEmpty()) {
            results.await(request, ticket);
            answer().with(request, "ask.result", "number", ticket.number());
            return null;
        }
        var outcome = tickets.resolve(ticket, request.actor(), rest, request.photos());
        if (outcome.isDone()) {
            results.expectMore(request, ticket);
        }
        return outcome;
    }
}
