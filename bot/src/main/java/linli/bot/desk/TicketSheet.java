package linli.bot.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import linli.bot.photo.Box;
import linli.bot.photo.Showing;
import linli.rules.lifecycle.Action;
import linli.rules.lifecycle.State;

/**
 * Everything of one ticket, in words. People are called by what the group calls them.
 *
 * @param branch of the catalogue
 * @param assignee who has it, or null
 * @param dutyRow why they have it: the row and its sentence, or null
 * @param mergedInto number of the ticket it was joined to, or null
 * @param pieces the text, cut where its words decided something
 * @param reasons why each field is as it is
 * @param regions where in the pictures words of the evidence stand
 * @param before content hashes of the trouble
 * @param after content hashes of what was done
 * @param pictures what is to be said of each of them, by hash
 */
record TicketSheet(
        int number,
        String title,
        String text,
        String category,
        String categoryName,
        String branch,
        String nature,
        TicketCard.Grade urgency,
        String place,
        String placeWords,
        String group,
        String reporter,
        State state,
        String stateChinese,
        Instant stateSince,
        String tier,
        String track,
        String assignee,
        List<String> support,
        String dutyRow,
        Integer mergedInto,
        String closingReason,
        Instant openedAt,
        Instant dueAt,
        boolean overdue,
        List<Piece> pieces,
        List<Reason> reasons,
        List<Region> regions,
        List<String> before,
        List<String> after,
        Map<String, Picture> pictures,
        int supporters,
        List<Step> history) {

    /** Words in a picture. */
    record Region(String photo, String words, Box box) {}

    /**
     * One of the pictures.
     *
     * @param showing what others may see of it
     * @param notes sentences about it
     * @param covered what is covered in it; for those who decide, who may see it without
     * @param decides whether whoever looks may decide what others see
     */
    record Picture(Showing showing, List<String> notes, List<Box> covered, boolean decides) {}

    /**
     * One line of the history.
     *
     * @param actor what the group calls them; empty for the bot
     * @param actorId member id, or null
     * @param from state before, or null for the first
     */
    record Step(
            Action action,
            String chinese,
            boolean bot,
            String actor,
            String actorId,
            State from,
            String fromChinese,
            State to,
            String toChinese,
            String reason,
            String note,
            Instant at) {}
}
