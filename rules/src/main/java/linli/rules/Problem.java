package linli.rules;

/**
 * One mistake in a file that a person edits.
 *
 * @param file path as the operator knows it
 * @param entry which line or entry, in the file's own words
 * @param remedy what to write instead
 */
public record Problem(String file, String entry, String remedy) {
    @Override
    public String toString() {
        return file + ", " + entry + ": " + remedy;
    }
}
