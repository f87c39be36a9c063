package linli.bot.photo;

/**
 * Words in a picture.
 *
 * @param text one line as it may be stored: numbers and names hidden; empty for a number plate
 * @param box where
 * @param certainty 0 to 1
 * @param plate whether it is a number plate, of which only the place is kept
 */
public record Line(String text, Box box, double certainty, boolean plate) {
    private static final double SURELY_A_PLATE = .5;

    /** Whether it may be a number plate, or not. */
    boolean isDoubtful() {
        return plate && certainty < SURELY_A_PLATE;
    }
}
