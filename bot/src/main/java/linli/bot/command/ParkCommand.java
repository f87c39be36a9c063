package linli.bot.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import linli.bot.ticket.Outcome;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import org.springframework.stereotype.Component;

/** The worker asks to put a matter on account until a day: 挂账 12 2026-12-20 等维修资金. */
@Component
class ParkCommand extends OnTicket {
    private static final Pattern FORM =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?[\\s,，]*(.*)", Pattern.DOTALL);

    private final Tickets tickets;

    ParkCommand(Tickets tickets, TicketBoard board, Answer answer) {
        super("park", "挂账|申请挂账", board, answer);
        this.tickets = tickets;
    }

    @Override
    Outcome act(Request request, Ticket ticket, String rest) {
        var m = FORM.matcher(rest);
        var until = m.matches() && !m.group(4).isBlank() ? date(m.group(1), m.group(2), m.group(3)) : null;
        if (until == null) {
            answer().with(request, "ask.parking", "number", ticket.number());
            return null;
        }
        return tickets.askParking(ticket, request.actor(), until, m.group(4).strip());
    }

    private static LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
