package linli.rules.classify;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A message that a person labelled.
 *
 * @param category its code, or null where the kind has none
 * @param also a second code that is just as right, or null
 * @param urgency null where the kind has none
 * @param place the words that say where, several joined with {@code |}, or null
 */
public record Example(
        String text, Kind kind, Nature nature, String category, String also, Urgency urgency, String place) {

    /** Whether it belongs to the fifth that no model ever learns from. */
    public boolean heldOut() {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 5 == 0;
    }

    /** Whether a code is one of those that are right. */
    public boolean fits(String code) {
        return code != null && (code.equals(category) || code.equals(also));
    }

    /** Its category, unless it is chatter or nobody could tell. */
    public Optional<String> subject() {
        return Optional.ofNullable(category)
                .filter(code -> !code.equals(Category.CHATTER) && !code.equals(Category.UNSURE));
    }
}
