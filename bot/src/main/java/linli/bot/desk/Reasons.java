package linli.bot.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import linli.bot.directory.Directory;
import linli.bot.directory.Member;
import linli.bot.directory.Unit;
import linli.bot.ticket.Finding;
import linli.bot.ticket.History;
import linli.bot.ticket.Routing;
import linli.bot.ticket.Teller;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.voice.Phrases;
import linli.rules.Rulebook;
import linli.rules.classify.Category;
import linli.rules.classify.Urgency;
import linli.rules.lifecycle.Action;
import linli.rules.lifecycle.State;
import linli.rules.locate.Place;
import linli.rules.locate.PlaceKind;
import linli.rules.route.Assignment;
import linli.rules.route.Duty;
import org.springframework.stereotype.Component;

/** Tells of every field of a ticket why it is so: the words that led to it, or who put it right. */
@Component
public class Reasons {
    private static final double VERY_SURE = 0.85;
    private static final double RATHER_SURE = 0.6;
    /** Less likely than this is not worth a thought. */
    private static final double WORTH_A_THOUGHT = 0.05;

    private final TicketBoard board;
    private final Directory directory;
    private final Routing routing;
    private final Teller teller;
    private final Rulebook rulebook;
    private final Phrases phrases;

    Reasons(
            TicketBoard board,
            Directory directory,
            Routing routing,
            Teller teller,
            Rulebook rulebook,
            Phrases phrases) {
        this.board = board;
        this.directory = directory;
        this.routing = routing;
        this.teller = teller;
        this.rulebook = rulebook;
        this.phrases = phrases;
    }

    /** One for each field that has something in it. */
    public List<Reason> of(Ticket ticket) {
        var history = board.history(ticket.id());
        var reasons = new ArrayList<Reason>();
        reasons.add(kind(ticket.finding()));
        nature(ticket.finding()).ifPresent(reasons::add);
        reasons.add(category(ticket));
        reasons.add(place(ticket));
        reasons.add(urgency(ticket.finding()));
        reasons.replaceAll(reason -> correction(history, reason.field())
                .map(by -> corrected(ticket, reason, by))
                .orElse(reason));
        reasons.add(assignee(ticket, history));
        return List.copyOf(reasons);
    }

    /** The ticket's text, cut so that the words that decided something can be shown as such. */
    public List<Piece> text(Ticket ticket) {
        return Piece.cut(ticket.finding().text(), ticket.finding().evidence());
    }

    private Reason kind(Finding finding) {
        var value = switch (finding.kind()) {
            case SUGGESTION -> phrases.say("why.suggestion");
            case ENQUIRY -> phrases.say("why.enquiry");
            default -> phrases.say("why.report");
        };
        var clues = clues(finding, Field.KIND);
        var because = clues.isEmpty()
                ? phrases.say("why.whole", "value", value)
                : phrases.say("why.kind_heard", "words", quoted(clues), "value", value);
        return plain(Field.KIND, phrases.say("why.kind"), value, because, clues);
    }

    private Optional<Reason> nature(Finding finding) {
        return Optional.ofNullable(finding.nature()).map(nature -> {
            var clues = clues(finding, Field.NATURE);
            var because = clues.isEmpty()
                    ? phrases.say("why.whole", "value", nature.chinese())
                    : phrases.say("why.nature_heard", "words", quoted(clues), "value", nature.chinese());
            return plain(Field.NATURE, phrases.say("why.nature"), nature.chinese(), because, clues);
        });
    }

    private Reason category(Ticket ticket) {
        var finding = ticket.finding();
        var clues = clues(finding, Field.CATEGORY);
        var value = teller.categoryExactly(ticket);
        boolean unsure = ticket.category().equals(Category.UNSURE);
        var because = unsure
                ? phrases.say("why.category_unsure")
                : clues.isEmpty()
                        ? phrases.say("why.whole", "value", value)
                        : phrases.say("why.category_heard", "words", quoted(clues), "value", value);
        var others = finding.candidates().stream()
                .filter(candidate -> !candidate.category().equals(ticket.category()))
                .filter(candidate -> candidate.confidence() >= WORTH_A_THOUGHT)
                .flatMap(candidate -> rulebook.category(candidate.category()).stream())
                .map(Category::name)
                .limit(2)
                .toList();
        return new Reason(
                Field.CATEGORY,
                phrases.say("why.category"),
                value,
                because,
                clues,
                unsure ? phrases.say("why.not_sure") : sure(finding.confidence()),
                others,
                false);
    }

    private Reason place(Ticket ticket) {
        var clues = clues(ticket.finding(), Field.PLACE);
        var value = where(ticket);
        var because = clues.isEmpty()
                ? unsaid(ticket, value)
                : phrases.say("why.place_heard", "words", quoted(clues), "value", value);
        var sure = clues.isEmpty()
                ? phrases.say("why.not_sure")
                : isSpot(ticket.place()) && clues.stream().noneMatch(Clue::picture)
                        ? phrases.say("why.very_sure")
                        : phrases.say("why.rather_sure");
        return new Reason(Field.PLACE, phrases.say("why.place"), value, because, clues, sure, List.of(), false);
    }

    /** Nobody said where: the reporter's home, or what the group stands for. */
    private String unsaid(Ticket ticket, String value) {
        var home = directory.member(ticket.reporter()).map(Member::home).filter(place -> place.equals(ticket.place()));
        return home.isPresent()
                ? phrases.say("why.place_home", "value", value)
                : phrases.say("why.place_group", "value", value);
    }

    private Reason urgency(Finding finding) {
        var clues = clues(finding, Field.URGENCY);
        var value = finding.urgency().chinese();
        var because = finding.urgency() == Urgency.NORMAL
                ? phrases.say("why.urgency_calm", "value", value)
                : clues.isEmpty()
                        ? phrases.say("why.urgency_usual", "value", value)
                        : phrases.say("why.urgency_heard", "words", quoted(clues), "value", value);
        return plain(Field.URGENCY, phrases.say("why.urgency"), value, because, clues);
    }

    private Reason assignee(Ticket ticket, List<History> history) {
        var who = ticket.handling().assignee();
        if (who == null) {
            var next = ticket.state().isOver() ? Optional.<Assignment>empty() : routing.route(ticket);
            return plain(
                    Field.ASSIGNEE,
                    phrases.say("why.assignee"),
                    next.map(found -> called(found.lead().id())).orElseGet(() -> phrases.say("ticket.nobody")),
                    next.map(found -> expected(ticket, found)).orElseGet(() -> phrases.say("why.assignee_nobody")),
                    List.of());
        }
        var named = called(who);
        var by = history.stream()
                .filter(line -> line.action() == Action.ASSIGN
                        || line.action() == Action.DISPATCH
                        || line.action() == Action.ESCALATE)
                .reduce((earlier, later) -> later);
        boolean byHand = by.filter(line -> line.action() == Action.ASSIGN).isPresent();
        var because = byHand
                ? phrases.say("why.assignee_named", "who", named)
                : phrases.say(
                        "why.assignee_duty",
                        "because",
                        because(ticket.handling().dutyRow()),
                        "who",
                        named);
        return new Reason(
                Field.ASSIGNEE, phrases.say("why.assignee"), named, because, List.of(), null, List.of(), byHand);
    }

    private String expected(Ticket ticket, Assignment next) {
        var key = ticket.state() == State.OPEN ? "why.assignee_expected" : "why.assignee_duty";
        return phrases.say(
                key, "because", because(next.row()), "who", called(next.lead().id()));
    }

    /** Who put a field right last. */
    private static Optional<String> correction(List<History> history, Field field) {
        return history.stream()
                .filter(line -> line.action() == Action.CORRECT && line.reason() != null)
                .filter(line -> List.of(line.reason().split(",")).contains(field.key()))
                .map(History::actor)
                .reduce((earlier, later) -> later);
    }

    private Reason corrected(Ticket ticket, Reason found, String by) {
        var value = found.value();
        boolean isOwner = directory
                .group(ticket.group())
                .filter(group -> group.isLedBy(by))
                .isPresent();
        var because = by.equals(ticket.reporter())
                ? phrases.say("why.corrected_reporter", "value", value)
                : isOwner
                        ? phrases.say("why.corrected_owner", "value", value)
                        : phrases.say("why.corrected_staff", "value", value);
        return new Reason(found.field(), found.name(), value, because, List.of(), null, List.of(), true);
    }

    private Reason plain(Field field, String name, String value, String because, List<Clue> clues) {
        return new Reason(field, name, value, because, clues, null, List.of(), false);
    }

    private String where(Ticket ticket) {
        return directory.places().fullName(ticket.place());
    }

    private boolean isSpot(String place) {
        return directory
                .places()
                .find(place)
                .map(Place::kind)
                .filter(kind -> kind == PlaceKind.BUILDING || kind == PlaceKind.ENTRANCE || kind == PlaceKind.LANDMARK)
                .isPresent();
    }

    private String sure(double confidence) {
        return confidence >= VERY_SURE
                ? phrases.say("why.very_sure")
                : confidence >= RATHER_SURE ? phrases.say("why.rather_sure") : phrases.say("why.not_sure");
    }

    private static List<Clue> clues(Finding finding, Field field) {
        return Clue.of(finding.evidence().getOrDefault(field.key(), List.of()));
    }

    private String quoted(List<Clue> clues) {
        return clues.stream()
                .map(clue -> clue.picture()
                        ? phrases.say("why.in_picture", "words", clue.words())
                        : phrases.say("why.words", "words", clue.words()))
                .collect(Collectors.joining(phrases.say("list.comma")));
    }

    private String because(String row) {
        return rulebook.duties().stream()
                .filter(duty -> duty.row().equals(row))
                .map(Duty::because)
                .filter(words -> words != null && !words.isBlank())
                .findFirst()
                .orElse(String.valueOf(row));
    }

    private String called(String memberOrUnit) {
        return directory
                .unit(memberOrUnit)
                .map(Unit::name)
                .or(() -> directory.member(memberOrUnit).map(Member::nickname))
                .orElseGet(() -> phrases.say("page.nobody_known"));
    }
}
