package linli.bot.command;

import java.util.regex.Pattern;
import linli.bot.ticket.Outcome;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import org.springframework.stereotype.Component;

/** The worker asks for more time before it is over: 延期 12 2天 等配件. */
@Component
class ExtendCommand extends OnTicket {
    private static final Pattern FORM = Pattern.compile("(\\d{1,2})\\s*(?:个工作日|工作日|天|日)[\\s,，]*(.*)", Pattern.DOTALL);
    private static final int MOST_DAYS = 30;

    private final Tickets tickets;

    ExtendCommand(Tickets tickets, TicketBoard board, Answer answer) {
        super("extend", "延期|申请延期", board, answer);
        this.tickets = tickets;
    }

    @Override
    Outcome act(Request request, Ticket ticket, String rest) {
        var m = FORM.matcher(rest);
        if (!m.matches()
                || Integer.parseInt(m.group(1)) < 1
                || Integer.parseInt(m.group(1)) > MOST_DAYS
                || m.group(2).isBlank()) {
            answer().with(request, "ask.extension", "number", ticket.number());
            return null;
        }
        return tickets.askExtension(
                ticket,
                request.actor(),
                Integer.parseInt(m.group(1)),
                m.group(2).strip());
    }
}
