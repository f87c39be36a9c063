package linli.bot.ticket;

import java.util.List;
import linli.bot.directory.Group;
import linli.bot.directory.Member;
import linli.rules.Understanding;

/**
 * What opens a ticket.
 *
 * @param reporter who told it
 * @param group where
 * @param understanding what it means
 * @param photos content hashes
 * @param cause the heard message, {@code channel:id}
 */
public record Report(Member reporter, Group group, Understanding understanding, List<String> photos, String cause) {}
