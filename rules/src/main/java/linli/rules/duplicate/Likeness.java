package linli.rules.duplicate;

/**
 * How alike a report and an open ticket are.
 *
 * @param ticket id of the open ticket
 * @param score 0 to 1
 * @param certain whether it may be joined without asking: same matter at the same named place
 * @param reason one sentence for people
 */
public record Likeness(long ticket, double score, boolean certain, String reason) {}
