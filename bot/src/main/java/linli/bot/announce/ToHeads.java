package linli.bot.announce;

import java.util.List;
import linli.bot.channel.Button;
import linli.bot.ticket.Teller;
import linli.bot.ticket.TicketEvent;
import linli.bot.voice.Phrases;
import linli.rules.lifecycle.Action;
import org.springframework.stereotype.Component;

/** What grid heads and the secretary get: requests to decide, and what ran over its time. */
@Component
class ToHeads {
    private final Audience audience;
    private final Teller teller;
    private final Phrases phrases;

    ToHeads(Audience audience, Teller teller, Phrases phrases) {
        this.audience = audience;
        this.teller = teller;
        this.phrases = phrases;
    }

    void asked(TicketEvent event) {
        var ticket = event.ticket();
        var text = phrases.say(
                event.action() == Action.ASK_PARKING ? "asked.parking" : "asked.extension",
                "number",
                ticket.number(),
                "what",
                teller.what(ticket),
                "who",
                teller.who(ticket),
                "wish",
                event.reason(),
                "why",
                event.note());
        var buttons = List.of(
                new Button(phrases.say("button.grant"), phrases.say("types.grant", "number", ticket.number())),
                new Button(phrases.say("button.deny"), phrases.say("types.deny", "number", ticket.number())));
        audience.heads(ticket)
                .forEach(head -> audience.tell(head, event, "asked", text, saying -> saying.offering(buttons)));
    }

    void supervised(TicketEvent event) {
        var ticket = event.ticket();
        var text = phrases.say(
                "supervised",
                "number",
                ticket.number(),
                "what",
                teller.what(ticket),
                "state",
                ticket.state().chinese(),
                "who",
                teller.who(ticket));
        audience.heads(ticket).forEach(head -> audience.tell(head, event, "supervised", text));
    }
}
