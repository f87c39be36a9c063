package linli.bot.command;

import java.util.stream.Collectors;
import linli.bot.ticket.Outcome;
import linli.bot.ticket.Tickets;
import org.springframework.stereotype.Component;

/** 撤回 without a number: the owner's last settlement is taken back. Somebody who settled nothing means a report of theirs. */
@Component
class UndoCommand implements Command {
    private final Tickets tickets;
    private final Answer answer;

    UndoCommand(Tickets tickets, Answer answer) {
        this.tickets = tickets;
        this.answer = answer;
    }

    @Override
    public String name() {
        return "undo";
    }

    @Override
    public boolean claim(Request request) {
        if (!request.text().equals("撤回") && !request.text().equals("撤销")) {
            return false;
        }
        var outcomes = tickets.undo(request.actor());
        if (outcomes.isEmpty()) {
            return false;
        }
        var numbers = outcomes.stream()
                .filter(Outcome::isDone)
                .map(outcome -> outcome.ticket().number() + answer.phrase("list.number"))
                .collect(Collectors.joining(answer.phrase("list.comma")));
        var refusals =
                outcomes.stream().filter(o -> !o.isDone()).map(answer::refusal).collect(Collectors.joining("\n"));
        var undone = numbers.isEmpty() ? "" : answer.phrase("done.undo", "numbers", numbers);
        answer.plain(request, "undone", (undone + "\n" + refusals).strip());
        return true;
    }
}
