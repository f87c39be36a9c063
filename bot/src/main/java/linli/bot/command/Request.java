package linli.bot.command;

import java.util.List;
import linli.bot.directory.Group;
import linli.bot.directory.Member;
import linli.bot.inbox.Heard;
import linli.bot.ticket.Actor;

/**
 * A message that may be a command.
 *
 * @param member who
 * @param group where; null in a private talk with the bot
 * @param heard the message
 * @param text its words, trimmed
 * @param photos content hashes of what came with it, or shortly before it
 */
public record Request(Member member, Group group, Heard heard, String text, List<String> photos) {
    Actor actor() {
        return new Actor(member, heard.key());
    }
}
