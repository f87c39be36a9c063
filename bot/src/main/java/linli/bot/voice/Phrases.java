package linli.bot.voice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import linli.rules.Problem;
import linli.rules.YamlFile;
import tools.jackson.databind.JsonNode;

/** Every sentence a person reads, from {@code config/phrases.yml}. */
public final class Phrases {
    private static final String FILE = "phrases.yml";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Map<String, String> sentences;

    Phrases(Map<String, String> sentences) {
        this.sentences = sentences;
    }

    /**
     * What reading the file gave.
     *
     * @param phrases the sentences; null when there are problems
     * @param problems every mistake of the file
     */
    public record Reading(Phrases phrases, List<Problem> problems) {}

    /** Reads {@code phrases.yml} in the given folder; a nested key becomes {@code outer.inner}. */
    public static Reading read(Path folder) {
        var problems = new ArrayList<Problem>();
        var sentences = new LinkedHashMap<String, String>();
        YamlFile.open(folder, FILE, problems).ifPresent(file -> collect("", file.node(), sentences, problems));
        return new Reading(problems.isEmpty() ? new Phrases(sentences) : null, problems);
    }

    /**
     * One finished sentence.
     *
     * @param key dotted key of the file
     * @param values what to put into the braces, name and value in turn
     * @throws IllegalArgumentException when the file has no such sentence or a brace stays empty; the message is the line to add
     */
    public String say(String key, Object... values) {
        var sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException(
                    "config/phrases.yml has no sentence \"%s\". Add it: %s: \"…\"".formatted(key, key));
        }
        var named = new LinkedHashMap<String, Object>();
        for (int i = 0; i + 1 < values.length; i += 2) {
            named.put((String) values[i], values[i + 1]);
        }
        return PLACEHOLDER.matcher(sentence).replaceAll(m -> {
            if (!named.containsKey(m.group(1))) {
                throw new IllegalArgumentException(
                        "config/phrases.yml, \"%s\": nothing is known as {%s} (there are %s)."
                                .formatted(key, m.group(1), named.keySet()));
            }
            return java.util.regex.Matcher.quoteReplacement(String.valueOf(named.get(m.group(1))));
        });
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** All sentences below a key, e.g. {@code page}, without that prefix. */
    public Map<String, String> below(String key) {
        var found = new LinkedHashMap<String, String>();
        sentences.forEach((name, sentence) -> {
            if (name.startsWith(key + ".")) {
                found.put(name.substring(key.length() + 1), sentence);
            }
        });
        return found;
    }

    private static void collect(String prefix, JsonNode node, Map<String, String> into, List<Problem> problems) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> collect(
                            prefix.isEmpty() ? entry.getKey() : prefix + "." + entry.getKey(),
                            entry.getValue(),
                            into,
                            problems));
        } else if (node.isValueNode() && !prefix.isEmpty() && !node.asString("").isBlank()) {
            into.put(prefix, node.asString().strip());
        } else {
            problems.add(new Problem(
                    FILE, prefix.isEmpty() ? "file" : prefix, "write one sentence in quotation marks here"));
        }
    }
}
