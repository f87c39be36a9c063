package linli.bot.channel;

/**
 * A button only types for you.
 *
 * @param label what stands on it, e.g. 确认
 * @param types what it sends in your name, e.g. 确认 12
 */
public record Button(String label, String types) {}
