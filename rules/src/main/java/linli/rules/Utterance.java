package linli.rules;

import java.time.Instant;
import java.util.List;

/**
 * What somebody said, with as much of its surroundings as helps to understand it.
 *
 * @param text what was written, not yet cleaned; never null
 * @param photos how many pictures came with it
 * @param home place id of the speaker's home, or null
 * @param here place id that the group stands for, or null
 * @param staff whether the speaker works for the community, a property firm or a department
 * @param quoted text of the message it answers, or null
 * @param spokenAt when
 * @param lettering lines read in its pictures, in reading order; door plates and signs, no pages full of words
 */
public record Utterance(
        String text,
        int photos,
        String home,
        String here,
        boolean staff,
        String quoted,
        Instant spokenAt,
        List<String> lettering) {

    public Utterance {
        lettering = List.copyOf(lettering);
    }

    public Utterance(
            String text, int photos, String home, String here, boolean staff, String quoted, Instant spokenAt) {
        this(text, photos, home, here, staff, quoted, spokenAt, List.of());
    }

    public static Utterance of(String text) {
        return new Utterance(text, 0, null, null, false, null, Instant.EPOCH);
    }

    public Utterance withText(String other) {
        return new Utterance(other, photos, home, here, staff, quoted, spokenAt, lettering);
    }
}
