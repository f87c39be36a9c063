package linli.bot;

/** What was given cannot be used; the message says why, in words for whoever gave it. */
class Unfit extends RuntimeException {
    Unfit(String message) {
        super(message);
    }
}
