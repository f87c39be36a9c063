package linli.bot.desk;

import java.time.Instant;
import java.util.List;
import linli.rules.classify.Urgency;
import linli.rules.lifecycle.State;

/**
 * A ticket in a few words.
 *
 * @param number what people call it
 * @param title the reporter's words, shortened
 * @param category code
 * @param categoryName in words
 * @param urgency how quickly
 * @param place down to the entrance
 * @param state where it stands
 * @param assignee who has it, or null
 * @param openedAt when
 * @param dueAt when the present step should be done, or null
 * @param overdue whether that has passed
 * @param photos content hashes, of the trouble first
 * @param supporters how many joined in
 */
record TicketCard(
        int number,
        String title,
        String category,
        String categoryName,
        Grade urgency,
        String place,
        State state,
        String assignee,
        Instant openedAt,
        Instant dueAt,
        boolean overdue,
        List<String> photos,
        int supporters) {

    /** @param level 0 for the ordinary, rising */
    record Grade(Urgency code, String chinese, int level) {
        static Grade of(Urgency urgency) {
            return new Grade(urgency, urgency.chinese(), urgency.ordinal());
        }
    }
}
