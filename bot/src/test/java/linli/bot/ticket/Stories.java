package linli.bot.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import linli.bot.db.Database;
import linli.rules.classify.Kind;
import linli.rules.classify.Track;
import linli.rules.classify.Urgency;
import linli.rules.lifecycle.Action;
import linli.rules.lifecycle.ClosingReason;
import linli.rules.lifecycle.State;
import tools.jackson.databind.json.JsonMapper;

/** Rows of tickets and their events, as {@link Tickets} writes them, without asking who may. */
public final class Stories {
    private final TicketStore store;

    public Stories(Database database) {
        store = new TicketStore(database.jdbc(), new JsonMapper());
    }

    public TicketBoard board() {
        return new TicketBoard(store);
    }

    public TicketEvent report(String reporter, Kind kind, Urgency urgency, List<String> photos, Instant at) {
        var finding = new Finding(kind, null, "C01", List.of(), 1, "jinxiu", null, urgency, "", Map.of());
        var ticket = store.insert(new Ticket(
                0, "xingfu", 0, null, reporter, at, finding, Handling.opened(Track.SELF_HELP, at), Due.NONE, 0));
        store.addPhotos(ticket.id(), photos, Moment.BEFORE, reporter, at);
        return tell(ticket, null, Action.REPORT, reporter, at);
    }

    public TicketEvent attach(Ticket ticket, String member, List<String> photos, Instant at) {
        store.addPhotos(ticket.id(), photos, Moment.BEFORE, member, at);
        return tell(ticket, ticket, Action.ATTACH, member, at);
    }

    public TicketEvent second(Ticket ticket, String member, Instant at) {
        store.addSupporter(ticket.id(), member, "", null, at);
        return tell(ticket, ticket, Action.SECOND, member, at);
    }

    public TicketEvent merge(Ticket ticket, Ticket into, Instant at) {
        store.carrySupporters(ticket, into, at);
        return move(ticket, Action.MERGE, State.MERGED, into.id(), null, at);
    }

    public TicketEvent close(Ticket ticket, ClosingReason reason, Instant at) {
        return move(ticket, Action.CLOSE, State.CLOSED, null, reason, at);
    }

    public TicketEvent move(Ticket ticket, Action action, State to, Instant at) {
        return move(ticket, action, to, null, null, at);
    }

    private TicketEvent move(Ticket ticket, Action action, State to, Long into, ClosingReason why, Instant at) {
        var old = store.find(ticket.id()).orElseThrow();
        if (old.state() == State.MERGED) {
            store.dropCarried(old.handling().mergedInto());
        }
        var changed =
                old.with(old.handling().into(into).because(why).to(to, at)).next();
        store.update(changed);
        return tell(changed, old, action, "lijie", at);
    }

    private TicketEvent tell(Ticket ticket, Ticket before, Action action, String actor, Instant at) {
        var event = new TicketEvent(ticket, before, action, actor, null, null, null, at);
        store.insert(event);
        return event;
    }
}
