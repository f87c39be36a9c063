package linli.bot.announce;

import java.util.List;
import linli.bot.channel.Button;
import linli.bot.ticket.Moment;
import linli.bot.ticket.Teller;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.TicketEvent;
import linli.bot.voice.Phrases;
import linli.rules.classify.Urgency;
import linli.rules.lifecycle.State;
import org.springframework.stereotype.Component;

/** What the worker or unit gets: the task with its photo and its promise, reminders, and word when it is theirs no more. */
@Component
class ToAssignee {
    private final Audience audience;
    private final Teller teller;
    private final TicketBoard board;
    private final Phrases phrases;

    ToAssignee(Audience audience, Teller teller, TicketBoard board, Phrases phrases) {
        this.audience = audience;
        this.teller = teller;
        this.board = board;
        this.phrases = phrases;
    }

    void card(TicketEvent event) {
        var ticket = event.ticket();
        var text = phrases.say(
                "card." + occasion(event),
                "number",
                ticket.number(),
                "place",
                teller.whereExactly(ticket),
                "category",
                teller.categoryExactly(ticket),
                "urgency",
                ticket.urgency().chinese(),
                "text",
                Teller.quote(ticket.finding().text()),
                "why",
                event.note() == null || event.note().isBlank()
                        ? phrases.say("card.no_why")
                        : Teller.quote(event.note()),
                "due",
                teller.when(ticket.due().at()));
        var photo =
                board.photos(ticket.id(), Moment.BEFORE).stream().findFirst().orElse(null);
        audience.assignee(ticket)
                .forEach(member -> audience.tell(member, event, "card.worker", text, saying -> {
                    var shown = saying.showingPlainly(photo).offering(buttons(ticket));
                    return ticket.urgency() == Urgency.NORMAL ? shown : shown.atOnce();
                }));
    }

    /** Whoever had it before need not go. */
    void relieved(TicketEvent event) {
        var before = event.before();
        var had = before == null ? null : before.handling().assignee();
        if (had != null && !had.equals(event.ticket().handling().assignee())) {
            var text = phrases.say("relieved", "number", before.number(), "what", teller.what(before));
            audience.assignee(before).forEach(member -> audience.tell(member, event, "relieved", text));
        }
    }

    void more(TicketEvent event) {
        var ticket = event.ticket();
        var working = ticket.state() == State.DISPATCHED || ticket.state() == State.ACCEPTED;
        if (working
                && audience.assignee(ticket).stream()
                        .noneMatch(member -> member.id().equals(event.actor()))) {
            var words = event.note() == null || event.note().isBlank()
                    ? phrases.say("card.more_photo")
                    : Teller.quote(event.note());
            var photos = board.photos(ticket.id(), Moment.BEFORE);
            var photo = photos.isEmpty() ? null : photos.get(photos.size() - 1);
            var text = phrases.say("card.more", "number", ticket.number(), "words", words);
            audience.assignee(ticket)
                    .forEach(member ->
                            audience.tell(member, event, "card.more", text, saying -> saying.showingPlainly(photo)));
        }
    }

    /** What the head made of a request. */
    void decided(TicketEvent event) {
        var ticket = event.ticket();
        var text = phrases.say(
                "decided." + event.action().name().toLowerCase(java.util.Locale.ROOT),
                "number",
                ticket.number(),
                "what",
                teller.what(ticket),
                "due",
                teller.when(
                        ticket.due().at() == null
                                ? ticket.due().nextPress()
                                : ticket.due().at()));
        audience.assignee(ticket).forEach(member -> audience.tell(member, event, "decided", text));
    }

    void pressed(TicketEvent event) {
        var ticket = event.ticket();
        var key = ticket.state() == State.DISPATCHED ? "pressed.accept" : "pressed.handle";
        var text = phrases.say(
                key,
                "number",
                ticket.number(),
                "what",
                teller.what(ticket),
                "due",
                teller.when(ticket.due().at()));
        audience.assignee(ticket)
                .forEach(member ->
                        audience.tell(member, event, "pressed", text, saying -> saying.offering(buttons(ticket))));
    }

    private static String occasion(TicketEvent event) {
        return switch (event.action()) {
            case REWORK, DISPUTE, REOPEN -> "again";
            case ESCALATE -> "climbed";
            default -> "worker";
        };
    }

    private List<Button> buttons(Ticket ticket) {
        var resolve =
                new Button(phrases.say("button.resolve"), phrases.say("types.resolve", "number", ticket.number()));
        var handBack = new Button(
                phrases.say("button.hand_back"),
                phrases.say("types.hand_back", "number", ticket.number(), "reason", "")
                        .strip());
        var accept = new Button(phrases.say("button.accept"), phrases.say("types.accept", "number", ticket.number()));
        return ticket.state() == State.ACCEPTED ? List.of(resolve, handBack) : List.of(accept, resolve, handBack);
    }
}
