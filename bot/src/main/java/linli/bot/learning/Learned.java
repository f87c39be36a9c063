package linli.bot.learning;

import java.time.Instant;

/**
 * A labelled message that a correction has left behind.
 *
 * @param id key; 0 before it is stored
 * @param community id of the 社区 whose bot learns from it
 * @param ticket id of the ticket that was corrected
 * @param member id of whose words they are
 * @param text masked, on one line
 * @param label what it means
 * @param place the words in it that say where, or null
 * @param taken what the bot had taken it for
 * @param taughtBy member id of who put it right
 * @param at when
 */
public record Learned(
        long id,
        String community,
        long ticket,
        String member,
        String text,
        Label label,
        String place,
        Label taken,
        String taughtBy,
        Instant at) {

    Learned labelled(Label other) {
        return new Learned(id, community, ticket, member, text, other, place, taken, taughtBy, at);
    }

    /** Nothing is put right by it any more. */
    boolean teachesNothing() {
        return label.equals(taken);
    }
}
