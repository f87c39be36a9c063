package linli.bot.desk;

import java.util.List;
import linli.rules.locate.Signs;

/**
 * Words that show something.
 *
 * @param words as they were understood
 * @param picture whether they were read in a picture
 */
public record Clue(String words, boolean picture) {

    /** Words that stand within others say nothing more. */
    static List<Clue> of(List<String> evidence) {
        return evidence.stream()
                .distinct()
                .filter(words -> !words.isBlank())
                .filter(words -> evidence.stream().noneMatch(other -> !other.equals(words) && other.contains(words)))
                .map(words -> words.startsWith(Signs.IN_PICTURE)
                        ? new Clue(words.substring(Signs.IN_PICTURE.length()), true)
                        : new Clue(words, false))
                .toList();
    }
}
