package linli.rules.privacy;

/**
 * Something in a text that says too much about somebody.
 *
 * @param kind what it is
 * @param start first character
 * @param end one past the last
 */
public record Finding(FindingKind kind, int start, int end) {}
