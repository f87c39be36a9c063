package linli.bot.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import linli.bot.directory.Directory;
import linli.bot.directory.Group;
import linli.bot.ticket.Outcome;
import linli.bot.ticket.Refusal;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The owner settles what waits: one ticket, a list in one reply, or everything. */
@Component
@Order(1)
class SettleCommand implements Command {
    private static final Pattern ALL = Pattern.compile("(?:全部|都|全)(?:确认|立案)");

    private final Tickets tickets;
    private final TicketBoard board;
    private final Directory directory;
    private final Answer answer;

    SettleCommand(Tickets tickets, TicketBoard board, Directory directory, Answer answer) {
        this.tickets = tickets;
        this.board = board;
        this.directory = directory;
        this.answer = answer;
    }

    @Override
    public String name() {
        return "settle";
    }

    @Override
    public boolean claim(Request request) {
        var steps = ALL.matcher(request.text()).matches()
                ? everything(request)
                : Settlement.of(request.text()).map(Settlement::steps).orElse(List.of());
        if (steps.isEmpty()) {
            return false;
        }
        var outcomes = steps.stream().map(step -> settle(request, step)).toList();
        answer.plain(request, "settled", summary(outcomes));
        return true;
    }

    private Outcome settle(Request request, Settlement.Step step) {
        return board.numbered(request.member().community(), step.number())
                .map(ticket -> switch (step.verb()) {
                    case CONFIRM -> tickets.confirm(ticket, request.actor());
                    case REJECT -> tickets.reject(ticket, request.actor(), step.reason());
                    case MERGE -> merge(request, ticket, step.into());
                })
                .orElse(new Outcome(null, Refusal.UNKNOWN));
    }

    private Outcome merge(Request request, Ticket ticket, int into) {
        return board.numbered(ticket.community(), into)
                .map(other -> tickets.merge(ticket, request.actor(), other))
                .orElse(new Outcome(ticket, Refusal.NO_TARGET));
    }

    /** What waits in every group this person leads. */
    private List<Settlement.Step> everything(Request request) {
        return directory.groups().stream()
                .filter(group -> group.isLedBy(request.member().id()))
                .map(Group::id)
                .flatMap(group -> board.toConfirm(group).stream())
                .map(ticket -> new Settlement.Step(ticket.number(), Settlement.Verb.CONFIRM, 0, ""))
                .toList();
    }

    private String summary(List<Outcome> outcomes) {
        var lines = new ArrayList<String>();
        outcomes.stream()
                .filter(Outcome::isDone)
                .map(Outcome::ticket)
                .forEach(ticket -> lines.add(answer.phrase(
                        "settled." + ticket.state().name().toLowerCase(java.util.Locale.ROOT),
                        "number",
                        ticket.number(),
                        "who",
                        answer.assignee(ticket))));
        outcomes.stream()
                .filter(outcome -> !outcome.isDone())
                .map(answer::refusal)
                .distinct()
                .forEach(lines::add);
        if (outcomes.stream().anyMatch(Outcome::isDone)) {
            lines.add(answer.phrase("settled.undo"));
        }
        return String.join("\n", lines);
    }
}
