package linli.rules.classify;

/**
 * A category the message may belong to.
 *
 * @param category its code
 * @param confidence 0 to 1
 */
public record Candidate(String category, double confidence) {}
