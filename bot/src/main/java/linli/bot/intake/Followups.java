package linli.bot.intake;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linli.bot.directory.Directory;
import linli.bot.inbox.Inbox;
import linli.bot.learning.Notebook;
import linli.bot.ticket.Teller;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import linli.bot.voice.Phrases;
import linli.bot.voice.Voice;
import linli.rules.Understander;
import linli.rules.Understanding;
import linli.rules.duplicate.Duplicates;
import linli.rules.lifecycle.State;
import org.springframework.stereotype.Component;

/** What speaks of something told before: joining in, asking how it goes, putting right, taking back, thanks, not to be recorded. */
@Component
class Followups {
    /** Who corrects or takes back means something of the last days. */
    private static final Duration RECENT = Duration.ofDays(3);

    private final Tickets tickets;
    private final TicketBoard board;
    private final Teller teller;
    private final Directory directory;
    private final Drafts drafts;
    private final Notebook notebook;
    private final Courtesy courtesy;
    private final Phrases phrases;
    private final Voice voice;
    private final Inbox inbox;

    Followups(
            Tickets tickets,
            TicketBoard board,
            Teller teller,
            Directory directory,
            Drafts drafts,
            Notebook notebook,
            Courtesy courtesy,
            Phrases phrases,
            Voice voice,
            Inbox inbox) {
        this.tickets = tickets;
        this.board = board;
        this.teller = teller;
        this.directory = directory;
        this.drafts = drafts;
        this.notebook = notebook;
        this.courtesy = courtesy;
        this.phrases = phrases;
        this.voice = voice;
        this.inbox = inbox;
    }

    void handle(Message message, Draft draft, Understanding meaning) {
        var understood = switch (meaning.kind()) {
            case SUPPORT -> join(message);
            case PROGRESS -> progress(message);
            case CORRECTION -> correct(message, meaning);
            case WITHDRAWAL -> withdraw(message, draft);
            case PRAISE -> thank(message);
            case OPTOUT -> optOut(message);
            case CHATTER -> Understander.thanks(message.text()) && thank(message);
            case REPORT, SUGGESTION, ENQUIRY -> false;
        };
        if (understood) {
            inbox.done(message.heard(), meaning.kind().label());
        } else {
            inbox.forget(message.heard());
        }
    }

    private boolean join(Message message) {
        var open = quoted(message)
                .or(() -> Duplicates.joins(
                                message.text(),
                                message.member().id(),
                                message.heard().sentAt(),
                                board.matters(message.group().id()),
                                directory.places())
                        .flatMap(likeness -> board.find(likeness.ticket())));
        open.ifPresent(ticket -> tickets.second(ticket, message.actor(), message.text(), message.photos()));
        return open.isPresent();
    }

    private boolean progress(Message message) {
        var ticket = quoted(message).or(() -> mine(message).findFirst());
        if (ticket.isEmpty() && message.inGroup()) {
            return false; // they may mean a television series
        }
        courtesy.say(
                message,
                "progress",
                ticket.map(one -> phrases.say(
                                "progress." + one.state().name().toLowerCase(java.util.Locale.ROOT),
                                "number",
                                one.number(),
                                "what",
                                teller.what(one),
                                "who",
                                teller.who(one),
                                "due",
                                teller.when(one.due().at())))
                        .orElseGet(() -> phrases.say("progress.nothing")));
        return true;
    }

    private boolean correct(Message message, Understanding meaning) {
        var ticket = quoted(message).or(() -> recent(message).findFirst());
        if (ticket.isPresent() && meaning.place() != null && meaning.placeWords() != null) {
            tickets.correct(ticket.get(), message.actor(), Messages.placeOnly(meaning));
        } else {
            ticket.ifPresent(one -> tickets.attach(one, message.actor(), message.text(), message.photos()));
        }
        return ticket.isPresent();
    }

    private boolean withdraw(Message message, Draft draft) {
        if (draft.isWaiting()) {
            drafts.drop(draft);
            courtesy.answer(message, "withdrawn.draft");
            return true;
        }
        var ticket = quoted(message).or(() -> recent(message).findFirst());
        ticket.ifPresent(one -> {
            if (!tickets.withdraw(one, message.actor(), message.text()).isDone()) {
                tickets.attach(one, message.actor(), message.text(), List.of());
                courtesy.answer(message, "withdrawn.too_late", "number", one.number(), "who", teller.who(one));
            }
        });
        return ticket.isPresent();
    }

    /** Thanks of the reporter closes what waits for a word; any other thanks stays in the group. */
    private boolean thank(Message message) {
        var resolved = quoted(message)
                .filter(one -> message.member().id().equals(one.reporter()))
                .or(() -> mine(message).findFirst())
                .filter(one -> one.state() == State.RESOLVED);
        resolved.ifPresent(one -> tickets.close(one, message.actor(), Tickets.closingReason(one), message.text()));
        return resolved.isPresent();
    }

    private boolean optOut(Message message) {
        directory.silence(message.member().id(), true);
        notebook.forget(message.member().id());
        drafts.drop(drafts.of(message));
        courtesy.answer(message, "silence.on");
        inbox.forget(message.heard());
        return true;
    }

    /** The ticket that the quoted message spoke of. */
    private Optional<Ticket> quoted(Message message) {
        return message.heard()
                .quoted()
                .flatMap(id -> voice.ticketOf(message.heard().channel(), id)
                        .flatMap(board::find)
                        .or(() -> board.linked(message.heard().channel(), id).stream()
                                .findFirst()));
    }

    /** This person's own and joined tickets, the one whose words fit best first, then the newest. */
    private Stream<Ticket> mine(Message message) {
        var all = Stream.concat(
                        board.reportedBy(message.member().id()).stream(),
                        board.supportedBy(message.member().id()).stream())
                .filter(ticket -> ticket.state() != State.MERGED)
                .toList();
        var matters = all.stream().map(TicketBoard::matter).toList();
        return all.stream()
                .sorted(java.util.Comparator.comparingDouble((Ticket ticket) ->
                                -Duplicates.mentions(message.text(), TicketBoard.matter(ticket), matters))
                        .thenComparing(ticket -> ticket.state().isOver())
                        .thenComparing(Ticket::openedAt, java.util.Comparator.reverseOrder()));
    }

    private Stream<Ticket> recent(Message message) {
        var earliest = message.heard().sentAt().minus(RECENT);
        return board.reportedBy(message.member().id()).stream()
                .filter(ticket -> !ticket.state().isOver() && ticket.openedAt().isAfter(earliest))
                .sorted(java.util.Comparator.comparing(
                        ticket -> !ticket.group().equals(message.group().id())));
    }
}
