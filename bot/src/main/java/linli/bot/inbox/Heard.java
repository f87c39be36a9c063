package linli.bot.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A heard message as it is kept: masked, and only for as long as it is of use.
 *
 * @param id key
 * @param channel where it was heard
 * @param messageId the platform's id
 * @param chat the platform's address of the group, or of the sender in a private talk
 * @param inGroup whether {@code chat} is a group
 * @param sender platform address
 * @param senderName what the platform calls them
 * @param text masked; empty once forgotten
 * @param photos links before they are fetched
 * @param mentionsBot whether the bot was called
 * @param quotedId platform id of the message it answers, or null
 * @param sentAt when
 * @param state whether it still waits
 */
public record Heard(
        long id,
        String channel,
        String messageId,
        String chat,
        boolean inGroup,
        String sender,
        String senderName,
        String text,
        List<String> photos,
        boolean mentionsBot,
        String quotedId,
        Instant sentAt,
        State state) {

    /** Whether a heard message still waits to be considered. */
    public enum State {
        WAITING,
        DONE,
        FAILED
    }

    /** What makes it the same message, over all channels. */
    public String key() {
        return channel + ":" + messageId;
    }

    public Optional<String> quoted() {
        return Optional.ofNullable(quotedId);
    }
}
