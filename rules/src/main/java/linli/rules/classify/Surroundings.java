package linli.rules.classify;

/**
 * What surrounds a text and helps to tell what it is for.
 *
 * @param staff whether the speaker works for the community, a property firm or a department
 * @param placeNamed whether it names a place better than the estate
 * @param photos how many pictures came with it
 * @param quoted the message it answers, or null
 */
public record Surroundings(boolean staff, boolean placeNamed, int photos, String quoted) {
    public static final Surroundings NONE = new Surroundings(false, false, 0, null);
}
