package linli.bot.command;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import org.springframework.stereotype.Component;

/** 进度 12, or 我的工单: how one's own reports are going. */
@Component
class ProgressCommand implements Command {
    private static final Pattern FORM = Pattern.compile("(?:进度|查询|查)\\s*#?(\\d{1,6})号?|进度|我的工单|我的上报");
    private static final int MOST = 8;

    private final TicketBoard board;
    private final Answer answer;

    ProgressCommand(TicketBoard board, Answer answer) {
        this.board = board;
        this.answer = answer;
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public boolean claim(Request request) {
        var m = FORM.matcher(request.text());
        if (!m.matches()) {
            return false;
        }
        var mine = m.group(1) == null ? own(request) : numbered(request, Integer.parseInt(m.group(1)));
        var lines = mine.limit(MOST).map(answer::line).collect(Collectors.joining("\n"));
        answer.plain(request, "progress", lines.isEmpty() ? answer.phrase("progress.nothing") : lines);
        return true;
    }

    private Stream<Ticket> own(Request request) {
        return Stream.concat(
                board.reportedBy(request.member().id()).stream(),
                board.supportedBy(request.member().id()).stream());
    }

    private Stream<Ticket> numbered(Request request, int number) {
        return board.numbered(request.member().community(), number).stream();
    }
}
