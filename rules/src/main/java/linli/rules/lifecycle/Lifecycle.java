package linli.rules.lifecycle;

import static linli.rules.lifecycle.Action.*;
import static linli.rules.lifecycle.Part.*;
import static linli.rules.lifecycle.State.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The life of a ticket as one table: from, action, to, who may. Only {@code Tickets} consults it. */
public final class Lifecycle {
    private static final Set<State> UNTIL_RESOLVED = EnumSet.of(OPEN, REGISTERED, DISPATCHED, ACCEPTED);

    private static final List<Step> TABLE = List.of(
            stays(UNTIL_RESOLVED, ATTACH, REPORTER, RESIDENT, OWNER, ASSIGNEE),
            stays(EnumSet.of(RESOLVED, PARKED), ATTACH, REPORTER, RESIDENT, OWNER, ASSIGNEE),
            stays(UNTIL_RESOLVED, SECOND, RESIDENT, SUPPORTER, OWNER),
            stays(EnumSet.of(RESOLVED, PARKED), SECOND, RESIDENT, SUPPORTER, OWNER),
            stays(UNTIL_RESOLVED, LEAVE, SUPPORTER),
            stays(EnumSet.of(RESOLVED, PARKED), LEAVE, SUPPORTER),
            stays(UNTIL_RESOLVED, CORRECT, REPORTER, OWNER),
            step(EnumSet.of(OPEN), CONFIRM, REGISTERED, OWNER),
            step(EnumSet.of(OPEN), REJECT, REJECTED, OWNER),
            step(EnumSet.of(OPEN), MERGE, MERGED, OWNER),
            step(EnumSet.of(MERGED), SPLIT, OPEN, OWNER),
            step(EnumSet.of(OPEN, REGISTERED), WITHDRAW, WITHDRAWN, REPORTER),
            step(EnumSet.of(REGISTERED), DISPATCH, DISPATCHED, BOT),
            stays(EnumSet.of(REGISTERED), UNROUTED, BOT),
            step(EnumSet.of(REGISTERED, DISPATCHED, ACCEPTED), ASSIGN, DISPATCHED, OWNER, HEAD),
            step(EnumSet.of(REGISTERED, DISPATCHED, ACCEPTED), ESCALATE, DISPATCHED, OWNER, HEAD, BOT),
            step(EnumSet.of(DISPATCHED), ACCEPT, ACCEPTED, ASSIGNEE),
            step(EnumSet.of(DISPATCHED, ACCEPTED), HAND_BACK, REGISTERED, ASSIGNEE),
            stays(EnumSet.of(ACCEPTED), ASK_EXTENSION, ASSIGNEE),
            stays(EnumSet.of(ACCEPTED), EXTEND, HEAD),
            stays(EnumSet.of(ACCEPTED), ASK_PARKING, ASSIGNEE),
            step(EnumSet.of(ACCEPTED), PARK, PARKED, HEAD),
            stays(EnumSet.of(ACCEPTED), DENY, HEAD),
            step(EnumSet.of(PARKED), RESUME, ACCEPTED, HEAD, BOT),
            step(EnumSet.of(DISPATCHED, ACCEPTED), RESOLVE, RESOLVED, ASSIGNEE, OWNER),
            step(EnumSet.of(RESOLVED), REWORK, DISPATCHED, OWNER),
            step(EnumSet.of(RESOLVED), DISPUTE, DISPATCHED, REPORTER, SUPPORTER),
            step(EnumSet.of(RESOLVED), CLOSE, CLOSED, OWNER, REPORTER, BOT),
            step(EnumSet.of(CLOSED), REOPEN, DISPATCHED, REPORTER, OWNER),
            stays(EnumSet.of(OPEN, REGISTERED, DISPATCHED, ACCEPTED), REMIND, BOT),
            stays(EnumSet.of(OPEN, REGISTERED, DISPATCHED, ACCEPTED), SUPERVISE, BOT),
            step(EnumSet.of(REGISTERED, DISPATCHED, REJECTED, MERGED), UNDO, OPEN, OWNER));

    private Lifecycle() {}

    /**
     * One row of the table.
     *
     * @param from states it may start in
     * @param action what is done
     * @param to where it leads; null where the state stays
     * @param who parts that may do it
     */
    public record Step(Set<State> from, Action action, State to, Set<Part> who) {
        public State from(State state) {
            return to == null ? state : to;
        }
    }

    public static List<Step> table() {
        return TABLE;
    }

    /** The row for an action in a state, if the table has one. */
    public static Optional<Step> find(State state, Action action) {
        return TABLE.stream()
                .filter(step -> step.action == action && step.from.contains(state))
                .findFirst();
    }

    /** What this person may do now, in the table's order. */
    public static List<Action> possible(State state, Set<Part> parts) {
        return TABLE.stream()
                .filter(step -> step.from.contains(state) && step.who.stream().anyMatch(parts::contains))
                .map(Step::action)
                .toList();
    }

    private static Step step(Set<State> from, Action action, State to, Part... who) {
        return new Step(from, action, to, EnumSet.copyOf(Arrays.asList(who)));
    }

    private static Step stays(Set<State> from, Action action, Part... who) {
        return step(from, action, null, who);
    }
}
