package linli.bot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import linli.rules.Understander;
import linli.rules.Utterance;
import linli.rules.classify.Kind;
import linli.rules.classify.Nature;
import linli.rules.classify.Urgency;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A set of labels in which the understanding can answer.
 *
 * @param labels all it knows
 * @param answer text → label
 */
record Scheme(Set<String> labels, Function<String, String> answer) {

    static List<Scheme> all(Understander understander, Path config) {
        var schemes = new ArrayList<Scheme>();
        schemes.add(new Scheme(
                Set.of(Kind.REPORT.label(), Kind.CHATTER.label()),
                text -> understander.understand(Utterance.of(text)).kind().opensTicket()
                        ? Kind.REPORT.label()
                        : Kind.CHATTER.label()));
        schemes.add(new Scheme(
                labels(Kind.values(), Kind::label),
                text -> understander.understand(Utterance.of(text)).kind().label()));
        schemes.add(new Scheme(
                labels(Urgency.values(), Urgency::chinese),
                text -> understander.understand(Utterance.of(text)).urgency().chinese()));
        schemes.add(new Scheme(
                labels(Nature.values(), Nature::chinese),
                text -> label(understander.understand(Utterance.of(text)).nature())));
        schemes.add(new Scheme(
                understander.codes(),
                text -> Objects.requireNonNullElse(
                        understander.understand(Utterance.of(text)).category(), "-")));
        var classes = config.resolve("classes.yml");
        if (Files.exists(classes)) schemes.add(classes(understander, classes));
        return schemes;
    }

    private static String label(Nature nature) {
        return nature == null ? "-" : nature.chinese();
    }

    private static <T> Set<String> labels(T[] values, Function<T, String> label) {
        return Arrays.stream(values).map(label).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** A class is as likely as its categories together. */
    private static Scheme classes(Understander understander, Path file) {
        Map<String, List<String>> classes =
                new YAMLMapper().readValue(file.toFile(), new TypeReference<LinkedHashMap<String, List<String>>>() {});
        return new Scheme(classes.keySet(), text -> {
            var subjects = understander.subjects(text);
            return classes.keySet().stream()
                    .max(java.util.Comparator.comparingDouble(name -> classes.get(name).stream()
                            .mapToDouble(code -> subjects.getOrDefault(code, 0.0))
                            .sum()))
                    .orElseThrow();
        });
    }
}
