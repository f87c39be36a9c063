package linli.bot.ticket;

/** Why something was not done. Each has its friendly sentence {@code refused.<name>} in the phrases. */
public enum Refusal {
    /** There is no such ticket. */
    UNKNOWN,
    /** Somebody else has to do this. */
    NOT_YOURS,
    /** The ticket is not in a state for it. */
    NOT_NOW,
    /** Somebody else was quicker by a moment. */
    OVERTAKEN,
    /** A result needs a sentence or a photo. */
    NO_RESULT,
    /** The time for it has passed. */
    TOO_LATE,
    /** Nobody of that name can take it, or there is no ticket to join. */
    NO_TARGET,
    /** Nobody was told what came of it yet. */
    NOT_TOLD
}
