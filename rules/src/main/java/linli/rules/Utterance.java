package linli.rules;

import java.time.Instant;

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
 */
public record Utterance(
        String text, int photos, String home, String here, boolean staff, String quoted, Instant spokenAt) {

    public static Utterance of(String text) {
        return new Utterance(text, 0, null, null, false, null, Instant.EPOCH);
    }

    public Utterance withText(String other) {
        return new Utterance(other, photos, home, here, staff, quoted, spokenAt);
    }
}
