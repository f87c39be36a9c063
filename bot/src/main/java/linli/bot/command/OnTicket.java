package linli.bot.command;

import java.util.regex.Pattern;
import linli.bot.ticket.Outcome;
import linli.bot.ticket.Refusal;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;

/** A command of the form 动词 编号 [说明], about one ticket. */
abstract class OnTicket implements Command {
    private final Pattern form;
    private final String name;
    private final TicketBoard board;
    private final Answer answer;

    /**
     * @param name of its help line and of its answer {@code done.<name>}
     * @param verbs alternatives, separated by |
     */
    OnTicket(String name, String verbs, TicketBoard board, Answer answer) {
        this.name = name;
        this.form = Pattern.compile("(?:" + verbs + ")\\s*#?(\\d{1,6})号?(?:[\\s,，:：。]+(.*)|\\s*)", Pattern.DOTALL);
        this.board = board;
        this.answer = answer;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean claim(Request request) {
        var m = form.matcher(request.text());
        if (!m.matches()) {
            return false;
        }
        var rest = m.group(2) == null ? "" : m.group(2).strip();
        board.numbered(request.member().community(), Integer.parseInt(m.group(1)))
                .ifPresentOrElse(
                        ticket -> answered(request, ticket, rest),
                        () -> answer.with(request, name, new Outcome(null, Refusal.UNKNOWN)));
        return true;
    }

    private void answered(Request request, Ticket ticket, String rest) {
        var outcome = act(request, ticket, rest);
        if (outcome != null) {
            answer.with(request, name, outcome);
        }
    }

    /**
     * @param rest what followed the number; empty when nothing did
     * @return what came of it, or null when the command has answered by itself
     */
    abstract Outcome act(Request request, Ticket ticket, String rest);

    Answer answer() {
        return answer;
    }
}
