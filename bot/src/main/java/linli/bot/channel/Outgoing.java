package linli.bot.channel;

import java.util.List;

/**
 * One message to be delivered.
 *
 * @param id our own id of it; a platform that can use it will not show the message twice
 * @param chat the platform's address of the group or person
 * @param inGroup whether {@code chat} is a group
 * @param text what to say
 * @param photo content hash of a kept picture, or null
 * @param plainPhoto whether it is shown as it was taken; otherwise what is covered in it stays covered
 * @param buttons what may be pressed; a channel without buttons leaves them out, for the text already says the words to type
 * @param mentions platform addresses of the people it calls
 * @param replyTo platform id of the message it answers, or null
 */
public record Outgoing(
        String id,
        String chat,
        boolean inGroup,
        String text,
        String photo,
        boolean plainPhoto,
        List<Button> buttons,
        List<String> mentions,
        String replyTo) {}
