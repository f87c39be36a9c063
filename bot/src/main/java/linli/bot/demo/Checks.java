package linli.bot.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.bot.channel.playground.PlaygroundMessage;
import linli.bot.directory.Directory;
import linli.bot.photo.Coverings;
import linli.bot.points.Standings;
import linli.bot.ticket.Moment;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.rules.Rulebook;
import linli.rules.points.Week;
import org.springframework.stereotype.Component;

/** Looks whether an expectation of a conversation came true; what did not is told in one sentence. */
@Demo
@Component
class Checks {
    private final Stage stage;
    private final TicketBoard board;
    private final Directory directory;
    private final Coverings coverings;
    private final Standings standings;
    private final Summaries summaries;
    private final TimeMachine machine;
    private final Rulebook rulebook;

    Checks(
            Stage stage,
            TicketBoard board,
            Directory directory,
            Coverings coverings,
            Standings standings,
            Summaries summaries,
            TimeMachine machine,
            Rulebook rulebook) {
        this.stage = stage;
        this.board = board;
        this.directory = directory;
        this.coverings = coverings;
        this.standings = standings;
        this.summaries = summaries;
        this.machine = machine;
        this.rulebook = rulebook;
    }

    /** @return empty when it came true */
    Optional<String> check(Scene scene, Map<String, Object> expected) {
        var failure = failure(scene, expected);
        return failure.map(found -> "expected %s, but %s".formatted(expected, found));
    }

    private Optional<String> failure(Scene scene, Map<String, Object> expected) {
        if (expected.containsKey("bot")) {
            return said(scene, expected);
        }
        if (expected.containsKey("silent")) {
            return silent(scene, expected.get("silent"));
        }
        if (expected.containsKey("tickets")) {
            return differs(
                    "tickets",
                    expected.get("tickets"),
                    board.all(scene.community()).size());
        }
        if (expected.containsKey("ticket")) {
            return ticket(scene, expected);
        }
        if (expected.containsKey("points")) {
            return points(scene, expected);
        }
        if (expected.containsKey("summary")) {
            return differs(
                    "summary", expected.get("summary"), summaries.of(scene).counts());
        }
        return champion(scene, expected);
    }

    private Optional<String> said(Scene scene, Map<String, Object> expected) {
        var whom = (String) expected.get("bot");
        var words = words(expected.get("says"));
        var heard = stage.answers(scene).stream()
                .filter(message -> reached(message, whom))
                .toList();
        var found = heard.stream()
                .filter(message -> words.stream().allMatch(message.text()::contains))
                .filter(message -> showsAsWanted(message, expected.get("photo")))
                .findFirst();
        return found.isPresent()
                ? Optional.empty()
                : Optional.of(
                        heard.isEmpty()
                                ? "the bot said nothing there"
                                : "the bot said "
                                        + heard.stream()
                                                .map(PlaygroundMessage::text)
                                                .toList());
    }

    private boolean showsAsWanted(PlaygroundMessage message, Object wanted) {
        boolean shows = message.photo() != null;
        return switch (String.valueOf(wanted)) {
            case "null" -> true;
            case "true" -> shows;
            case "false" -> !shows;
            case "plain" -> shows && message.plainPhoto();
            case "covered" -> shows && !message.plainPhoto() && coversSomething(message.photo());
            default -> false;
        };
    }

    private boolean coversSomething(String photo) {
        return coverings
                .of(photo)
                .filter(covering -> !covering.boxes().isEmpty())
                .isPresent();
    }

    private Optional<String> silent(Scene scene, Object where) {
        var heard = stage.answers(scene).stream()
                .filter(message -> Boolean.TRUE.equals(where) || reached(message, (String) where))
                .map(PlaygroundMessage::text)
                .toList();
        return heard.isEmpty() ? Optional.empty() : Optional.of("the bot said " + heard);
    }

    private boolean reached(PlaygroundMessage message, String whom) {
        var group = directory.group(whom);
        return group.isPresent()
                ? message.inGroup() && message.chat().equals(group.get().address())
                : !message.inGroup()
                        && directory.accountsOf(whom).stream()
                                .anyMatch(account -> account.address().equals(message.chat()));
    }

    private Optional<String> ticket(Scene scene, Map<String, Object> expected) {
        var number = ((Number) expected.get("ticket")).intValue();
        return board.numbered(scene.community(), number)
                .map(ticket -> expected.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals("ticket"))
                        .flatMap(entry -> differs(entry.getKey(), entry.getValue(), found(ticket, entry)).stream())
                        .findFirst())
                .orElseGet(() -> Optional.of("there is no ticket " + number));
    }

    private Object found(Ticket ticket, Map.Entry<String, Object> expected) {
        return expected.getKey().equals("evidence") && expected.getValue() instanceof Map<?, ?> fields
                ? fields.keySet().stream()
                        .collect(Collectors.toMap(
                                name -> name,
                                name -> ticket.finding().evidence().getOrDefault(name, List.of()),
                                (one, other) -> one,
                                LinkedHashMap::new))
                : field(ticket, expected.getKey());
    }

    private Object field(Ticket ticket, String name) {
        return switch (name) {
            case "state" -> ticket.state().chinese();
            case "category" -> ticket.category();
            case "place" -> ticket.place();
            case "assignee" -> ticket.handling().assignee();
            case "supporters" -> board.supporters(ticket.id()).size();
            case "photos" ->
                Stream.of(Moment.values())
                        .mapToInt(moment -> board.photos(ticket.id(), moment).size())
                        .sum();
            case "urgency" -> ticket.urgency().chinese();
            case "kind" -> ticket.kind().label();
            case "reporter" -> ticket.reporter();
            case "tier" -> ticket.handling().tier().chinese();
            default -> "unknown field " + name;
        };
    }

    private Optional<String> points(Scene scene, Map<String, Object> expected) {
        var week = Week.of(machine.now(), rulebook.timetable().zone());
        var total = standings.week(scene.community(), week).stream()
                .filter(row -> row.member().equals(expected.get("points")))
                .mapToInt(row -> row.total())
                .sum();
        return differs("points", expected.get("total"), total);
    }

    private Optional<String> champion(Scene scene, Map<String, Object> expected) {
        if (!(expected.get("champion") instanceof Map<?, ?> wanted)) {
            return Optional.of("this line is not understood");
        }
        var champion = summaries.champion(
                scene,
                Week.named((String) wanted.get("week"), rulebook.timetable().zone())
                        .orElseThrow());
        return differs(
                "champion",
                wanted.get("reports") + " + " + wanted.get("suggestions") + " by " + wanted.get("member"),
                champion.map(one -> one.reports() + " + " + one.suggestions() + " by " + one.member())
                        .orElse("nobody"));
    }

    private static List<String> words(Object says) {
        return says instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(says));
    }

    private static Optional<String> differs(String what, Object expected, Object found) {
        return Objects.equals(String.valueOf(expected), String.valueOf(found))
                ? Optional.empty()
                : Optional.of(what + " is " + found);
    }
}
