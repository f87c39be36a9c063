package linli.bot.desk;

/** What is decided for a ticket, in the order in which people ask. */
public enum Field {
    KIND,
    NATURE,
    CATEGORY,
    PLACE,
    URGENCY,
    ASSIGNEE;

    /** As in {@code Finding.evidence} and as the page calls it: {@code category}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
