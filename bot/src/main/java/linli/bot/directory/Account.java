package linli.bot.directory;

/**
 * Where a channel finds a person.
 *
 * @param channel name of the channel
 * @param address the person's id on it
 */
public record Account(String channel, String address) {}
