package linli.rules.lifecycle;

import java.time.Instant;
import java.util.Optional;
import linli.rules.classify.Track;
import linli.rules.classify.Urgency;

/** How long a ticket may stay where it is. */
public final class Promise {

    private Promise() {}

    /**
     * The length that is promised for a state, counted from when it was entered; handling alone counts from the dispatch,
     * accepted or not. Empty where no clock runs: parked, or over.
     */
    public static Optional<Span> of(State state, Urgency urgency, Track track, Timetable timetable) {
        return switch (state) {
            case OPEN -> Optional.of(timetable.confirmWithin().get(urgency));
            case REGISTERED -> Optional.of(timetable.dispatchWithin());
            case DISPATCHED -> Optional.of(timetable.acceptWithin().get(urgency));
            case ACCEPTED -> Optional.of(handling(urgency, track, timetable));
            case RESOLVED -> Optional.of(timetable.checkWithin());
            case CLOSED, REJECTED, MERGED, PARKED, WITHDRAWN -> Optional.empty();
        };
    }

    /** How long the matter itself may take, from dispatch to result: by urgency when there is any, else by track. */
    public static Span handling(Urgency urgency, Track track, Timetable timetable) {
        return timetable
                .handleUrgentWithin()
                .getOrDefault(urgency, timetable.handleWithin().get(track));
    }

    /** The last moment at which a result may be disputed. */
    public static Instant objectionEnds(Instant resolved, Timetable timetable) {
        return resolved.plus(timetable.objectionWindow());
    }
}
