package linli.bot.inbox;

/**
 * What the engine carries for a heard message: the row's id and nothing of its words.
 *
 * @param heard id of the row
 */
public record HeardTask(long heard) {}
