package linli.bot.ticket;

import java.util.List;

/**
 * What a supporter has brought to a ticket.
 *
 * @param words masked; a line for each thing said, none after 我家也是
 * @param photos content hashes
 * @param messages the heard messages, {@code channel:id}
 */
public record Contribution(String words, List<String> photos, List<String> messages) {}
