package linli.bot.ticket;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import linli.rules.Rulebook;
import linli.rules.lifecycle.Action;
import linli.rules.lifecycle.Deadline;
import linli.rules.lifecycle.Mark;
import linli.rules.lifecycle.Promise;
import linli.rules.lifecycle.Span;
import linli.rules.lifecycle.State;
import linli.rules.lifecycle.Timetable;
import linli.rules.lifecycle.WorkingTime;
import org.springframework.stereotype.Component;

/** Winds a ticket's clock: the promise of its state, the marks on the way, the day a parked or resolved one comes back by itself. */
@Component
class Clocks {
    private final Timetable timetable;
    private final WorkingTime working;
    private final InstantSource time;

    Clocks(Rulebook rulebook, InstantSource time) {
        this.timetable = rulebook.timetable();
        this.working = new WorkingTime(timetable);
        this.time = time;
    }

    Ticket start(Ticket ticket) {
        return ticket.with(wound(ticket, null));
    }

    /** The clock as it runs after an action; one that leaves the state alone leaves the clock alone. */
    Ticket after(Action action, Ticket before, Ticket changed) {
        return switch (action) {
            case EXTEND, REMIND, SUPERVISE -> changed;
            case PARK -> changed;
            case ASSIGN, ESCALATE, DISPATCH, DISPUTE, REWORK, REOPEN -> changed.with(wound(changed, handled(changed)));
            default ->
                changed.state() == before.state()
                        ? changed
                        : changed.with(wound(changed, before.due().at()));
        };
    }

    /** One mark further. */
    Ticket pressed(Ticket ticket) {
        int passed = ticket.due().pressed() + 1;
        var next = deadline(ticket).flatMap(deadline -> deadline.next(passed)).orElse(null);
        return ticket.with(new Due(ticket.due().at(), passed, next));
    }

    /** Some working days more than now promised. */
    Ticket extended(Ticket ticket, int days) {
        var due = working.plus(ticket.due().at(), Span.workingDays(days));
        var deadline = Deadline.until(ticket.handling().since(), due, Span.Unit.WORKING_DAYS, working);
        int passed = deadline.passed(time.instant());
        return ticket.with(new Due(due, passed, deadline.next(passed).orElse(null)));
    }

    /** The clock of a matter that presses more, or less, than was thought. */
    Ticket regraded(Ticket ticket) {
        boolean assigned = ticket.state() == State.DISPATCHED || ticket.state() == State.ACCEPTED;
        return ticket.with(wound(ticket, assigned ? handled(ticket) : null));
    }

    /** Nothing to press for a day. */
    Ticket tomorrow(Ticket ticket) {
        return ticket.with(new Due(
                ticket.due().at(), ticket.due().pressed(), time.instant().plus(Duration.ofDays(1))));
    }

    /** On account until the morning of a day. */
    Ticket parked(Ticket ticket, LocalDate until) {
        var morning = until.atTime(timetable.opens()).atZone(timetable.zone()).toInstant();
        return ticket.with(new Due(null, 0, morning));
    }

    /** @param handledBy when the matter itself should be handled, if that is already promised */
    private Due wound(Ticket ticket, Instant handledBy) {
        return switch (ticket.state()) {
            case OPEN, REGISTERED -> new Due(null, 0, firstMark(ticket));
            case DISPATCHED -> new Due(handledBy, 0, firstMark(ticket));
            case ACCEPTED -> accepted(ticket, handledBy == null ? handled(ticket) : handledBy);
            case RESOLVED ->
                new Due(handledBy, 0, Promise.objectionEnds(ticket.handling().since(), timetable));
            case CLOSED, REJECTED, MERGED, PARKED, WITHDRAWN -> Due.NONE;
        };
    }

    private Instant firstMark(Ticket ticket) {
        return deadline(ticket).flatMap(deadline -> deadline.next(0)).orElse(null);
    }

    /** Handling is counted from the dispatch; marks that passed before anybody accepted are not pressed again. */
    private Due accepted(Ticket ticket, Instant handledBy) {
        if (!handledBy.isAfter(time.instant())) {
            return new Due(handledBy, Mark.values().length, null); // late already, and everybody has been told
        }
        var deadline =
                Deadline.until(time.instant(), handledBy, handlingSpan(ticket).unit(), working);
        return new Due(handledBy, 0, deadline.next(0).orElse(null));
    }

    private Instant handled(Ticket ticket) {
        return working.plus(time.instant(), handlingSpan(ticket));
    }

    private Span handlingSpan(Ticket ticket) {
        return Promise.handling(ticket.urgency(), ticket.handling().track(), timetable);
    }

    private Optional<Deadline> deadline(Ticket ticket) {
        var since = ticket.handling().since();
        if (ticket.state() == State.ACCEPTED && ticket.due().at() != null) {
            return Optional.of(Deadline.until(
                    since, ticket.due().at(), handlingSpan(ticket).unit(), working));
        }
        return Promise.of(ticket.state(), ticket.urgency(), ticket.handling().track(), timetable)
                .map(span -> Deadline.of(since, span, working));
    }
}
