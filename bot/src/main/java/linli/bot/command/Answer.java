package linli.bot.command;

import java.util.List;
import linli.bot.channel.Button;
import linli.bot.ticket.Outcome;
import linli.bot.ticket.Teller;
import linli.bot.ticket.Ticket;
import linli.bot.voice.Phrases;
import linli.bot.voice.Saying;
import linli.bot.voice.Voice;
import org.springframework.stereotype.Component;

/** Answers whoever gave a command. */
@Component
class Answer {
    private final Voice voice;
    private final Phrases phrases;
    private final Teller teller;

    Answer(Voice voice, Phrases phrases, Teller teller) {
        this.voice = voice;
        this.phrases = phrases;
        this.teller = teller;
    }

    /** Says the sentence of a key to the person, alone where the channel allows. */
    void with(Request request, String key, Object... values) {
        say(request, key, phrases.say(key, values), List.of(), null);
    }

    void with(Request request, String key, List<Button> buttons, Object... values) {
        say(request, key, phrases.say(key, values), buttons, null);
    }

    void plain(Request request, String occasion, String text) {
        say(request, occasion, text, List.of(), null);
    }

    /** Done: the sentence {@code done.<what>}; refused: why, and what can be done. */
    void with(Request request, String what, Outcome outcome) {
        if (outcome.isDone()) {
            say(
                    request,
                    "done." + what,
                    phrases.say("done." + what, "number", outcome.ticket().number()),
                    List.of(),
                    outcome.ticket().id());
        } else {
            say(request, "refused", refusal(outcome), List.of(), null);
        }
    }

    /** Why it was not done, in one friendly sentence. */
    String refusal(Outcome outcome) {
        var key = "refused." + outcome.refusal().name().toLowerCase(java.util.Locale.ROOT);
        if (outcome.ticket() == null) {
            return phrases.say(key);
        }
        var ticket = outcome.ticket();
        return phrases.say(
                key, "number", ticket.number(), "state", ticket.state().chinese(), "what", teller.what(ticket));
    }

    /** One line about a ticket: number, where, what, how it stands. */
    String line(Ticket ticket) {
        return phrases.say(
                "list.ticket",
                "number",
                ticket.number(),
                "what",
                teller.what(ticket),
                "state",
                ticket.state().chinese(),
                "who",
                teller.who(ticket));
    }

    /** Who has a ticket, by role. */
    String assignee(Ticket ticket) {
        return teller.who(ticket);
    }

    String phrase(String key, Object... values) {
        return phrases.say(key, values);
    }

    private void say(Request request, String occasion, String text, List<Button> buttons, Long ticket) {
        voice.answer(
                request.member(),
                request.group(),
                Saying.of(occasion, occasion + "-" + request.heard().key(), text)
                        .offering(buttons)
                        .about(ticket)
                        .answering(request.heard().messageId()));
    }
}
