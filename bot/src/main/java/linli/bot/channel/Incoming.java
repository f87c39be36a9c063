package linli.bot.channel;

import java.time.Instant;
import java.util.List;

/**
 * One message as a channel heard it.
 *
 * @param channel name of the channel
 * @param messageId the platform's id, unique within the channel
 * @param chat the platform's address of the group; in a private talk with the bot, of the sender
 * @param inGroup whether {@code chat} is a group
 * @param sender the platform's address of who wrote it
 * @param senderName what the platform calls them
 * @param text what was written; empty for a photo alone
 * @param photos links to pictures, to be fetched at once
 * @param mentionsBot whether the bot was called by name
 * @param quotedId the platform's id of the message it answers, or null
 * @param sentAt when, by the platform
 */
public record Incoming(
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
        Instant sentAt) {

    public Incoming {
        photos = List.copyOf(photos);
    }
}
