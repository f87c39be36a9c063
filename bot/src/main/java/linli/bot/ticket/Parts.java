package linli.bot.ticket;

import java.util.EnumSet;
import java.util.Set;
import linli.bot.directory.Directory;
import linli.bot.directory.Member;
import linli.bot.directory.Office;
import linli.bot.directory.Role;
import linli.rules.lifecycle.Part;
import linli.rules.locate.Place;
import org.springframework.stereotype.Component;

/** Which parts somebody plays for a ticket. */
@Component
public class Parts {
    private final Directory directory;
    private final TicketStore store;

    Parts(Directory directory, TicketStore store) {
        this.directory = directory;
        this.store = store;
    }

    /** @return at least one part; several for most people */
    public Set<Part> of(Actor actor, Ticket ticket) {
        if (actor.isBot()) {
            return EnumSet.of(Part.BOT);
        }
        var member = actor.member();
        var parts = EnumSet.of(Part.RESIDENT);
        if (member.id().equals(ticket.reporter())) {
            parts.add(Part.REPORTER);
        }
        if (store.supports(ticket.id(), member.id())) {
            parts.add(Part.SUPPORTER);
        }
        if (directory
                .group(ticket.group())
                .filter(group -> group.isLedBy(member.id()))
                .isPresent()) {
            parts.add(Part.OWNER);
        }
        if (isHead(member, ticket)) {
            parts.add(Part.HEAD);
        }
        if (hasIt(member, ticket)) {
            parts.add(Part.ASSIGNEE);
        }
        return parts;
    }

    private boolean isHead(Member member, Ticket ticket) {
        var grid = directory.places().gridOf(ticket.place()).map(Place::id).orElse("");
        return member.offices().stream()
                .anyMatch(office -> office.role() == Role.SECRETARY
                        || office.role() == Role.GRID_HEAD && grid.equals(office.place()));
    }

    private boolean hasIt(Member member, Ticket ticket) {
        var assignee = ticket.handling().assignee();
        return assignee != null
                && (assignee.equals(member.id())
                        || member.offices().stream().map(Office::unit).anyMatch(assignee::equals)
                        || directory.member(assignee).stream()
                                .flatMap(worker -> worker.offices().stream())
                                .anyMatch(office -> member.id().equals(office.standIn())));
    }
}
