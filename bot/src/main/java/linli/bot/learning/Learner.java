package linli.bot.learning;

import java.util.Objects;
import java.util.Optional;
import linli.bot.directory.Directory;
import linli.bot.directory.Member;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.TicketEvent;
import linli.rules.Utterance;
import linli.rules.lifecycle.State;
import linli.rules.privacy.Mask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which event teaches what: the owner puts a finding right, leaves chatter aside, or enters what was overlooked. What is taken
 * back is forgotten.
 */
@Component
class Learner {
    private final LearnedStore store;
    private final TicketBoard board;
    private final Directory directory;
    private final Understanders understanders;
    private final Nicknames nicknames;

    Learner(
            LearnedStore store,
            TicketBoard board,
            Directory directory,
            Understanders understanders,
            Nicknames nicknames) {
        this.store = store;
        this.board = board;
        this.directory = directory;
        this.understanders = understanders;
        this.nicknames = nicknames;
    }

    @EventListener
    void on(TicketEvent event) {
        switch (event.action()) {
            case REPORT -> overlooked(event);
            case CORRECT -> corrected(event);
            case CONFIRM -> confirmed(event.ticket());
            case REJECT -> ignored(event);
            case UNDO -> undone(event);
            case WITHDRAW -> store.deleteOf(event.ticket().id());
            case ATTACH,
                    SECOND,
                    LEAVE,
                    MERGE,
                    SPLIT,
                    DISPATCH,
                    UNROUTED,
                    ASSIGN,
                    ESCALATE,
                    ACCEPT,
                    HAND_BACK,
                    ASK_EXTENSION,
                    EXTEND,
                    ASK_PARKING,
                    PARK,
                    DENY,
                    RESUME,
                    RESOLVE,
                    REWORK,
                    DISPUTE,
                    CLOSE,
                    REOPEN,
                    REMIND,
                    SUPERVISE -> {}
        }
    }

    /** Entered by hand, and of words that say nothing to the bot. What they are about nobody has confirmed yet. */
    private void overlooked(TicketEvent event) {
        if (event.reason() != null) {
            var finding = event.ticket().finding();
            var alone = understanders.of(event.ticket().community()).understand(Utterance.of(finding.text()));
            if (!alone.kind().opensTicket()) {
                learn(event, Label.of(alone), Label.of(finding).withoutCategory());
            }
        }
    }

    private void corrected(TicketEvent event) {
        if (isLedBy(event.ticket(), event.actor())) {
            learn(
                    event,
                    Label.of(event.before().finding()),
                    Label.of(event.ticket().finding()));
            if (isVague(event.before().place()) && !isVague(event.ticket().place())) {
                nicknames.cameUp(event.ticket(), event.before().finding().text());
            }
        }
    }

    /** The owner has seen what was entered by hand, its category too. */
    private void confirmed(Ticket ticket) {
        store.ofTicket(ticket.id()).ifPresent(known -> keep(known.labelled(Label.of(ticket.finding()))));
    }

    /** Left aside without a word is chatter. A reason says that it was a matter, if none for here; a matter told twice is one too. */
    private void ignored(TicketEvent event) {
        boolean reasoned = event.reason() != null && !event.reason().isBlank();
        if (reasoned || isToldTwice(event.ticket())) {
            store.deleteOf(event.ticket().id());
        } else {
            learn(event, Label.of(event.before().finding()), Label.CHATTER);
        }
    }

    private void undone(TicketEvent event) {
        if (event.from() == State.REJECTED) {
            store.ofTicket(event.ticket().id())
                    .ifPresent(
                            known -> keep(known.labelled(Label.of(event.ticket().finding()))));
        }
    }

    private void learn(TicketEvent event, Label taken, Label label) {
        var ticket = event.ticket();
        Optional.ofNullable(ticket.reporter())
                .flatMap(directory::member)
                .filter(member -> !member.silenced())
                .ifPresent(member -> {
                    var first = store.ofTicket(ticket.id()).map(Learned::taken).orElse(taken);
                    keep(example(event, member, first, label));
                });
    }

    private void keep(Learned learned) {
        if (learned.teachesNothing()) {
            store.deleteOf(learned.ticket());
        } else {
            store.replace(learned);
        }
    }

    private static Learned example(TicketEvent event, Member member, Label taken, Label label) {
        var ticket = event.ticket();
        var text = Mask.mask(ticket.finding().text().replaceAll("\\s+", " ").strip());
        var words = ticket.finding().placeWords();
        return new Learned(
                0,
                ticket.community(),
                ticket.id(),
                member.id(),
                text,
                label,
                words != null && text.contains(words) ? words : null,
                taken,
                event.actor(),
                event.at());
    }

    private boolean isLedBy(Ticket ticket, String member) {
        return Optional.ofNullable(ticket.group())
                .flatMap(directory::group)
                .filter(group -> group.isLedBy(member))
                .isPresent();
    }

    private boolean isVague(String place) {
        return directory
                .places()
                .find(place)
                .filter(found -> switch (found.kind()) {
                    case BUILDING, ENTRANCE, LANDMARK -> true;
                    case COUNTY, STREET, COMMUNITY, GRID, TEN_HOUSEHOLDS, ESTATE -> false;
                })
                .isEmpty();
    }

    private boolean isToldTwice(Ticket ticket) {
        return board.unfinished(ticket.group()).stream()
                .anyMatch(other -> other.id() != ticket.id()
                        && other.category().equals(ticket.category())
                        && Objects.equals(other.place(), ticket.place()));
    }
}
