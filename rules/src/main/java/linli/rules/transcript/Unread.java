package linli.rules.transcript;

/**
 * A line that could not be read.
 *
 * @param line number in the file, from 1
 * @param text its beginning
 * @param why what is wrong with it
 */
public record Unread(int line, String text, Why why) {
    /** What can be wrong with a line. */
    public enum Why {
        /** Nobody is said to have spoken it. */
        NOBODY,
        /** There is no such day or hour. */
        NO_SUCH_TIME,
        /** A name without words. */
        NO_WORDS,
        /** Characters that are none. */
        GARBLED
    }
}
