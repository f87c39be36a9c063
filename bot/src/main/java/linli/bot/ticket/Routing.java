package linli.bot.ticket;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.bot.directory.Directory;
import linli.bot.directory.Office;
import linli.rules.Rulebook;
import linli.rules.lifecycle.Action;
import linli.rules.route.Assignee;
import linli.rules.route.Assignment;
import linli.rules.route.Request;
import linli.rules.route.Router;
import org.springframework.stereotype.Component;

/** Asks the routing table, with the queues and refusals of this moment. */
@Component
public class Routing {
    private final Directory directory;
    private final TicketStore store;
    private final Rulebook rulebook;
    private final InstantSource time;

    Routing(Directory directory, TicketStore store, Rulebook rulebook, InstantSource time) {
        this.directory = directory;
        this.store = store;
        this.rulebook = rulebook;
        this.time = time;
    }

    /** Who takes it now; whoever handed it back since it was opened is not asked again. */
    public Optional<Assignment> route(Ticket ticket) {
        return router(ticket)
                .route(Request.of(ticket.category(), ticket.place()).without(handedBack(ticket)), time.instant());
    }

    /** Who takes it one tier up. */
    Optional<Assignment> routeUp(Ticket ticket) {
        var next = ticket.handling().tier().next();
        var without = new HashSet<>(handedBack(ticket));
        if (ticket.handling().assignee() != null) {
            without.add(ticket.handling().assignee());
        }
        return next == ticket.handling().tier()
                ? Optional.empty()
                : router(ticket)
                        .route(
                                Request.of(ticket.category(), ticket.place())
                                        .at(next)
                                        .without(without),
                                time.instant());
    }

    /** A worker or unit by id, name, or the nickname the groups use; empty when none or several answer to it. */
    Optional<Assignee> named(Ticket ticket, String who) {
        var called = assignees(ticket).stream()
                .filter(one -> one.id().equals(who)
                        || one.name().equals(who)
                        || nickname(one).equals(who))
                .collect(Collectors.toMap(Assignee::id, one -> one, (first, second) -> first));
        return called.size() == 1 ? called.values().stream().findFirst() : Optional.empty();
    }

    private String nickname(Assignee one) {
        return directory.member(one.id()).map(member -> member.nickname()).orElse("");
    }

    /** The persons and the units they answered for. */
    private Set<String> handedBack(Ticket ticket) {
        return store.history(ticket.id()).stream()
                .filter(line -> line.action() == Action.HAND_BACK)
                .flatMap(line -> Stream.concat(
                        Stream.of(line.actor()),
                        directory.member(line.actor()).stream()
                                .flatMap(member -> member.offices().stream())
                                .map(Office::unit)
                                .filter(Objects::nonNull)))
                .collect(Collectors.toSet());
    }

    private Router router(Ticket ticket) {
        return new Router(rulebook.duties(), rulebook.timetable(), directory.places(), assignees(ticket));
    }

    private List<Assignee> assignees(Ticket ticket) {
        return directory.assignees(ticket.community(), store.queues(ticket.community()));
    }
}
