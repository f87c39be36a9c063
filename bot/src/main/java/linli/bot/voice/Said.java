package linli.bot.voice;

import java.time.Instant;
import java.util.List;
import linli.bot.channel.Button;

/**
 * Something the bot says, as it is kept.
 *
 * @param id key
 * @param channel where
 * @param target platform address of the group or person
 * @param inGroup whether it is a group
 * @param occasion what for
 * @param ticket about which ticket, or null
 * @param text the words
 * @param photo content hash, or null
 * @param plainPhoto whether the photo is shown as it was taken
 * @param buttons what may be pressed
 * @param mentions platform addresses
 * @param replyTo platform id of the message it answers, or null
 * @param state where it stands
 * @param notBefore not sent earlier
 * @param createdAt when it was decided
 * @param messageId platform id once sent, or null
 * @param attempts how often it was tried
 * @param problem why it did not go out, or null
 */
public record Said(
        long id,
        String channel,
        String target,
        boolean inGroup,
        String occasion,
        Long ticket,
        String text,
        String photo,
        boolean plainPhoto,
        List<Button> buttons,
        List<String> mentions,
        String replyTo,
        State state,
        Instant notBefore,
        Instant createdAt,
        String messageId,
        int attempts,
        String problem) {

    /** How far a said message has come. */
    public enum State {
        /** With the engine. */
        WAITING,
        /** Kept back until {@code notBefore}: quiet hours, or too much for one target. */
        HELD,
        /** Ready for the owner to send by hand. */
        DRAFT,
        /** Out. */
        SENT,
        /** Given up; the desk shows why. */
        FAILED,
        /** Not said on its own: the day's digest carries it. */
        FOLDED
    }
}
