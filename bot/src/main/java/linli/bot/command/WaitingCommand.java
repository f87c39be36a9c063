package linli.bot.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import linli.bot.directory.Directory;
import linli.bot.directory.Office;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import org.springframework.stereotype.Component;

/** 待办: what waits for this person — to confirm as an owner, to do as a worker. */
@Component
class WaitingCommand implements Command {
    private static final int MOST = 15;

    private final TicketBoard board;
    private final Directory directory;
    private final Answer answer;

    WaitingCommand(TicketBoard board, Directory directory, Answer answer) {
        this.board = board;
        this.directory = directory;
        this.answer = answer;
    }

    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public boolean claim(Request request) {
        if (!request.text().matches("待办|我的任务|任务|清单")) {
            return false;
        }
        var lines = new ArrayList<String>();
        part("waiting.confirm", toConfirm(request), lines);
        part("waiting.tasks", tasks(request), lines);
        answer.plain(request, "waiting", lines.isEmpty() ? answer.phrase("waiting.nothing") : String.join("\n", lines));
        return true;
    }

    private List<Ticket> toConfirm(Request request) {
        return directory.groups().stream()
                .filter(group -> group.isLedBy(request.member().id()))
                .flatMap(group -> board.toConfirm(group.id()).stream())
                .toList();
    }

    private List<Ticket> tasks(Request request) {
        var units = request.member().offices().stream().map(Office::unit).filter(java.util.Objects::nonNull);
        return board.with(Stream.concat(Stream.of(request.member().id()), units).toList());
    }

    private void part(String title, List<Ticket> tickets, List<String> lines) {
        if (!tickets.isEmpty()) {
            lines.add(answer.phrase(title, "count", tickets.size()));
            tickets.stream().limit(MOST).map(answer::line).forEach(lines::add);
            if (tickets.size() > MOST) {
                lines.add(answer.phrase("waiting.more", "count", tickets.size() - MOST));
            }
        }
    }
}
