package linli.bot.voice;

import java.util.List;
import linli.bot.channel.Button;

/**
 * Something to say, before it is decided when and how.
 *
 * @param occasion phrase key or name of the occasion, for the desk
 * @param once what makes it the same thing said twice; said only the first time
 * @param text the finished sentence
 * @param photo content hash, or null
 * @param plainPhoto whether the photo is shown as it was taken: whoever hears this is on duty for it
 * @param buttons what may be pressed
 * @param mentions member ids to call by name
 * @param replyTo platform id of the message it answers, or null
 * @param ticket id of the ticket it is about, or null
 * @param danger true breaks quiet hours and every limit
 */
public record Saying(
        String occasion,
        String once,
        String text,
        String photo,
        boolean plainPhoto,
        List<Button> buttons,
        List<String> mentions,
        String replyTo,
        Long ticket,
        boolean danger) {

    public static Saying of(String occasion, String once, String text) {
        return new Saying(occasion, once, text, null, false, List.of(), List.of(), null, null, false);
    }

    public Saying about(Long id) {
        return new Saying(occasion, once, text, photo, plainPhoto, buttons, mentions, replyTo, id, danger);
    }

    /** With what is covered in it, or without it where others may not see it. */
    public Saying showing(String hash) {
        return new Saying(occasion, once, text, hash, false, buttons, mentions, replyTo, ticket, danger);
    }

    /** As it was taken, for whoever has to deal with it. */
    public Saying showingPlainly(String hash) {
        return new Saying(occasion, once, text, hash, true, buttons, mentions, replyTo, ticket, danger);
    }

    public Saying offering(List<Button> some) {
        return new Saying(occasion, once, text, photo, plainPhoto, some, mentions, replyTo, ticket, danger);
    }

    public Saying calling(List<String> members) {
        return new Saying(occasion, once, text, photo, plainPhoto, buttons, members, replyTo, ticket, danger);
    }

    public Saying answering(String messageId) {
        return new Saying(occasion, once, text, photo, plainPhoto, buttons, mentions, messageId, ticket, danger);
    }

    public Saying atOnce() {
        return new Saying(occasion, once, text, photo, plainPhoto, buttons, mentions, replyTo, ticket, true);
    }
}
