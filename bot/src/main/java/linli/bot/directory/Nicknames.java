package linli.bot.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The other names of a place: those from its file, and those learned from the chat, which an import leaves alone. Kept as lines,
 * with an empty line before what was learned.
 */
record Nicknames(List<String> given, List<String> learned) {
    private static final String BREAK = "\n\n";

    static Nicknames of(String text) {
        int at = text.indexOf(BREAK);
        return at < 0
                ? new Nicknames(lines(text), List.of())
                : new Nicknames(lines(text.substring(0, at)), lines(text.substring(at + BREAK.length())));
    }

    String text() {
        return String.join("\n", given) + (learned.isEmpty() ? "" : BREAK + String.join("\n", learned));
    }

    List<String> all() {
        return Stream.concat(given.stream(), learned.stream()).distinct().toList();
    }

    /** All of them once the file gives these. */
    List<String> all(List<String> givenNow) {
        return new Nicknames(givenNow, learned).all();
    }

    Nicknames learn(String nickname) {
        var more = new ArrayList<>(learned);
        if (!all().contains(nickname)) {
            more.add(nickname);
        }
        return new Nicknames(given, more);
    }

    Nicknames forget(String nickname) {
        return new Nicknames(
                given, learned.stream().filter(other -> !other.equals(nickname)).toList());
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
