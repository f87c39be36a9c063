package linli.bot.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.rules.duplicate.Matter;
import linli.rules.duplicate.Telling;
import linli.rules.lifecycle.Action;
import linli.rules.lifecycle.State;
import org.springframework.stereotype.Component;

/** Looking at tickets, for whoever does not change them. */
@Component
public class TicketBoard {
    private final TicketStore store;

    TicketBoard(TicketStore store) {
        this.store = store;
    }

    public Optional<Ticket> find(long id) {
        return store.find(id);
    }

    public Optional<Ticket> numbered(String community, int number) {
        return store.numbered(community, number);
    }

    public List<Ticket> all(String community) {
        return store.all(community);
    }

    /** Tickets of a group on which something may still happen, newest first. */
    public List<Ticket> unfinished(String group) {
        return store.unfinished(group);
    }

    /** What waits for this group's owner, oldest first. */
    public List<Ticket> toConfirm(String group) {
        return store.unfinished(group).stream()
                .filter(ticket -> ticket.state() == State.OPEN)
                .sorted(java.util.Comparator.comparingInt(Ticket::number))
                .toList();
    }

    /** The unfinished tickets of a group as far as comparing goes. */
    public List<Matter> matters(String group) {
        var scenes = store.scenes(group);
        return store.unfinished(group).stream()
                .map(ticket -> matter(ticket, scenes.getOrDefault(ticket.id(), List.of())))
                .toList();
    }

    /** A member's own reports, newest first, at most fifty. */
    public List<Ticket> reportedBy(String member) {
        return store.reportedBy(member);
    }

    public List<Ticket> supportedBy(String member) {
        return store.supportedBy(member);
    }

    /** What these workers or units have to do. */
    public List<Ticket> with(List<String> assignees) {
        return store.with(assignees);
    }

    /** Tickets whose clock has a mark at or before this instant. */
    public List<Ticket> pressedBy(Instant now) {
        return store.pressedBy(now);
    }

    public Optional<Instant> nextPress() {
        return store.nextPress();
    }

    public List<String> photos(long ticket, Moment moment) {
        return store.photos(ticket, moment);
    }

    /** Tickets of a group to which this was done after one moment and up to another, lowest number first. */
    public List<Ticket> acted(String group, Action action, Instant after, Instant upTo) {
        return store.acted(group, action, after, upTo);
    }

    /** Tickets that were joined to this one and still are, oldest first. */
    public List<Ticket> mergedInto(long ticket) {
        return store.mergedInto(ticket);
    }

    /** Member id of who brought the first picture of the trouble. */
    public Optional<String> firstWitness(long ticket) {
        return store.firstWitness(ticket);
    }

    /** Member ids of those who joined in. */
    public List<String> supporters(long ticket) {
        return store.supporters(ticket);
    }

    public List<History> history(long ticket) {
        return store.history(ticket);
    }

    /** Remembers that a heard message speaks of a ticket. */
    public void link(String channel, String messageId, long ticket) {
        store.link(channel, messageId, ticket);
    }

    /** The tickets a heard message spoke of. */
    public List<Ticket> linked(String channel, String messageId) {
        return store.linked(channel, messageId);
    }

    /** What a supporter has brought to a ticket. */
    public Contribution contribution(long ticket, String member) {
        return store.contribution(ticket, member);
    }

    /** A ticket as far as comparing its words goes. */
    public static Matter matter(Ticket ticket) {
        return matter(ticket, List.of());
    }

    private static Matter matter(Ticket ticket, List<Long> scenes) {
        var finding = ticket.finding();
        var told = new Telling(
                finding.text(), finding.category(), finding.candidates(), finding.place(), ticket.openedAt(), scenes);
        return new Matter(ticket.id(), told, ticket.reporter());
    }
}
