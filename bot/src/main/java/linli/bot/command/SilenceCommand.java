package linli.bot.command;

import linli.bot.directory.Directory;
import linli.bot.learning.Notebook;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 可以记录我: whoever asked not to be recorded may come back. Asking itself is understood from free words. */
@Component
@Order(0)
class SilenceCommand implements Command {
    private final Directory directory;
    private final Notebook notebook;
    private final Answer answer;

    SilenceCommand(Directory directory, Notebook notebook, Answer answer) {
        this.directory = directory;
        this.notebook = notebook;
        this.answer = answer;
    }

    @Override
    public String name() {
        return "silence";
    }

    @Override
    public boolean claim(Request request) {
        if (request.text().matches("不要记录我|别记录我")) {
            directory.silence(request.member().id(), true);
            notebook.forget(request.member().id());
            answer.with(request, "silence.on");
            return true;
        }
        if (request.text().matches("可以记录我|恢复记录|继续记录我?")) {
            directory.silence(request.member().id(), false);
            answer.with(request, "silence.off");
            return true;
        }
        return false;
    }
}
