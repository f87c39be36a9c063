package linli.bot.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linli.bot.directory.Directory;
import linli.bot.directory.Group;
import linli.bot.directory.Member;
import linli.bot.inbox.Inbox;
import linli.bot.learning.Nicknames;
import linli.bot.ticket.Outcome;
import linli.bot.ticket.Report;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import linli.rules.Understanding;
import linli.rules.classify.Category;
import linli.rules.classify.Urgency;
import linli.rules.lifecycle.State;
import org.springframework.stereotype.Component;

/** From telling to ticket: gather, ask once, alert, join what is known already, open the rest. */
@Component
class Reports {
    private final Tickets tickets;
    private final TicketBoard board;
    private final Drafts drafts;
    private final Hearing hearing;
    private final Questions questions;
    private final Alarm alarm;
    private final Repeats repeats;
    private final Directory directory;
    private final Inbox inbox;
    private final Nicknames nicknames;

    Reports(
            Tickets tickets,
            TicketBoard board,
            Drafts drafts,
            Hearing hearing,
            Questions questions,
            Alarm alarm,
            Repeats repeats,
            Directory directory,
            Inbox inbox,
            Nicknames nicknames) {
        this.tickets = tickets;
        this.board = board;
        this.drafts = drafts;
        this.hearing = hearing;
        this.questions = questions;
        this.alarm = alarm;
        this.repeats = repeats;
        this.directory = directory;
        this.inbox = inbox;
        this.nicknames = nicknames;
    }

    /** The message tells one or several problems by itself. */
    void told(Message message, Draft draft, List<Understanding> meanings) {
        var own = ownTicketOf(draft);
        if (own.isPresent() && meanings.size() == 1 && isMoreOf(own.get(), meanings.get(0))) {
            add(message, draft, own.get(), meanings.get(0));
        } else if (draft.isWaiting() && !draft.text().isEmpty()) {
            together(message, draft, meanings);
        } else {
            file(message, draft.isWaiting() ? draft : Draft.empty(message), withPictures(message, draft, meanings));
        }
    }

    /** Signs in pictures that came before the words help to understand them. */
    private List<Understanding> withPictures(Message message, Draft draft, List<Understanding> meanings) {
        return draft.isWaiting()
                ? hearing.understandAll(
                        message, message.text(), draft.plus(message).photos())
                : meanings;
    }

    /** The message tells nothing by itself; it may be the rest of something. */
    void chatted(Message message, Draft draft, Understanding meaning) {
        var own = ownTicketOf(draft);
        if (own.isPresent() && (!message.photos().isEmpty() || narrows(own.get(), meaning))) {
            add(message, draft, own.get(), meaning);
        } else if (draft.isWaiting()) {
            rest(message, draft);
        } else if (hearing.mayBegin(message.photos()) || isBeginning(meaning)) {
            drafts.keep(Draft.empty(message).plus(message));
            inbox.done(message.heard(), "draft");
        } else {
            inbox.forget(message.heard());
        }
    }

    /** What came after a question. */
    void answered(Message message, Draft draft) {
        var all = draft.plus(message);
        var meanings = hearing.understandAll(message, all.text(), all.photos());
        var alone =
                hearing.understandAll(message, message.text(), message.photos()).get(0);
        var answers = meanings.size() == 1
                && (meanings.get(0).missing().isEmpty()
                        || alone.place() != null
                                && !alone.place().equals(message.group().place()));
        if (answers) {
            var ticket = open(message, all, meanings);
            if (ticket != null && draft.asked() == Draft.Asked.PLACE) {
                nicknames.cameUp(ticket, draft.text());
            }
        } else if (alone.kind().opensTicket()) {
            settle(draft);
            told(message, Draft.empty(message), hearing.understandAll(message, message.text(), message.photos()));
        } else if (!message.photos().isEmpty()) {
            drafts.keep(new Draft(
                    draft.chat(),
                    draft.member(),
                    draft.text(),
                    all.photos(),
                    all.messages(),
                    null,
                    draft.asked(),
                    draft.touchedAt()));
            inbox.done(message.heard(), "draft");
        } else {
            inbox.forget(message.heard());
        }
    }

    /** The worker's words or picture after 办结 without either. */
    void result(Message message, Draft draft) {
        ticketOf(draft).ifPresent(ticket -> {
            tickets.resolve(ticket, message.actor(), message.text(), message.photos());
            drafts.keep(draft.asking(null));
        });
        inbox.done(message.heard(), "result");
    }

    /** Time is over: an unanswered question is filed with what there is; half a sentence without one is forgotten. */
    void settle(Draft draft) {
        if (draft.asked() != null && draft.asked() != Draft.Asked.RESULT && draft.ticket() == null) {
            directory
                    .member(draft.member())
                    .ifPresent(member -> groupOf(draft, member).ifPresent(group -> reopenAs(draft, member, group)));
        }
        drafts.drop(draft);
    }

    private void reopenAs(Draft draft, Member member, Group group) {
        var message = Messages.remembered(draft, member, group);
        hearing.understandAll(message, draft.text(), draft.photos()).stream()
                .filter(meaning -> meaning.kind().opensTicket())
                .forEach(meaning -> enter(message, meaning, draft.photos(), draft.messages()));
    }

    private Optional<Group> groupOf(Draft draft, Member member) {
        return draft.chat().equals(Message.PRIVATE)
                ? directory.groupsOf(member.id()).stream().findFirst()
                : directory.group(draft.chat());
    }

    /** Words came before: if both parts make one problem they are read as one, otherwise each for itself. */
    private void together(Message message, Draft draft, List<Understanding> alone) {
        var all = draft.plus(message);
        var joined = hearing.understandAll(message, all.text(), all.photos());
        if (joined.size() == 1 && joined.get(0).kind().opensTicket()) {
            ask(message, all, joined);
        } else {
            file(
                    message,
                    new Draft(
                            draft.chat(),
                            draft.member(),
                            "",
                            draft.photos(),
                            draft.messages(),
                            null,
                            null,
                            draft.touchedAt()),
                    alone);
        }
    }

    private void rest(Message message, Draft draft) {
        var all = draft.plus(message);
        var joined = hearing.understandAll(message, all.text(), all.photos());
        if (isClear(joined.get(0))) {
            ask(message, all, joined);
        } else {
            drafts.keep(all);
            inbox.done(message.heard(), "draft");
        }
    }

    private void file(Message message, Draft draft, List<Understanding> meanings) {
        ask(message, draft.plus(message), meanings);
    }

    /** One question at the most, only for what is missing, never while somebody is in danger. */
    private void ask(Message message, Draft all, List<Understanding> meanings) {
        var meaning = meanings.get(0);
        var worth = meanings.size() == 1 && meaning.urgency() != Urgency.DANGER ? worthAsking(meaning, all) : null;
        if (worth == null) {
            open(message, all, meanings);
        } else {
            questions.ask(message, worth, meaning);
            drafts.keep(all.asking(worth));
            inbox.done(message.heard(), "asked");
        }
    }

    /** A problem nobody has a category for is the owner's to name, once it is known where it is or what it looks like. */
    private Draft.Asked worthAsking(Understanding meaning, Draft all) {
        if (meaning.missing().contains("place")) {
            return Draft.Asked.PLACE;
        }
        var unclear = meaning.missing().contains("problem")
                && meaning.placeWords() == null
                && !hearing.showScene(all.photos());
        return unclear ? Draft.Asked.PROBLEM : null;
    }

    /** The last ticket that came of it, or null. */
    private Ticket open(Message message, Draft all, List<Understanding> meanings) {
        Ticket last = null;
        for (var meaning : meanings) {
            if (meaning.kind().opensTicket()) {
                last = enter(message, meaning, all.photos(), all.messages());
            }
        }
        if (last == null) {
            inbox.forget(message.heard());
        } else {
            drafts.keep(all.became(last.id()));
            inbox.done(message.heard(), "ticket");
        }
        return last;
    }

    private Ticket enter(Message message, Understanding meaning, List<String> photos, List<String> messages) {
        if (meaning.urgency() == Urgency.DANGER) {
            alarm.raise(message, meaning);
        }
        var ticket = repeats.of(message, meaning, photos)
                .flatMap(likeness -> board.find(likeness.ticket())
                        .map(open -> tickets.join(open, message.actor(), meaning.text(), photos, likeness.reason())))
                .map(Outcome::ticket)
                .orElseGet(() -> tickets.report(new Report(
                        message.member(),
                        message.group(),
                        meaning,
                        photos,
                        message.heard().key())));
        messages.forEach(
                key -> board.link(message.heard().channel(), key.substring(key.indexOf(':') + 1), ticket.id()));
        return ticket;
    }

    private void add(Message message, Draft draft, Ticket ticket, Understanding meaning) {
        var current = ticket;
        if (narrows(ticket, meaning)) {
            current = tickets.correct(ticket, message.actor(), Messages.placeOnly(meaning))
                    .ticket();
        }
        tickets.attach(current, message.actor(), message.text(), message.photos());
        drafts.keep(draft.became(ticket.id()));
        inbox.done(message.heard(), "attached");
    }

    /** A second telling of the same problem: same category, or none of its own, and no other place. */
    private boolean isMoreOf(Ticket ticket, Understanding meaning) {
        var sameKind = Stream.of(ticket.category(), Category.UNSURE).anyMatch(code -> code.equals(meaning.category()));
        return ticket.state() != State.RESOLVED
                && sameKind
                && (isVague(meaning.place())
                        || isVague(ticket.place())
                        || meaning.place().equals(ticket.place()));
    }

    /** Whether these words say better where it is: inside the place we have, or where we had only the estate. */
    private boolean narrows(Ticket ticket, Understanding meaning) {
        var place = meaning.place();
        return place != null
                && meaning.placeWords() != null
                && !place.equals(ticket.place())
                && ticket.state() == State.OPEN
                && (isVague(ticket.place()) || directory.places().isWithin(place, ticket.place()));
    }

    private boolean isVague(String place) {
        return directory
                .places()
                .find(place)
                .map(found -> switch (found.kind()) {
                    case BUILDING, ENTRANCE, LANDMARK -> false;
                    default -> true;
                })
                .orElse(true);
    }

    /** Pieces of talk make a report only when together they clearly tell one. */
    private static boolean isClear(Understanding meaning) {
        return meaning.kind().opensTicket() && !meaning.category().equals(Category.UNSURE);
    }

    /** Half a sentence: a place or a cry without a problem. */
    private boolean isBeginning(Understanding meaning) {
        return !meaning.missing().isEmpty() || meaning.placeWords() != null && !isVague(meaning.place());
    }

    /** The ticket it became, unless its teller has left that one since. */
    private Optional<Ticket> ownTicketOf(Draft draft) {
        return ticketOf(draft)
                .filter(ticket -> draft.member().equals(ticket.reporter())
                        || board.supporters(ticket.id()).contains(draft.member()));
    }

    private Optional<Ticket> ticketOf(Draft draft) {
        return Optional.ofNullable(draft.ticket())
                .flatMap(board::find)
                .filter(ticket -> !ticket.state().isOver());
    }
}
