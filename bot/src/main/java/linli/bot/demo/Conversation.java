package linli.bot.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linli.rules.Problem;
import linli.rules.YamlFile;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A conversation file of {@code seeds/conversations}: demo, test and documentation in one.
 *
 * @param file its name
 * @param title for people
 * @param about what it proves
 * @param from community time at which it starts
 * @param group default group of its {@code who} lines
 * @param steps in order
 */
public record Conversation(
        String file, String title, String about, LocalDateTime from, String group, List<Map<String, Object>> steps) {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> KEYS = Set.of("title", "about", "from", "group", "steps");
    private static final Set<String> STEP_KEYS = Set.of(
            "who",
            "in",
            "text",
            "photo",
            "quote",
            "press",
            "again",
            "wait",
            "until",
            "bot",
            "says",
            "silent",
            "tickets",
            "ticket",
            "state",
            "category",
            "place",
            "assignee",
            "supporters",
            "photos",
            "urgency",
            "kind",
            "reporter",
            "tier",
            "evidence",
            "points",
            "total",
            "summary",
            "champion");

    /**
     * What reading a file gave.
     *
     * @param conversation null when there are problems
     * @param problems every mistake
     */
    public record Reading(Conversation conversation, List<Problem> problems) {}

    public static Reading read(Path file) {
        var problems = new ArrayList<Problem>();
        if (!Files.isReadable(file)) {
            problems.add(new Problem(
                    file.toString(), "file", "cannot be read; see seeds/conversations for those there are"));
            return new Reading(null, problems);
        }
        var name = file.getFileName().toString();
        var opened = YamlFile.open(file.toAbsolutePath().getParent(), name, problems);
        opened.ifPresent(root -> check(file, root.node(), problems));
        return new Reading(
                problems.isEmpty()
                        ? opened.map(root -> conversation(file, root.node())).orElse(null)
                        : null,
                problems);
    }

    private static void check(Path file, JsonNode root, List<Problem> problems) {
        root.propertyNames().stream()
                .filter(key -> !KEYS.contains(key))
                .forEach(key ->
                        problems.add(new Problem(file.toString(), key, "is not known here (there are " + KEYS + ")")));
        if (!root.path("steps").isArray() || root.path("steps").isEmpty()) {
            problems.add(new Problem(file.toString(), "steps", "write at least one step"));
        }
        try {
            LocalDateTime.parse(root.path("from").asString(""));
        } catch (DateTimeParseException notATime) {
            problems.add(new Problem(file.toString(), "from", "write a time like 2026-11-16T09:00"));
        }
        int number = 0;
        for (var step : root.path("steps")) {
            number++;
            for (var key : step.propertyNames()) {
                if (!STEP_KEYS.contains(key)) {
                    problems.add(new Problem(
                            file.toString(),
                            "step " + number,
                            "\"" + key + "\" is not known here (there are " + STEP_KEYS + ")"));
                }
            }
        }
    }

    private static Conversation conversation(Path file, JsonNode root) {
        return new Conversation(
                file.getFileName().toString(),
                root.path("title").asString(file.getFileName().toString()),
                root.path("about").asString(""),
                LocalDateTime.parse(root.path("from").asString()),
                root.path("group").asString(""),
                YAML.convertValue(root.path("steps"), new TypeReference<List<Map<String, Object>>>() {}));
    }
}
