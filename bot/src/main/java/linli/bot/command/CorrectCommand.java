package linli.bot.command;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import linli.bot.directory.Directory;
import linli.bot.ticket.Outcome;
import linli.bot.ticket.Refusal;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import linli.rules.Rulebook;
import linli.rules.Understanding;
import linli.rules.classify.Category;
import linli.rules.classify.Nature;
import linli.rules.classify.Urgency;
import linli.rules.locate.Locator;
import org.springframework.stereotype.Component;

/** The owner puts right what was understood: 改类 12 楼道灯, 改址 12 5栋, 改急 12 特急, 改性质 12 咨询. */
@Component
class CorrectCommand extends OnTicket {
    private final Tickets tickets;
    private final Rulebook rulebook;
    private final Directory directory;

    CorrectCommand(Tickets tickets, TicketBoard board, Answer answer, Rulebook rulebook, Directory directory) {
        super("correct", "改类|改址|改地点|改类别|改急|改性质|改", board, answer);
        this.tickets = tickets;
        this.rulebook = rulebook;
        this.directory = directory;
    }

    @Override
    Outcome act(Request request, Ticket ticket, String rest) {
        var text = request.text();
        boolean isPlain = !text.startsWith("改类") && !text.startsWith("改址") && !text.startsWith("改地点");
        var urgency = isPlain && !text.startsWith("改性质") ? named(Urgency.values(), Urgency::chinese, rest) : null;
        var nature = isPlain && !text.startsWith("改急") ? named(Nature.values(), Nature::chinese, rest) : null;
        if (urgency != null) {
            return tickets.regrade(ticket, request.actor(), urgency);
        } else if (nature != null) {
            return tickets.regard(ticket, request.actor(), nature);
        } else if (text.startsWith("改急") || text.startsWith("改性质")) {
            return new Outcome(ticket, Refusal.NO_TARGET);
        }
        return placeOrCategory(request, ticket, rest);
    }

    private Outcome placeOrCategory(Request request, Ticket ticket, String rest) {
        var place = request.text().startsWith("改类") ? null : placeOf(ticket, rest);
        var category = place != null
                        || request.text().startsWith("改址")
                        || request.text().startsWith("改地点")
                ? null
                : categoryOf(rest);
        return place == null && category == null
                ? new Outcome(ticket, Refusal.NO_TARGET)
                : tickets.correct(ticket, request.actor(), better(ticket, category, place, rest));
    }

    private static <T> T named(T[] all, Function<T, String> word, String words) {
        return Arrays.stream(all)
                .filter(one -> word.apply(one).equals(words.strip()))
                .findFirst()
                .orElse(null);
    }

    private String placeOf(Ticket ticket, String words) {
        var here = directory.group(ticket.group()).map(group -> group.place()).orElse(null);
        var located = new Locator(directory.places()).locate(words, null, here);
        return located.exact() ? located.place() : null;
    }

    private String categoryOf(String words) {
        var wanted = words.strip().toUpperCase(java.util.Locale.ROOT);
        return rulebook.categories().stream()
                .filter(c ->
                        c.code().equals(wanted) || !words.isBlank() && c.name().contains(words.strip()))
                .map(Category::code)
                .findFirst()
                .orElse(null);
    }

    private static Understanding better(Ticket ticket, String category, String place, String words) {
        var finding = ticket.finding();
        return new Understanding(
                finding.kind(),
                finding.nature(),
                category,
                List.of(),
                1,
                place,
                words,
                List.of(),
                finding.urgency(),
                List.of(),
                Map.of(),
                words);
    }
}
