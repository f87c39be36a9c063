package linli.bot.intake;

import java.util.List;
import linli.bot.directory.Group;
import linli.bot.directory.Member;
import linli.bot.inbox.Heard;
import linli.bot.ticket.Actor;

/**
 * A heard message with its people.
 *
 * @param heard the row
 * @param member who
 * @param group the group it was heard in; in a private talk the speaker's own
 * @param chat where drafts of this talk are kept: the group's id, or {@code private}
 * @param text masked words
 * @param photos content hashes
 */
record Message(Heard heard, Member member, Group group, String chat, String text, List<String> photos) {
    static final String PRIVATE = "private";

    Actor actor() {
        return new Actor(member, heard.key());
    }

    boolean inGroup() {
        return heard.inGroup();
    }
}
