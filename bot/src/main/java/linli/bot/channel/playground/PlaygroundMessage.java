package linli.bot.channel.playground;

import java.time.Instant;
import java.util.List;
import linli.bot.channel.Button;

/**
 * A message as the phones of the playground show it.
 *
 * @param id key, rising; 0 before it is stored
 * @param messageId the platform's id
 * @param chat address of the group, or of the person in a private talk with the bot
 * @param inGroup whether {@code chat} is a group
 * @param sender address of who wrote it, or {@link #BOT}
 * @param senderName as the platform calls them; empty for the bot
 * @param text as written; empty for a photo alone
 * @param photo id of an upload; from the bot, content hash of a kept picture; or null
 * @param plainPhoto whether the bot shows that picture as it was taken
 * @param buttons what may be pressed
 * @param mentions addresses of the people it calls
 * @param replyTo platform id of the message it answers, or null
 * @param at when
 */
public record PlaygroundMessage(
        long id,
        String messageId,
        String chat,
        boolean inGroup,
        String sender,
        String senderName,
        String text,
        String photo,
        boolean plainPhoto,
        List<Button> buttons,
        List<String> mentions,
        String replyTo,
        Instant at) {
    /** No person has this address. */
    public static final String BOT = "-bee";

    public PlaygroundMessage {
        buttons = List.copyOf(buttons);
        mentions = List.copyOf(mentions);
    }

    public boolean isFromBot() {
        return sender.equals(BOT);
    }

    PlaygroundMessage withId(long other) {
        return new PlaygroundMessage(
                other,
                messageId,
                chat,
                inGroup,
                sender,
                senderName,
                text,
                photo,
                plainPhoto,
                buttons,
                mentions,
                replyTo,
                at);
    }
}
