package linli.bot.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import linli.rules.Entry;

/** The forms in which a community's files write what several of them write. */
final class Forms {
    private Forms() {}

    /** Plain, for it stands in addresses of pages. Empty, and a problem noted, where it is missing or has another form. */
    static String id(Entry entry) {
        return entry.read(
                "id",
                text -> Optional.of(text).filter(id -> id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")),
                "at most 64 letters a-z, digits and hyphens",
                "");
    }

    static String optional(Entry entry, String key) {
        return entry.has(key) ? entry.text(key) : null;
    }

    static List<String> skills(Entry entry) {
        return entry.readAll(
                "skills",
                text -> Optional.of(text).filter(letter -> letter.matches("[A-Z]")),
                "branch letters of taxonomy.yml, like [A, C]");
    }

    /** The constant with the written label; null, and a problem noted, where there is none. */
    static <T> T oneOf(Entry entry, String key, T[] values, Function<T, String> label) {
        return entry.read(
                key,
                text -> Arrays.stream(values)
                        .filter(value -> label.apply(value).equals(text))
                        .findFirst(),
                "one of " + Arrays.stream(values).map(label).collect(Collectors.joining(", ")),
                null);
    }
}
