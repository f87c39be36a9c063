package linli.bot.announce;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linli.bot.channel.Button;
import linli.bot.ticket.Moment;
import linli.bot.ticket.Proof;
import linli.bot.ticket.Proofs;
import linli.bot.ticket.Teller;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.TicketEvent;
import linli.bot.voice.Phrases;
import linli.rules.Rulebook;
import linli.rules.classify.Candidate;
import linli.rules.classify.Category;
import linli.rules.classify.Urgency;
import linli.rules.lifecycle.State;
import org.springframework.stereotype.Component;

/** What the group owner gets: a card with buttons, whatever waits, and word when something needs a hand. */
@Component
class ToOwner {
    private final Audience audience;
    private final Teller teller;
    private final TicketBoard board;
    private final Phrases phrases;
    private final Rulebook rulebook;
    private final Lookalikes lookalikes;
    private final HeldPhotos held;
    private final Proofs proofs;

    ToOwner(
            Audience audience,
            Teller teller,
            TicketBoard board,
            Phrases phrases,
            Rulebook rulebook,
            Lookalikes lookalikes,
            HeldPhotos held,
            Proofs proofs) {
        this.audience = audience;
        this.teller = teller;
        this.board = board;
        this.phrases = phrases;
        this.rulebook = rulebook;
        this.lookalikes = lookalikes;
        this.held = held;
        this.proofs = proofs;
    }

    void card(TicketEvent event) {
        var ticket = event.ticket();
        var lookalike = lookalikes.of(ticket);
        var twin = lookalike.map(Lookalikes.Twin::ticket);
        var lines = new ArrayList<String>();
        lines.add(phrases.say(
                ticket.urgency() == Urgency.NORMAL ? "card.owner" : "card.owner_urgent",
                "number",
                ticket.number(),
                "urgency",
                ticket.urgency().chinese(),
                "place",
                teller.whereExactly(ticket),
                "text",
                Teller.quote(ticket.finding().text()),
                "category",
                teller.categoryExactly(ticket),
                "words",
                evidence(ticket)));
        twin.ifPresent(
                other -> lines.add(phrases.say("card.twin", "number", other.number(), "what", teller.what(other))));
        lookalike.filter(Lookalikes.Twin::pictured).ifPresent(other -> lines.add(phrases.say("card.twin_pictured")));
        int waiting = board.toConfirm(ticket.group()).size();
        if (waiting > 1) {
            lines.add(phrases.say("card.waiting", "count", waiting));
        }
        var buttons = buttons(ticket, twin);
        if (held.areIn(ticket)) {
            lines.add(phrases.say("card.photo_waiting", "number", ticket.number()));
            buttons.addAll(held.buttons(ticket));
        }
        var photo =
                board.photos(ticket.id(), Moment.BEFORE).stream().findFirst().orElse(null);
        var text = String.join("\n", lines);
        audience.owner(ticket)
                .forEach(owner -> audience.tell(owner, event, "card.owner", text, saying -> {
                    var shown = saying.showingPlainly(photo).offering(buttons);
                    return ticket.urgency() == Urgency.DANGER ? shown.atOnce() : shown;
                }));
    }

    void corrected(TicketEvent event) {
        if (event.ticket().state() == State.OPEN
                && event.actor().equals(event.ticket().reporter())) {
            card(event);
        }
    }

    void withdrawn(TicketEvent event) {
        toOwner(
                event,
                "withdrawn",
                phrases.say("withdrawn.owner", "number", event.ticket().number(), "what", teller.what(event.ticket())));
    }

    void nobody(TicketEvent event) {
        toOwner(
                event,
                "unrouted",
                phrases.say("unrouted", "number", event.ticket().number(), "what", teller.what(event.ticket())));
    }

    void handedBack(TicketEvent event) {
        var note = event.note() == null ? "" : event.note();
        toOwner(
                event,
                "handed_back",
                phrases.say(
                        "handed_back",
                        "number",
                        event.ticket().number(),
                        "what",
                        teller.what(event.ticket()),
                        "reason",
                        (event.reason() + " " + note).strip()));
    }

    /** A picture of the result that nothing proves yet is worth a second look; it holds nothing up. */
    void resolved(TicketEvent event) {
        var weighed = proofs.of(event.ticket().id());
        if (!weighed.isEmpty() && weighed.stream().noneMatch(Proof::isProven)) {
            var text =
                    phrases.say("proof.look", "number", event.ticket().number(), "what", teller.what(event.ticket()));
            var photo = weighed.get(0).photo();
            audience.owner(event.ticket()).stream()
                    .filter(owner -> !owner.id().equals(event.actor()))
                    .forEach(owner -> audience.tell(owner, event, "proof.look", text, saying -> saying.showing(photo)));
        }
    }

    void disputed(TicketEvent event) {
        toOwner(
                event,
                "disputed",
                phrases.say("disputed.owner", "number", event.ticket().number(), "what", teller.what(event.ticket())));
    }

    /** Half the time is gone and nobody has looked: the owner is reminded; later the deputies are asked as well. */
    void pressed(TicketEvent event) {
        var ticket = event.ticket();
        var key = ticket.state() == State.REGISTERED ? "pressed.unrouted" : "pressed.owner";
        var text = phrases.say(key, "number", ticket.number(), "what", teller.what(ticket));
        var buttons = ticket.state() == State.OPEN ? buttons(ticket, Optional.empty()) : List.<Button>of();
        audience.owner(ticket).forEach(owner -> audience.tell(owner, event, "pressed", text, s -> s.offering(buttons)));
        if (Integer.parseInt(event.reason()) >= 100) {
            audience.deputies(ticket)
                    .forEach(deputy -> audience.tell(deputy, event, "pressed", text, s -> s.offering(buttons)));
        }
    }

    private void toOwner(TicketEvent event, String occasion, String text) {
        audience.owner(event.ticket()).forEach(owner -> audience.tell(owner, event, occasion, text));
    }

    private String evidence(Ticket ticket) {
        var words = ticket.finding().evidence().getOrDefault("category", List.of());
        return words.isEmpty() ? phrases.say("card.no_words") : String.join(phrases.say("list.comma"), words);
    }

    /** 确认, 忽略; 并到 when it looks like another; the second likeliest category when the first is not sure. */
    private List<Button> buttons(Ticket ticket, Optional<Ticket> twin) {
        var buttons = new ArrayList<Button>();
        buttons.add(new Button(phrases.say("button.confirm"), phrases.say("types.confirm", "number", ticket.number())));
        twin.ifPresent(other -> buttons.add(new Button(
                phrases.say("button.merge", "into", other.number()),
                phrases.say("types.merge", "number", ticket.number(), "into", other.number()))));
        ticket.finding().candidates().stream()
                .filter(candidate -> !candidate.category().equals(ticket.category()) && isUnsure(ticket))
                .map(Candidate::category)
                .flatMap(code -> rulebook.category(code).stream())
                .limit(2)
                .forEach(other -> buttons.add(new Button(
                        phrases.say("button.category", "category", other.name()),
                        phrases.say("types.category", "number", ticket.number(), "category", other.code()))));
        buttons.add(new Button(phrases.say("button.reject"), phrases.say("types.reject", "number", ticket.number())));
        return buttons;
    }

    private static boolean isUnsure(Ticket ticket) {
        return ticket.category().equals(Category.UNSURE) || ticket.finding().confidence() < 0.6;
    }
}
