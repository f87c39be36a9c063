package linli.bot.photo;

/** What others than those on duty may see of a picture. */
public enum Showing {
    /** The program has looked for faces and number plates; what it found is covered. */
    COVERED,
    /** The program could not look, or is not sure: held back until a person has looked. */
    WAITING,
    /** A person has looked: others may see it, with what is covered. */
    OPENED,
    /** A person has decided that nobody else sees it. */
    WITHHELD;

    public boolean isOpen() {
        return this == COVERED || this == OPENED;
    }
}
