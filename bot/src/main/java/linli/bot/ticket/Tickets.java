package linli.bot.ticket;

import static linli.rules.lifecycle.Action.*;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import linli.bot.voice.Voice;
import linli.rules.Rulebook;
import linli.rules.Understanding;
import linli.rules.classify.Kind;
import linli.rules.classify.Nature;
import linli.rules.classify.Track;
import linli.rules.classify.Urgency;
import linli.rules.lifecycle.Action;
import linli.rules.lifecycle.ClosingReason;
import linli.rules.lifecycle.HandBackReason;
import linli.rules.lifecycle.Lifecycle;
import linli.rules.lifecycle.Mark;
import linli.rules.lifecycle.Part;
import linli.rules.lifecycle.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * All that can happen to a ticket, top to bottom as it happens. Every method asks the table, matches the version, writes the
 * row and its event, and answers with an {@link Outcome}.
 */
@Component
public class Tickets {
    private final TicketStore store;
    private final Parts parts;
    private final Proofs proofs;
    private final Routing routing;
    private final Clocks clocks;
    private final Voice voice;
    private final Rulebook rulebook;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    Tickets(
            TicketStore store,
            Parts parts,
            Proofs proofs,
            Routing routing,
            Clocks clocks,
            Voice voice,
            Rulebook rulebook,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.store = store;
        this.parts = parts;
        this.proofs = proofs;
        this.routing = routing;
        this.clocks = clocks;
        this.voice = voice;
        this.rulebook = rulebook;
        this.events = events;
        this.time = time;
    }

    public Ticket report(Report report) {
        var now = time.instant();
        var group = report.group();
        var finding = Finding.of(report.understanding(), group.place());
        var track = rulebook.category(finding.category()).map(c -> c.track()).orElse(Track.SELF_HELP);
        var opened = clocks.start(new Ticket(
                0,
                group.community(),
                0,
                group.id(),
                report.reporter().id(),
                now,
                finding,
                Handling.opened(track, now),
                Due.NONE,
                0));
        var ticket = store.insert(opened);
        store.addPhotos(
                ticket.id(), report.photos(), Moment.BEFORE, report.reporter().id(), now);
        tell(ticket, null, REPORT, new Actor(report.reporter(), report.cause()), report.reason(), finding.text());
        return ticket;
    }

    /** More words or pictures from whoever has them. */
    public Outcome attach(Ticket ticket, Actor actor, String words, List<String> photos) {
        return change(ticket, ATTACH, actor, null, words.isEmpty() ? null : words, old -> {
            var moment = momentOf(old, actor);
            store.addPhotos(old.id(), photos, moment, actor.id(), time.instant());
            if (moment == Moment.AFTER) {
                proofs.weigh(old, photos);
            }
            var reporters = actor.id().equals(old.reporter()) && !words.isEmpty();
            return reporters ? old.with(old.finding().saying(join(old.finding().text(), words))) : old;
        });
    }

    /** 我家也是. Saying it twice, or of one's own report, changes nothing. */
    public Outcome second(Ticket ticket, Actor actor, String words, List<String> photos) {
        return join(ticket, actor, words, photos, null);
    }

    /**
     * A neighbour tells what sounds like this matter: they join it, until they say that it is another.
     *
     * @param why one sentence: what makes it sound the same
     */
    public Outcome join(Ticket ticket, Actor actor, String words, List<String> photos, String why) {
        if (actor.id().equals(ticket.reporter()) || store.supports(ticket.id(), actor.id())) {
            store.stays(ticket.id(), actor.id());
            return photos.isEmpty() ? Outcome.done(ticket) : attach(ticket, actor, "", photos);
        }
        return change(ticket, SECOND, actor, why, words, old -> {
            store.addSupporter(old.id(), actor.id(), words, null, time.instant());
            store.addPhotos(old.id(), photos, Moment.BEFORE, actor.id(), time.instant());
            return old;
        });
    }

    /** 另开: it was another matter. Whoever was joined takes along what they said and showed; nothing of it stays. */
    public Outcome leave(Ticket ticket, Actor supporter) {
        return change(ticket, LEAVE, supporter, null, null, old -> {
            store.dropSupporter(old.id(), supporter.id());
            return old;
        });
    }

    /** A better place, a better category, or both, with the words that say so. */
    public Outcome correct(Ticket ticket, Actor actor, Understanding better) {
        return change(ticket, CORRECT, actor, fields(better), better.text(), old -> {
            var finding = old.finding();
            if (better.place() != null) {
                var words = Optional.ofNullable(better.placeWords()).orElse(better.text());
                finding = finding.at(better.place(), words, better.evidence().getOrDefault("place", List.of(words)));
            }
            if (better.category() != null
                    && rulebook.category(better.category()).isPresent()) {
                finding = finding.as(better.category(), better.text());
            }
            return old.with(finding);
        });
    }

    /** What was put right, for the history: field names with commas between. */
    private static String fields(Understanding better) {
        var fields = new ArrayList<String>();
        if (better.category() != null) fields.add("category");
        if (better.place() != null) fields.add("place");
        return String.join(",", fields);
    }

    /** How quickly somebody must look, as the owner sees it; the clock runs by it from now on. */
    public Outcome regrade(Ticket ticket, Actor owner, Urgency urgency) {
        return judge(
                ticket,
                owner,
                "urgency",
                urgency.chinese(),
                old -> clocks.regraded(old.with(old.finding().pressing(urgency))));
    }

    /** 诉求性质 as the owner sees it; what the message is for follows from it. */
    public Outcome regard(Ticket ticket, Actor owner, Nature nature) {
        return nature.kind().opensTicket()
                ? judge(
                        ticket,
                        owner,
                        "kind,nature",
                        nature.chinese(),
                        old -> old.with(old.finding().meaning(nature.kind(), nature)))
                : Outcome.refused(ticket, Refusal.NO_TARGET);
    }

    /** Nobody grades their own report. */
    private Outcome judge(Ticket ticket, Actor owner, String fields, String words, UnaryOperator<Ticket> how) {
        return parts.of(owner, ticket).contains(Part.OWNER)
                ? change(ticket, CORRECT, owner, fields, words, how)
                : Outcome.refused(ticket, Refusal.NOT_YOURS);
    }

    /** 立案, and straight on to whoever is responsible. */
    public Outcome confirm(Ticket ticket, Actor owner) {
        return change(ticket, CONFIRM, owner, null, null, old -> old).then(this::dispatch);
    }

    /** @param reason one sentence for the reporter */
    public Outcome reject(Ticket ticket, Actor owner, String reason) {
        return change(ticket, REJECT, owner, reason, null, old -> old);
    }

    /** 并案: the reporter becomes a supporter of the other ticket and hears its result. */
    public Outcome merge(Ticket ticket, Actor owner, Ticket into) {
        if (into.id() == ticket.id()
                || into.state().isOver()
                || !into.community().equals(ticket.community())) {
            return Outcome.refused(ticket, Refusal.NO_TARGET);
        }
        return change(ticket, MERGE, owner, String.valueOf(into.number()), null, old -> {
            store.carrySupporters(old, into, time.instant());
            return old.with(old.handling().into(into.id()));
        });
    }

    /** Takes a merge back; the other ticket loses whom it had gained by it. */
    public Outcome split(Ticket ticket, Actor owner) {
        return change(ticket, SPLIT, owner, null, null, this::apart);
    }

    public Outcome withdraw(Ticket ticket, Actor reporter, String words) {
        return change(
                ticket,
                WITHDRAW,
                reporter,
                null,
                words,
                old -> old.with(old.handling().because(ClosingReason.WITHDRAWN)));
    }

    /** The routing table decides; where it finds nobody the owner is asked to name someone. */
    private Outcome dispatch(Ticket ticket) {
        return routing.route(ticket)
                .map(assignment -> change(
                        ticket,
                        DISPATCH,
                        Actor.BOT,
                        assignment.row(),
                        assignment.reason(),
                        old -> old.with(old.handling().by(assignment, time.instant()))))
                .orElseGet(() -> change(ticket, UNROUTED, Actor.BOT, null, null, old -> old));
    }

    /** @param who id or name of a worker or unit of the community */
    public Outcome assign(Ticket ticket, Actor actor, String who) {
        return routing.named(ticket, who)
                .map(lead -> change(
                        ticket,
                        ASSIGN,
                        actor,
                        lead.name(),
                        null,
                        old -> old.with(old.handling().by(lead.id(), time.instant()))))
                .orElseGet(() -> Outcome.refused(ticket, Refusal.NO_TARGET));
    }

    /** One step up the ladder 小区—社区—镇街—县区. */
    public Outcome escalate(Ticket ticket, Actor actor, String why) {
        return routing.routeUp(ticket)
                .map(assignment -> change(
                        ticket,
                        ESCALATE,
                        actor,
                        assignment.tier().chinese(),
                        why,
                        old -> old.with(old.handling().by(assignment, time.instant()))))
                .orElseGet(() -> Outcome.refused(ticket, Refusal.NO_TARGET));
    }

    public Outcome accept(Ticket ticket, Actor assignee) {
        return change(ticket, ACCEPT, assignee, null, null, old -> old);
    }

    /** 退单. The table is asked again, without whoever handed it back. */
    public Outcome handBack(Ticket ticket, Actor assignee, HandBackReason reason, String why) {
        return change(
                        ticket,
                        HAND_BACK,
                        assignee,
                        reason.chinese(),
                        why,
                        old -> old.with(old.handling().byNobody()))
                .then(this::dispatch);
    }

    /** @param days working days more, 1 to 30; asked before the time is over */
    public Outcome askExtension(Ticket ticket, Actor assignee, int days, String why) {
        if (ticket.due().at() != null && time.instant().isAfter(ticket.due().at())) {
            return Outcome.refused(ticket, Refusal.TOO_LATE);
        }
        return change(ticket, ASK_EXTENSION, assignee, String.valueOf(days), why, old -> old);
    }

    public Outcome askParking(Ticket ticket, Actor assignee, LocalDate until, String why) {
        if (!until.isAfter(
                LocalDate.ofInstant(time.instant(), rulebook.timetable().zone()))) {
            return Outcome.refused(ticket, Refusal.TOO_LATE);
        }
        return change(ticket, ASK_PARKING, assignee, until.toString(), why, old -> old);
    }

    /** The head says yes to what was asked last. */
    public Outcome grant(Ticket ticket, Actor head) {
        return store.lastRequest(ticket.id())
                .map(asked -> asked.action() == ASK_PARKING
                        ? change(
                                ticket,
                                PARK,
                                head,
                                asked.reason(),
                                asked.note(),
                                old -> clocks.parked(old, LocalDate.parse(asked.reason())))
                        : change(
                                ticket,
                                EXTEND,
                                head,
                                asked.reason(),
                                asked.note(),
                                old -> clocks.extended(old, Integer.parseInt(asked.reason()))))
                .orElseGet(() -> Outcome.refused(ticket, Refusal.NOT_NOW));
    }

    /** … or no; nothing changes but the history. */
    public Outcome deny(Ticket ticket, Actor head, String why) {
        return store.lastRequest(ticket.id())
                .map(asked -> change(ticket, DENY, head, asked.action().chinese(), why, old -> old))
                .orElseGet(() -> Outcome.refused(ticket, Refusal.NOT_NOW));
    }

    public Outcome resume(Ticket ticket, Actor actor) {
        return change(ticket, RESUME, actor, null, null, old -> old);
    }

    /** 办结反馈: one sentence of what was done, best with a photo. */
    public Outcome resolve(Ticket ticket, Actor assignee, String done, List<String> photos) {
        if (done.isBlank() && photos.isEmpty()) {
            return Outcome.refused(ticket, Refusal.NO_RESULT);
        }
        return change(ticket, RESOLVE, assignee, null, done, old -> {
            store.addPhotos(old.id(), photos, Moment.AFTER, assignee.id(), time.instant());
            proofs.weigh(old, photos);
            return old;
        });
    }

    public Outcome rework(Ticket ticket, Actor owner, String why) {
        return change(ticket, REWORK, owner, null, why, old -> old);
    }

    public Outcome dispute(Ticket ticket, Actor resident, String why) {
        return change(ticket, DISPUTE, resident, null, why, old -> old);
    }

    /** @param sentence what the group may read; a ticket that was told to nobody is not closed */
    public Outcome close(Ticket ticket, Actor actor, ClosingReason reason, String sentence) {
        if (ticket.state() == State.RESOLVED && !voice.hasTold(ticket.id())) {
            return Outcome.refused(ticket, Refusal.NOT_TOLD);
        }
        return change(
                ticket,
                CLOSE,
                actor,
                reason.chinese(),
                sentence,
                old -> old.with(old.handling().because(reason)));
    }

    public Outcome reopen(Ticket ticket, Actor actor, String why) {
        Duration since = Duration.between(ticket.handling().since(), time.instant());
        return since.compareTo(rulebook.timetable().objectionWindow()) > 0 && ticket.state() == State.CLOSED
                ? Outcome.refused(ticket, Refusal.TOO_LATE)
                : change(
                        ticket,
                        REOPEN,
                        actor,
                        null,
                        why,
                        old -> old.with(old.handling().because(null)));
    }

    /** 撤回: the owner's last settlement, one ticket or a whole list, is taken back as far as nobody has begun to act on it. */
    public List<Outcome> undo(Actor owner) {
        return store.lastSettled(owner.id()).stream()
                .map(ticket -> change(ticket, UNDO, owner, null, null, old -> {
                    var back = old.state() == State.MERGED ? apart(old) : old;
                    return back.with(back.handling().byNobody());
                }))
                .toList();
    }

    /** A mark of the clock has passed: remind, supervise, go one tier up; close or resume what was only waiting for its day. */
    public Outcome press(Ticket ticket) {
        return switch (ticket.state()) {
            case RESOLVED -> endQuietly(ticket);
            case PARKED -> resume(ticket, Actor.BOT);
            case OPEN, REGISTERED, DISPATCHED, ACCEPTED -> pressOn(ticket);
            case CLOSED, REJECTED, MERGED, WITHDRAWN -> Outcome.refused(ticket, Refusal.NOT_NOW);
        };
    }

    /** Nobody could be told yet, as when the only one concerned asked not to be recorded: looked at again tomorrow. */
    private Outcome endQuietly(Ticket ticket) {
        var closed = close(ticket, Actor.BOT, closingReason(ticket), null);
        if (closed.refusal() == Refusal.NOT_TOLD && store.claim(ticket)) {
            store.update(clocks.tomorrow(ticket).next());
        }
        return closed;
    }

    private Outcome pressOn(Ticket ticket) {
        var mark = Mark.after(ticket.due().pressed()).orElse(Mark.OVERDUE);
        var withAssignee = ticket.state() == State.DISPATCHED || ticket.state() == State.ACCEPTED;
        var climbed = mark == Mark.OVERDUE && withAssignee
                ? escalate(ticket, Actor.BOT, null)
                : Outcome.refused(ticket, Refusal.NOT_NOW);
        return climbed.isDone()
                ? climbed
                : change(
                        ticket,
                        mark.percent() < 100 ? REMIND : SUPERVISE,
                        Actor.BOT,
                        String.valueOf(mark.percent()),
                        null,
                        clocks::pressed);
    }

    /** What the worker sends once it is done shows the result; everything else shows the trouble. */
    private Moment momentOf(Ticket ticket, Actor actor) {
        return ticket.state() == State.RESOLVED && parts.of(actor, ticket).contains(Part.ASSIGNEE)
                ? Moment.AFTER
                : Moment.BEFORE;
    }

    /** How a ticket ends when nobody says otherwise. */
    public static ClosingReason closingReason(Ticket ticket) {
        return ticket.kind() == Kind.ENQUIRY ? ClosingReason.ANSWERED : ClosingReason.SOLVED;
    }

    private Ticket apart(Ticket merged) {
        gatherAnew(merged.handling().mergedInto(), merged);
        return merged.with(merged.handling().into(null));
    }

    /** Who came to a ticket with others, this one no longer among them; also where that ticket has been merged in its turn. */
    private void gatherAnew(Long into, Ticket without) {
        if (into != null) {
            var leading = store.find(into).orElseThrow();
            store.dropCarried(into);
            store.mergedInto(into).stream()
                    .filter(merged -> merged.id() != without.id())
                    .forEach(merged -> store.carrySupporters(merged, leading, time.instant()));
            gatherAnew(leading.handling().mergedInto(), without);
        }
    }

    private Outcome change(
            Ticket ticket, Action action, Actor actor, String reason, String note, UnaryOperator<Ticket> how) {
        var step = Lifecycle.find(ticket.state(), action);
        if (step.isEmpty()) {
            return Outcome.refused(ticket, Refusal.NOT_NOW);
        }
        if (parts.of(actor, ticket).stream().noneMatch(step.get().who()::contains)) {
            return Outcome.refused(ticket, Refusal.NOT_YOURS);
        }
        if (!store.claim(ticket)) {
            return Outcome.refused(store.find(ticket.id()).orElse(ticket), Refusal.OVERTAKEN);
        }
        var to = step.get().from(ticket.state());
        var changed = how.apply(ticket);
        changed = changed.with(changed.handling().to(to, time.instant()));
        changed = clocks.after(action, ticket, changed).next();
        store.update(changed);
        tell(changed, ticket, action, actor, reason, note);
        return Outcome.done(changed);
    }

    private void tell(Ticket ticket, Ticket before, Action action, Actor actor, String reason, String note) {
        var event = new TicketEvent(ticket, before, action, actor.id(), reason, note, actor.cause(), time.instant());
        store.insert(event);
        events.publishEvent(event);
    }

    private static String join(String text, String more) {
        return text.contains(more) ? text : text + "\n" + more;
    }
}
