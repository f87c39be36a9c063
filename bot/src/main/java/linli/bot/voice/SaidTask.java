package linli.bot.voice;

/**
 * What the engine carries for a said message.
 *
 * @param said id of the row
 */
public record SaidTask(long said) {}
