package linli.rules.duplicate;

import java.util.List;

/**
 * How alike a report and an open ticket are.
 *
 * @param ticket id of the open ticket
 * @param score 0 to 1
 * @param certain whether it may be joined at once, until somebody says that it is another: same matter at the same named place
 * @param reason one sentence for people
 * @param signs what speaks for it, a few words each; empty for 我家也是
 */
public record Likeness(long ticket, double score, boolean certain, String reason, List<String> signs) {}
