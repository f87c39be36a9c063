package linli.bot.demo;

import java.time.Instant;
import java.util.List;
import linli.bot.channel.Button;

/**
 * A message as one person's phone shows it.
 *
 * @param id key, rising
 * @param messageId the platform's id, to answer it
 * @param chat address of the group or person
 * @param inGroup whether {@code chat} is a group
 * @param sender address of who wrote it
 * @param senderName their name in the chat
 * @param mine whether the owner of the phone wrote it
 * @param bot whether the bot wrote it
 * @param text as written
 * @param photo where the picture is, or null
 * @param buttons what may be pressed
 * @param mentions names of the people it calls
 * @param replyTo what it answers, or null
 * @param at when
 */
record ShownMessage(
        long id,
        String messageId,
        String chat,
        boolean inGroup,
        String sender,
        String senderName,
        boolean mine,
        boolean bot,
        String text,
        String photo,
        List<Button> buttons,
        List<String> mentions,
        Quote replyTo,
        Instant at) {
    /** The beginning of an answered message. */
    record Quote(String messageId, String senderName, String text) {}
}
