package linli.bot.command;

import java.util.Arrays;
import linli.bot.channel.Button;
import linli.bot.ticket.Outcome;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import linli.rules.lifecycle.HandBackReason;
import org.springframework.stereotype.Component;

/** The worker cannot take it and says which of the known reasons it is; without one the bot offers them as buttons. */
@Component
class HandBackCommand extends OnTicket {
    private final Tickets tickets;

    HandBackCommand(Tickets tickets, TicketBoard board, Answer answer) {
        super("hand_back", "退单|退回", board, answer);
        this.tickets = tickets;
    }

    @Override
    Outcome act(Request request, Ticket ticket, String rest) {
        if (rest.isEmpty()) {
            var reasons = Arrays.stream(HandBackReason.values())
                    .map(reason -> new Button(
                            reason.chinese(),
                            answer().phrase("types.hand_back", "number", ticket.number(), "reason", reason.chinese())))
                    .toList();
            answer().with(request, "ask.hand_back", reasons, "number", ticket.number());
            return null;
        }
        var known = Arrays.stream(HandBackReason.values())
                .filter(reason -> rest.startsWith(reason.chinese()))
                .findFirst();
        return tickets.handBack(
                ticket,
                request.actor(),
                known.orElse(HandBackReason.OTHER),
                known.map(reason -> rest.substring(reason.chinese().length()).strip())
                        .orElse(rest));
    }
}
