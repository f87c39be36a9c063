package linli.rules.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns of phrase from a file of lines {@code group name: pattern}; lines {@code $list = a|b} define lists to use in patterns. */
final class Phrasebook {
    /** @param words as they stand in the text */
    record Found(String group, String name, String words) {}

    private record Turn(String group, String name, List<Pattern> patterns) {
        Optional<Found> in(String text) {
            return patterns.stream()
                    .map(pattern -> pattern.matcher(text))
                    .filter(Matcher::find)
                    .findFirst()
                    .map(match -> new Found(group, name, match.group()));
        }
    }

    private static final Pattern LIST = Pattern.compile("\\$(\\w+)");

    /** A text and what was found in it. */
    private record Read(String text, List<Found> found) {}

    private final Map<String, Turn> turns = new LinkedHashMap<>();
    /** Several readers ask about the same text one after the other, and matching is by far the dearest part. */
    private final ThreadLocal<Read> last = new ThreadLocal<>();

    static Phrasebook read(String file) {
        var book = new Phrasebook();
        var lists = new LinkedHashMap<String, String>();
        try (var in = Phrasebook.class.getResourceAsStream(file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> book.line(line, lists));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return book;
    }

    /** Every turn of phrase in a normal text, each once, in the file's order. */
    List<Found> in(String normal) {
        var read = last.get();
        if (read == null || !read.text.equals(normal)) {
            var found = new ArrayList<Found>();
            turns.values().forEach(turn -> turn.in(normal).ifPresent(found::add));
            read = new Read(normal, List.copyOf(found));
            last.set(read);
        }
        return read.found;
    }

    private void line(String line, Map<String, String> lists) {
        if (line.startsWith("$")) {
            var parts = line.substring(1).split("\\s*=\\s*", 2);
            lists.put(parts[0], expand(parts[1], lists));
        } else {
            var parts = line.split(":\\s*", 2);
            var name = parts[0].split("\\s+", 2);
            turns.computeIfAbsent(parts[0], key -> new Turn(name[0], name[1], new ArrayList<>()))
                    .patterns()
                    .add(Pattern.compile(expand(parts[1], lists)));
        }
    }

    private static String expand(String pattern, Map<String, String> lists) {
        return LIST.matcher(pattern)
                .replaceAll(match -> Matcher.quoteReplacement(lists.getOrDefault(match.group(1), match.group())));
    }
}
