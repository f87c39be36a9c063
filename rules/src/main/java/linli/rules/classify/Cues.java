package linli.rules.classify;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns of phrase that show what a message is for, from {@code cues.txt}. */
final class Cues {
    /**
     * @param certain whether it decides by itself
     * @param words as they stand in the normal text
     */
    record Cue(String name, Kind kind, boolean certain, String words) {}

    private static final Phrasebook BOOK = Phrasebook.read("cues.txt");

    private Cues() {}

    private static final Set<String> KINDS =
            Arrays.stream(Kind.values()).map(Kind::label).collect(Collectors.toSet());

    /** Every turn of phrase in the text, each once. */
    static List<Cue> in(String normal) {
        return BOOK.in(normal).stream()
                .filter(found -> KINDS.contains(found.group().replace("!", "")))
                .map(Cues::cue)
                .toList();
    }

    /** Every sign in the text, those of groups that are no kind included: {@code petition}, {@code other}, {@code official}. */
    static List<Phrasebook.Found> all(String normal) {
        return BOOK.in(normal);
    }

    private static Cue cue(Phrasebook.Found found) {
        boolean certain = found.group().endsWith("!");
        var kind = found.group().replace("!", "").toUpperCase(Locale.ROOT);
        return new Cue(found.name(), Kind.valueOf(kind), certain, found.words());
    }
}
