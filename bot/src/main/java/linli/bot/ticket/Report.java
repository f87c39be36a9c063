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
 * @param reason why somebody had to enter it by hand; null when it was heard
 */
public record Report(
        Member reporter, Group group, Understanding understanding, List<String> photos, String cause, String reason) {

    public Report(Member reporter, Group group, Understanding understanding, List<String> photos, String cause) {
        this(reporter, group, understanding, photos, cause, null);
    }
}
