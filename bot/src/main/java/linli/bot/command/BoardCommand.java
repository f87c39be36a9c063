package linli.bot.command;

import linli.bot.directory.Directory;
import org.springframework.stereotype.Component;

/** 参加排行 and 退出排行: nobody is ranked who did not ask to be. */
@Component
class BoardCommand implements Command {
    private final Directory directory;
    private final Answer answer;

    BoardCommand(Directory directory, Answer answer) {
        this.directory = directory;
        this.answer = answer;
    }

    @Override
    public String name() {
        return "board";
    }

    @Override
    public boolean claim(Request request) {
        var joins = request.text().matches("参加排行榜?|加入排行榜?");
        if (!joins && !request.text().matches("退出排行榜?|不参加排行榜?")) {
            return false;
        }
        if (joins && request.member().isStaff()) {
            answer.with(request, "board.staff");
        } else {
            directory.optIn(request.member().id(), joins);
            answer.with(request, joins ? "board.in" : "board.out");
        }
        return true;
    }
}
