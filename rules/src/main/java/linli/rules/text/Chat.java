package linli.rules.text;

/** Makes chat text fit to be stored and to be compared. */
public final class Chat {
    private static final String REPEATABLE = "!?,.;:~。、…-_=*#+^@&|/";

    private Chat() {}

    /**
     * What was written, without what nobody can see: zero-width and direction marks, control and tag characters, halves
     * of characters, doubled blanks. Emoji keep the joiners that hold them together. Doing it twice changes nothing.
     *
     * @param text may be null
     * @return never null
     */
    public static String clean(String text) {
        return text == null ? "" : Visible.part(text);
    }

    /**
     * The cleaned text as the rules compare it: half-width, lower case, simplified characters, common slips of object
     * words repaired (垃及 → 垃圾), repeated punctuation folded.
     *
     * @param text may be null
     */
    public static String normal(String text) {
        return foldPunctuation(fold(clean(text)));
    }

    /** As {@link #normal}, but character for character, so that a position found here is one in the given text. */
    public static String fold(String text) {
        return Folding.fold(text);
    }

    private static String foldPunctuation(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == 0 || c != text.charAt(i - 1) || REPEATABLE.indexOf(c) < 0) folded.append(c);
        }
        return folded.toString();
    }
}
