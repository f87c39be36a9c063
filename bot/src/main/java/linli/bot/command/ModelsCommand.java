package linli.bot.command;

import java.util.ArrayList;
import java.util.regex.Pattern;
import linli.bot.directory.Directory;
import linli.bot.learning.ModelTale;
import linli.bot.learning.School;
import org.springframework.stereotype.Component;

/** 模型 tells how learning has gone, 模型 退回 goes back to what was in use before. For owners and the community's own people. */
@Component
class ModelsCommand implements Command {
    private static final Pattern FORM = Pattern.compile("模型\\s*(退回)?");
    private static final int MOST = 5;

    private final School school;
    private final ModelTale tale;
    private final Directory directory;
    private final Answer answer;

    ModelsCommand(School school, ModelTale tale, Directory directory, Answer answer) {
        this.school = school;
        this.tale = tale;
        this.directory = directory;
        this.answer = answer;
    }

    @Override
    public String name() {
        return "models";
    }

    @Override
    public boolean claim(Request request) {
        var m = FORM.matcher(request.text());
        if (!m.matches() || !LearnedCommand.mayLook(directory, request.member())) {
            return false;
        }
        if (m.group(1) == null) {
            tell(request);
        } else {
            var back = school.back(request.member().community());
            answer.with(request, back.isPresent() ? "models.back" : "models.nothing_before");
        }
        return true;
    }

    private void tell(Request request) {
        var history = tale.of(request.member().community(), MOST);
        var lines = new ArrayList<String>();
        if (school.isBusy()) {
            lines.add(answer.phrase("models.busy"));
        }
        lines.add(answer.phrase(history.isEmpty() ? "models.nothing" : "models.title"));
        lines.addAll(history);
        answer.plain(request, "models", String.join("\n", lines));
    }
}
