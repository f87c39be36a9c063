package linli.bot.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import linli.bot.directory.Directory;
import linli.bot.directory.Group;
import linli.bot.directory.Member;
import linli.bot.learning.School;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.rules.Rulebook;
import org.springframework.stereotype.Component;

/**
 * Plays a conversation through the whole bot: says what is said, lets time pass, looks whether what was expected came about.
 */
@Demo
@Component
class Player {
    private static final Pattern SPAN = Pattern.compile("(\\d+) (minute|hour|day|week)s?");
    private static final Pattern WEEKDAY = Pattern.compile("(mon|tue|wed|thu|fri|sat|sun) (\\d{2}:\\d{2})");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private final Stage stage;
    private final Checks checks;
    private final TimeMachine machine;
    private final Directory directory;
    private final TicketBoard board;
    private final School school;
    private final Rulebook rulebook;

    Player(
            Stage stage,
            Checks checks,
            TimeMachine machine,
            Directory directory,
            TicketBoard board,
            School school,
            Rulebook rulebook) {
        this.stage = stage;
        this.checks = checks;
        this.machine = machine;
        this.directory = directory;
        this.board = board;
        this.school = school;
        this.rulebook = rulebook;
    }

    /**
     * Plays one step.
     *
     * @param scene where the play stands
     * @param step one line of the file
     * @param told gets each line of the transcript
     */
    void play(Scene scene, Map<String, Object> step, Consumer<String> told) {
        if (step.containsKey("who")) {
            speak(scene, directory.member(text(step, "who")).orElseThrow(() -> unknown(step, "who")), step, told);
        } else if (step.containsKey("assignee") && step.containsKey("text")) {
            speak(scene, assigneeOf(scene, Integer.parseInt(text(step, "assignee"))), step, told);
        } else if (step.containsKey("again")) {
            stage.again(scene, Integer.parseInt(text(step, "again")));
        } else if (step.containsKey("wait")) {
            pass(scene, machine.now().plus(span(text(step, "wait"))), told);
        } else if (step.containsKey("until")) {
            pass(scene, until(scene, text(step, "until")), told);
        } else {
            scene.report(checks.check(scene, step));
        }
    }

    private void speak(Scene scene, Member member, Map<String, Object> step, Consumer<String> told) {
        scene.marks(stage.lastId());
        var privately = !step.containsKey("who") || "bot".equals(step.get("in"));
        var group = privately ? null : group(scene, step);
        stage.say(
                scene,
                member,
                group,
                words(scene, member, step),
                (String) step.get("photo"),
                quoted(scene, member, group, step));
        told.accept(stage.tell(scene));
    }

    private void pass(Scene scene, Instant to, Consumer<String> told) {
        scene.marks(stage.lastId());
        told.accept("— " + LocalDateTime.ofInstant(to, rulebook.timetable().zone()) + " —");
        machine.forwardTo(to);
        // What is learnt at night takes minutes of nobody's clock.
        school.settle();
        told.accept(stage.tell(scene));
    }

    private String words(Scene scene, Member member, Map<String, Object> step) {
        return step.containsKey("press")
                ? stage.pressed(member, text(step, "press"))
                : (String) step.getOrDefault("text", "");
    }

    private String quoted(Scene scene, Member member, Group group, Map<String, Object> step) {
        return step.containsKey("quote") ? stage.messageSaying(member, group, text(step, "quote")) : null;
    }

    private Group group(Scene scene, Map<String, Object> step) {
        var id = (String) step.getOrDefault("in", scene.conversation().group());
        return directory.group(id).orElseThrow(() -> new IllegalArgumentException("There is no group \"" + id + "\"."));
    }

    private Member assigneeOf(Scene scene, int number) {
        var id = board.numbered(scene.community(), number)
                .map(Ticket::handling)
                .map(handling -> handling.assignee())
                .orElseThrow(() -> new IllegalArgumentException("Nobody has ticket " + number + "."));
        return directory
                .member(id)
                .or(() -> directory.membersOfUnit(id).stream().findFirst())
                .orElseThrow(() -> new IllegalArgumentException("Nobody answers for unit \"" + id + "\"."));
    }

    private java.time.Duration span(String written) {
        var m = SPAN.matcher(written);
        if (!m.matches()) {
            throw new IllegalArgumentException("\"wait: " + written + "\": write e.g. 10 minutes, 2 hours, 3 days.");
        }
        long amount = Long.parseLong(m.group(1));
        return switch (m.group(2)) {
            case "minute" -> java.time.Duration.ofMinutes(amount);
            case "hour" -> java.time.Duration.ofHours(amount);
            case "day" -> java.time.Duration.ofDays(amount);
            default -> java.time.Duration.ofDays(7 * amount);
        };
    }

    private Instant until(Scene scene, String written) {
        var zone = rulebook.timetable().zone();
        var m = WEEKDAY.matcher(written.toLowerCase(Locale.ROOT));
        if (!m.matches()) {
            return LocalDateTime.parse(written)
                    .plusWeeks(scene.weeksLater())
                    .atZone(zone)
                    .toInstant();
        }
        var day = DayOfWeek.of(DAYS.indexOf(m.group(1)) + 1);
        var now = machine.now().atZone(zone);
        var at = now.with(java.time.temporal.TemporalAdjusters.nextOrSame(day)).with(LocalTime.parse(m.group(2)));
        return (at.isAfter(now) ? at : at.plusWeeks(1)).toInstant();
    }

    private static String text(Map<String, Object> step, String key) {
        return String.valueOf(step.get(key));
    }

    private static IllegalArgumentException unknown(Map<String, Object> step, String key) {
        return new IllegalArgumentException("Nobody is called \"" + step.get(key) + "\" in the community.");
    }
}
