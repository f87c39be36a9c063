package linli.bot.command;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 帮助: one line for each thing you can tell the bot; a new command appears by itself. */
@Component
class HelpCommand implements Command {
    private final ObjectProvider<List<Command>> commands;
    private final Answer answer;

    HelpCommand(ObjectProvider<List<Command>> commands, Answer answer) {
        this.commands = commands;
        this.answer = answer;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public boolean claim(Request request) {
        if (!request.text().matches("帮助|help|怎么用|@?小蜜蜂")) {
            return false;
        }
        var lines = commands.getObject().stream()
                .map(command -> answer.phrase("help." + command.name()))
                .collect(Collectors.joining("\n"));
        answer.plain(request, "help", answer.phrase("help.intro") + "\n" + lines);
        return true;
    }
}
