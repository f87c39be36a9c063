package linli.bot.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody has begun to tell in one chat: words waiting for a photo, a photo waiting for words, a question waiting for its
 * answer, or a ticket that may still get more.
 *
 * @param chat group id, or {@code private}
 * @param member who
 * @param text masked words so far
 * @param photos hashes so far
 * @param messages keys of the heard messages
 * @param ticket id of the ticket it has become, or null
 * @param asked what was asked, or null
 * @param touchedAt when the last part came
 */
record Draft(
        String chat,
        String member,
        String text,
        List<String> photos,
        List<String> messages,
        Long ticket,
        Asked asked,
        Instant touchedAt) {

    /** The one question a ticket is worth. */
    enum Asked {
        PLACE,
        PROBLEM,
        RESULT
    }

    static Draft empty(Message message) {
        return new Draft(message.chat(), message.member().id(), "", List.of(), List.of(), null, null, Instant.EPOCH);
    }

    Draft plus(Message message) {
        return new Draft(
                chat,
                member,
                (text + "\n" + message.text()).strip(),
                joined(photos, message.photos()),
                joined(messages, List.of(message.heard().key())),
                ticket,
                asked,
                touchedAt);
    }

    Draft asking(Asked what) {
        return new Draft(chat, member, text, photos, messages, ticket, what, touchedAt);
    }

    Draft became(long id) {
        return new Draft(chat, member, "", List.of(), messages, id, null, touchedAt);
    }

    boolean isWaiting() {
        return ticket == null && (!text.isEmpty() || !photos.isEmpty());
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        second.stream().filter(one -> !first.contains(one)).forEach(all::add);
        return List.copyOf(all);
    }
}
