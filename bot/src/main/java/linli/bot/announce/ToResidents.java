package linli.bot.announce;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import linli.bot.channel.Button;
import linli.bot.photo.Photos;
import linli.bot.ticket.Moment;
import linli.bot.ticket.Teller;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.TicketEvent;
import linli.bot.voice.Phrases;
import linli.bot.voice.Saying;
import linli.bot.voice.Voice;
import linli.rules.lifecycle.Action;
import linli.rules.lifecycle.Tier;
import linli.rules.privacy.Mask;
import org.springframework.stereotype.Component;

/** What the reporter and those who joined in hear, and the one line for the group when something was mended. */
@Component
class ToResidents {
    private final Audience audience;
    private final Teller teller;
    private final TicketBoard board;
    private final Phrases phrases;
    private final Voice voice;
    private final Photos photos;

    ToResidents(Audience audience, Teller teller, TicketBoard board, Photos photos, Phrases phrases, Voice voice) {
        this.audience = audience;
        this.teller = teller;
        this.board = board;
        this.photos = photos;
        this.phrases = phrases;
        this.voice = voice;
    }

    void received(TicketEvent event) {
        answer(
                event,
                "receipt",
                phrases.say(
                        "receipt." + event.ticket().kind().label(),
                        "number",
                        event.ticket().number(),
                        "what",
                        teller.what(event.ticket())));
    }

    /** Who said 我家也是 knows what they join; who was only heard so may say that it is another matter. */
    void joined(TicketEvent event) {
        var asked = event.reason() == null;
        var leave = new Button(
                phrases.say("button.leave"),
                phrases.say("types.leave", "number", event.ticket().number()));
        audience.supporters(event.ticket()).stream()
                .filter(member -> member.id().equals(event.actor()))
                .forEach(member -> audience.tell(
                        member,
                        event,
                        "joined",
                        phrases.say(
                                asked ? "joined" : "joined_alike",
                                "number",
                                event.ticket().number(),
                                "what",
                                teller.what(event.ticket()),
                                "homes",
                                board.supporters(event.ticket().id()).size() + 1),
                        saying -> asked ? saying.atOnce() : saying.atOnce().offering(List.of(leave))));
    }

    void corrected(TicketEvent event) {
        if (event.actor().equals(event.ticket().reporter())) {
            answer(event, "corrected", say("corrected", event.ticket()));
        }
    }

    void rejected(TicketEvent event) {
        var reason =
                event.reason() == null || event.reason().isBlank() ? phrases.say("rejected.no_reason") : event.reason();
        toReporter(
                event,
                "result.rejected",
                phrases.say(
                        "rejected.told",
                        "number",
                        event.ticket().number(),
                        "what",
                        teller.what(event.ticket()),
                        "reason",
                        reason));
    }

    void merged(TicketEvent event) {
        toReporter(
                event,
                "merged",
                phrases.say(
                        "merged",
                        "number",
                        event.ticket().number(),
                        "into",
                        event.reason(),
                        "what",
                        teller.what(event.ticket())));
    }

    void split(TicketEvent event) {
        toReporter(event, "split", say("split", event.ticket()));
    }

    void withdrawn(TicketEvent event) {
        answer(event, "withdrawn", say("withdrawn.reporter", event.ticket()));
    }

    void dispatched(TicketEvent event) {
        var climbed =
                event.action() == Action.ESCALATE && event.ticket().handling().tier() != Tier.ESTATE;
        var text = phrases.say(
                climbed ? "dispatched.climbed" : "dispatched.told",
                "number",
                event.ticket().number(),
                "what",
                teller.what(event.ticket()),
                "who",
                teller.who(event.ticket()),
                "tier",
                event.ticket().handling().tier().chinese(),
                "due",
                teller.when(event.ticket().due().at()));
        toReporter(event, "dispatched", text);
    }

    void accepted(TicketEvent event) {
        toReporter(
                event,
                "accepted",
                phrases.say(
                        "accepted",
                        "number",
                        event.ticket().number(),
                        "what",
                        teller.what(event.ticket()),
                        "who",
                        teller.who(event.ticket())));
    }

    void parked(TicketEvent event) {
        toEverybody(
                event,
                "result.parked",
                event.note(),
                why -> phrases.say(
                        "parked.told",
                        "number",
                        event.ticket().number(),
                        "what",
                        teller.what(event.ticket()),
                        "until",
                        teller.when(event.ticket().due().nextPress()),
                        "reason",
                        why),
                saying -> saying);
    }

    void resolved(TicketEvent event) {
        var ticket = event.ticket();
        var done = event.note() == null || event.note().isBlank()
                ? phrases.say("result.see_photo")
                : Teller.quote(event.note());
        // A screenshot of a talk is nobody else's business.
        var photo = board.photos(ticket.id(), Moment.AFTER).stream()
                .filter(photos::isScene)
                .findFirst()
                .orElse(null);
        var buttons = List.of(
                new Button(phrases.say("button.satisfied"), phrases.say("types.satisfied", "number", ticket.number())),
                new Button(phrases.say("button.dispute"), phrases.say("types.dispute", "number", ticket.number())));
        toEverybody(
                event,
                "result.resolved",
                done,
                result -> phrases.say(
                        "result.told", "number", ticket.number(), "what", teller.what(ticket), "done", result),
                saying -> saying.showing(photo).offering(buttons));
        audience.group(ticket)
                .filter(group -> !group.isStaffGroup())
                .ifPresent(group -> voice.resultToGroup(
                        group,
                        Saying.of("result.group", Audience.once(event, "result.group"), groupLine(ticket, done))
                                .about(ticket.id())
                                .showing(photo)));
    }

    void closed(TicketEvent event) {
        if (event.actor().equals(event.ticket().reporter())) {
            answer(event, "closed", say("closed.thanks", event.ticket()));
        } else if (!event.actor().equals(TicketEvent.BOT)) {
            var sentence = event.note() == null || event.note().isBlank() ? event.reason() : Teller.quote(event.note());
            toEverybody(
                    event,
                    "result.closed",
                    sentence,
                    end -> phrases.say(
                            "closed.told",
                            "number",
                            event.ticket().number(),
                            "what",
                            teller.what(event.ticket()),
                            "sentence",
                            end),
                    saying -> saying);
        }
    }

    private String groupLine(Ticket ticket, String done) {
        return phrases.say(
                board.supporters(ticket.id()).isEmpty() ? "result.group" : "result.group_many",
                "what",
                teller.what(ticket),
                "done",
                Mask.forGroup(done),
                "homes",
                board.supporters(ticket.id()).size() + 1);
    }

    private String say(String key, Ticket ticket) {
        return phrases.say(key, "number", ticket.number(), "what", teller.what(ticket));
    }

    private void answer(TicketEvent event, String occasion, String text) {
        audience.reporter(event.ticket())
                .ifPresent(member -> audience.tell(member, event, occasion, text, Saying::atOnce));
    }

    private void toReporter(TicketEvent event, String occasion, String text) {
        audience.reporter(event.ticket()).ifPresent(member -> audience.tell(member, event, occasion, text));
    }

    /** Who joined in reads no more of others' doors and names than the group does. */
    private void toEverybody(
            TicketEvent event,
            String occasion,
            String note,
            UnaryOperator<String> sentence,
            UnaryOperator<Saying> how) {
        var reporter = audience.reporter(event.ticket());
        reporter.ifPresent(member -> audience.tell(member, event, occasion, sentence.apply(note), how));
        audience.supporters(event.ticket()).stream()
                .filter(member -> !reporter.equals(Optional.of(member)))
                .forEach(member -> audience.tell(member, event, occasion, sentence.apply(Mask.forGroup(note)), how));
    }
}
