package linli.bot.command;

import java.util.Optional;
import java.util.regex.Pattern;
import linli.bot.directory.Directory;
import linli.bot.directory.Group;
import linli.bot.learning.Understanders;
import linli.bot.ticket.Report;
import linli.bot.ticket.Tickets;
import linli.rules.Utterance;
import linli.rules.text.Chat;
import org.springframework.stereotype.Component;

/** The owner enters by hand what was overlooked: 补登 3号楼门口的灯又瞎了. */
@Component
class EnterCommand implements Command {
    private static final Pattern FORM = Pattern.compile("补[登记][\\s,，:：]+(.+)", Pattern.DOTALL);

    private final Tickets tickets;
    private final Directory directory;
    private final Understanders understanders;
    private final Answer answer;

    EnterCommand(Tickets tickets, Directory directory, Understanders understanders, Answer answer) {
        this.tickets = tickets;
        this.directory = directory;
        this.understanders = understanders;
        this.answer = answer;
    }

    @Override
    public String name() {
        return "enter";
    }

    @Override
    public boolean claim(Request request) {
        var m = FORM.matcher(request.text());
        var group = m.matches() ? ledBy(request) : Optional.<Group>empty();
        group.ifPresent(where -> enter(request, where, m.group(1)));
        return group.isPresent();
    }

    private void enter(Request request, Group group, String words) {
        var said = new Utterance(
                Chat.clean(words),
                request.photos().size(),
                null,
                group.place(),
                false,
                null,
                request.heard().sentAt());
        tickets.report(new Report(
                request.member(),
                group,
                understanders.asMatter(group.community(), said),
                request.photos(),
                request.heard().key(),
                answer.phrase("entered")));
    }

    /** The group it is said in; in a private talk the first one this person leads. */
    private Optional<Group> ledBy(Request request) {
        return directory.groups().stream()
                .filter(group -> group.isLedBy(request.member().id()))
                .filter(group -> request.group() == null || group.equals(request.group()))
                .findFirst();
    }
}
