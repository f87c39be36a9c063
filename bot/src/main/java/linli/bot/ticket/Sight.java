package linli.bot.ticket;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import linli.bot.directory.Member;
import linli.bot.photo.Coverings;
import linli.bot.photo.Showing;
import linli.rules.lifecycle.Part;
import linli.rules.lifecycle.State;
import org.springframework.stereotype.Component;

/** Who may see a picture as it was taken, and who decides what others see of it. */
@Component
public class Sight {
    /** The owner has it until somebody else does. */
    private static final Set<State> WITH_OWNER = EnumSet.of(State.OPEN, State.REGISTERED);

    private static final Set<State> WITH_ASSIGNEE = EnumSet.of(State.DISPATCHED, State.ACCEPTED, State.PARKED);
    private static final Set<Part> DECIDING = EnumSet.of(Part.OWNER, Part.HEAD);

    private final TicketStore store;
    private final Parts parts;
    private final Coverings coverings;

    Sight(TicketStore store, Parts parts, Coverings coverings) {
        this.store = store;
        this.parts = parts;
        this.coverings = coverings;
    }

    /** Whether this person is on duty for it now, or has to decide about it and nobody has looked yet. */
    public boolean seesAll(Member member, String photo) {
        var tickets = store.showing(photo);
        return tickets.stream().anyMatch(ticket -> isOnDuty(member, ticket))
                || decides(member, tickets) && isWaiting(photo);
    }

    /** The group's owner and deputies, the grid's head and the secretary, of a matter that the picture belongs to. */
    public boolean decides(Member member, String photo) {
        return decides(member, store.showing(photo));
    }

    /** 公开照片: others may see the pictures of a ticket, with what is covered in them. */
    public Outcome open(Ticket ticket, Actor actor) {
        return decide(ticket, actor, photo -> coverings.open(photo, actor.id()));
    }

    /** 不公开照片: nobody but those on duty sees them. */
    public Outcome withhold(Ticket ticket, Actor actor) {
        return decide(ticket, actor, photo -> coverings.withhold(photo, actor.id()));
    }

    private Outcome decide(Ticket ticket, Actor actor, Consumer<String> what) {
        if (!decides(actor.member(), List.of(ticket))) {
            return Outcome.refused(ticket, Refusal.NOT_YOURS);
        }
        for (var moment : Moment.values()) {
            store.photos(ticket.id(), moment).forEach(what);
        }
        return Outcome.done(ticket);
    }

    private boolean isOnDuty(Member member, Ticket ticket) {
        var state = ticket.state();
        var own = partsOf(member, ticket);
        return WITH_OWNER.contains(state) && own.contains(Part.OWNER)
                || WITH_ASSIGNEE.contains(state) && own.contains(Part.ASSIGNEE);
    }

    private boolean decides(Member member, List<Ticket> tickets) {
        return tickets.stream()
                .flatMap(ticket -> partsOf(member, ticket).stream())
                .anyMatch(DECIDING::contains);
    }

    private boolean isWaiting(String photo) {
        return coverings
                .of(photo)
                .filter(covering -> covering.showing() == Showing.WAITING)
                .isPresent();
    }

    private Set<Part> partsOf(Member member, Ticket ticket) {
        return member.community().equals(ticket.community())
                ? parts.of(new Actor(member, null), ticket)
                : EnumSet.noneOf(Part.class);
    }
}
