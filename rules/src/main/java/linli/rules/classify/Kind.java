package linli.rules.classify;

/** What a message is for. Everything but {@link #CHATTER} asks something of the bot. */
public enum Kind {
    REPORT,
    SUGGESTION,
    ENQUIRY,
    PRAISE,
    SUPPORT,
    PROGRESS,
    CORRECTION,
    WITHDRAWAL,
    OPTOUT,
    CHATTER;

    /** Whether a message of this kind can open a ticket of its own. */
    public boolean opensTicket() {
        return this == REPORT || this == SUGGESTION || this == ENQUIRY || this == PRAISE;
    }

    /** The spelling used in labels and JSON: {@code report}, {@code optout} … */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
