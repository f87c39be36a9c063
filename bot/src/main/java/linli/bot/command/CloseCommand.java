package linli.bot.command;

import java.util.Arrays;
import linli.bot.channel.Button;
import linli.bot.ticket.Outcome;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import linli.rules.lifecycle.ClosingReason;
import org.springframework.stereotype.Component;

/** The owner closes with a reason and one sentence: 结案 12 已解决 换了新灯泡. */
@Component
class CloseCommand extends OnTicket {
    private final Tickets tickets;

    CloseCommand(Tickets tickets, TicketBoard board, Answer answer) {
        super("close", "结案|关闭", board, answer);
        this.tickets = tickets;
    }

    @Override
    Outcome act(Request request, Ticket ticket, String rest) {
        var reason = Arrays.stream(ClosingReason.values())
                .filter(r -> rest.startsWith(r.chinese()))
                .findFirst();
        if (reason.isEmpty()) {
            var reasons = Arrays.stream(ClosingReason.values())
                    .map(r -> new Button(
                            r.chinese(),
                            answer().phrase("types.close", "number", ticket.number(), "reason", r.chinese())))
                    .toList();
            answer().with(request, "ask.closing", reasons, "number", ticket.number());
            return null;
        }
        var sentence = rest.substring(reason.get().chinese().length()).strip();
        return tickets.close(ticket, request.actor(), reason.get(), sentence);
    }
}
