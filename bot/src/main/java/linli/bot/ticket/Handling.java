package linli.bot.ticket;

import java.time.Instant;
import java.util.List;
import linli.rules.classify.Track;
import linli.rules.lifecycle.ClosingReason;
import linli.rules.lifecycle.State;
import linli.rules.lifecycle.Tier;
import linli.rules.route.Assignment;

/**
 * Where a ticket stands and who has it.
 *
 * @param state where it stands
 * @param since when it got there
 * @param tier level it is handled at
 * @param track how such a matter is settled
 * @param assignee member or unit id, or null
 * @param support ids of who helps
 * @param dutyRow the row that decided, or null
 * @param mergedInto id of the ticket it was joined to, or null
 * @param closingReason or null
 */
public record Handling(
        State state,
        Instant since,
        Tier tier,
        Track track,
        String assignee,
        List<String> support,
        String dutyRow,
        Long mergedInto,
        ClosingReason closingReason) {

    static Handling opened(Track track, Instant now) {
        return new Handling(State.OPEN, now, Tier.ESTATE, track, null, List.of(), null, null, null);
    }

    Handling to(State other, Instant now) {
        return new Handling(
                other,
                other == state ? since : now,
                tier,
                track,
                assignee,
                support,
                dutyRow,
                mergedInto,
                closingReason);
    }

    Handling by(Assignment assignment) {
        return new Handling(
                state,
                since,
                assignment.tier(),
                track,
                assignment.lead().id(),
                assignment.support(),
                assignment.row(),
                mergedInto,
                closingReason);
    }

    Handling by(String other) {
        return new Handling(state, since, tier, track, other, support, dutyRow, mergedInto, closingReason);
    }

    Handling byNobody() {
        return new Handling(state, since, Tier.ESTATE, track, null, List.of(), null, mergedInto, closingReason);
    }

    Handling into(Long ticket) {
        return new Handling(state, since, tier, track, assignee, support, dutyRow, ticket, closingReason);
    }

    Handling because(ClosingReason reason) {
        return new Handling(state, since, tier, track, assignee, support, dutyRow, mergedInto, reason);
    }
}
