package linli.bot.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import linli.bot.directory.Directory;
import linli.rules.Rulebook;
import org.springframework.stereotype.Component;

/** A whole conversation at once, with stopped time, on a database of its own. */
@Component
public class Replays {
    private final Player player;
    private final Summaries summaries;
    private final SettableTime time;
    private final Directory directory;
    private final Rulebook rulebook;

    Replays(Player player, Summaries summaries, SettableTime time, Directory directory, Rulebook rulebook) {
        this.player = player;
        this.summaries = summaries;
        this.time = time;
        this.directory = directory;
        this.rulebook = rulebook;
    }

    /**
     * What a replay came to.
     *
     * @param counts reported, resolved, coordinating
     * @param champion of the first week: name, reports, suggestions, points; null when nobody is ranked
     * @param messages how many were said by people
     * @param failures expectations that did not come true, one sentence each
     */
    public record Result(
            Map<String, Integer> counts, Map<String, Object> champion, int messages, List<String> failures) {}

    /**
     * @param twice whether every message is delivered a second time
     * @param told gets each line of the transcript
     */
    public Result replay(Conversation conversation, boolean twice, Consumer<String> told) {
        var zone = rulebook.timetable().zone();
        time.start(conversation.from().atZone(zone).toInstant());
        var scene = new Scene(conversation, community(), twice);
        told.accept("# " + conversation.title());
        int number = 0;
        for (var step : conversation.steps()) {
            number++;
            try {
                player.play(scene, step, told);
            } catch (IllegalArgumentException impossible) {
                scene.report(java.util.Optional.of("step " + number + " " + step + ": " + impossible.getMessage()));
            }
        }
        var summary = summaries.of(scene);
        int messages = (int) conversation.steps().stream()
                .filter(step -> step.containsKey("who") || step.containsKey("text"))
                .count();
        return new Result(
                summary.counts(), summary.champion().map(Replays::told).orElse(null), messages, scene.failures());
    }

    private String community() {
        return directory.groups().get(0).community();
    }

    private static Map<String, Object> told(Summaries.Champion champion) {
        var told = new LinkedHashMap<String, Object>();
        told.put("name", champion.member());
        told.put("reports", champion.reports());
        told.put("suggestions", champion.suggestions());
        told.put("points", champion.points());
        return told;
    }
}
