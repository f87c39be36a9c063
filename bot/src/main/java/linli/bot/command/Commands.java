package linli.bot.command;

import java.util.List;
import org.springframework.stereotype.Component;

/** All commands; the first that claims a message has it. */
@Component
public class Commands {
    private final List<Command> commands;

    Commands(List<Command> commands) {
        this.commands = commands;
    }

    public boolean claim(Request request) {
        return !request.text().isEmpty() && commands.stream().anyMatch(command -> command.claim(request));
    }
}
