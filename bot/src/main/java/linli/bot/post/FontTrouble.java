package linli.bot.post;

/** The ranking cannot be lettered. The message is for the operator and says what to do. */
public class FontTrouble extends RuntimeException {
    FontTrouble(String remedy, Throwable cause) {
        super(remedy, cause);
    }
}
