package linli.bot.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import linli.rules.classify.Candidate;
import linli.rules.classify.Kind;
import linli.rules.classify.Nature;
import linli.rules.classify.Track;
import linli.rules.classify.Urgency;
import linli.rules.lifecycle.ClosingReason;
import linli.rules.lifecycle.State;
import linli.rules.lifecycle.Tier;

/**
 * 工单. Read from its row, never changed in place: every change is an update that matches {@code version}.
 *
 * @param id key
 * @param community id of the 社区
 * @param number what people call it, counted per community from 1
 * @param group id of the group it was heard in, or null
 * @param reporter member id, or null once erased
 * @param kind report, suggestion, enquiry or praise
 * @param nature 诉求性质
 * @param category code
 * @param candidates the likeliest categories
 * @param confidence 0 to 1
 * @param place id, or null
 * @param placeWords words that named it, or null
 * @param tier level it is handled at
 * @param track how such a matter is settled
 * @param urgency how quickly
 * @param text masked words of the reporter
 * @param evidence field → words
 * @param state where it stands
 * @param assignee member or unit id, or null
 * @param support ids of who helps
 * @param dutyRow the row that decided, or null
 * @param mergedInto id of the ticket it was joined to, or null
 * @param closingReason or null
 * @param openedAt when
 * @param stateSince when it entered its state
 * @param dueAt when it should be handled, or null while no clock runs
 * @param pressed how many pressing marks (50, 80, 100, 150 %) have passed in this state
 * @param nextPressAt when the next mark comes, or null
 * @param version counts changes
 */
public record Ticket(
        long id,
        String community,
        int number,
        String group,
        String reporter,
        Kind kind,
        Nature nature,
        String category,
        List<Candidate> candidates,
        double confidence,
        String place,
        String placeWords,
        Tier tier,
        Track track,
        Urgency urgency,
        String text,
        Map<String, List<String>> evidence,
        State state,
        String assignee,
        List<String> support,
        String dutyRow,
        Long mergedInto,
        ClosingReason closingReason,
        Instant openedAt,
        Instant stateSince,
        Instant dueAt,
        int pressed,
        Instant nextPressAt,
        int version) {}
