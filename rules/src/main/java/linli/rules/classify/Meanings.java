package linli.rules.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linli.rules.text.Chat;

/**
 * Which words mean the same to a clerk: 灯泡, 灯管 and 声控灯 are all a light. Read from {@code meanings.txt}, where each line
 * names a meaning and lists its words. It lets the model learn from one word what it then knows of all of them.
 */
public final class Meanings {
    /** @param word as it stands in the normal text, from {@code at} on */
    record Hit(String meaning, String word, int at) {}

    private static final Meanings SHIPPED = read("meanings.txt");

    private final Map<String, Set<String>> meaningsOf = new HashMap<>();
    private int longest;

    private Meanings() {}

    static Meanings shipped() {
        return SHIPPED;
    }

    /** The names of all meanings in a text. */
    public static Set<String> of(String text) {
        var names = new LinkedHashSet<String>();
        SHIPPED.in(Chat.normal(text)).forEach(hit -> names.add(hit.meaning()));
        return names;
    }

    /**
     * How much a normal text speaks of things that a community looks after: one for each such word of two characters or
     * more, a half for shorter ones.
     */
    double anchors(String normal) {
        return in(normal).stream()
                .filter(hit -> !hit.meaning().startsWith("~"))
                .map(Hit::word)
                .distinct()
                .mapToDouble(word -> word.length() > 1 ? 1 : 0.4)
                .sum();
    }

    Collection<String> words() {
        return meaningsOf.keySet();
    }

    /** The meanings in a normal text, left to right; a word inside a longer one does not count. */
    List<Hit> in(String normal) {
        var hits = new ArrayList<Hit>();
        int covered = 0;
        for (int i = 0; i < normal.length(); i++) {
            for (int end = Math.min(i + longest, normal.length()); end > Math.max(i, covered); end--) {
                var word = normal.substring(i, end);
                var meanings = meaningsOf.get(word);
                if (meanings != null) {
                    for (var meaning : meanings) hits.add(new Hit(meaning, word, i));
                    covered = end;
                    break;
                }
            }
        }
        return hits;
    }

    private static Meanings read(String name) {
        var meanings = new Meanings();
        try (var in = Meanings.class.getResourceAsStream(name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> {
                        var parts = line.split(":", 2);
                        for (var word : parts[1].strip().split("\\s+"))
                            meanings.add(parts[0].strip(), Chat.normal(word));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return meanings;
    }

    private void add(String meaning, String word) {
        meaningsOf.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(meaning);
        longest = Math.max(longest, word.length());
    }
}
