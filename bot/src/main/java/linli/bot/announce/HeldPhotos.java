package linli.bot.announce;

import java.util.List;
import java.util.stream.Stream;
import linli.bot.channel.Button;
import linli.bot.photo.Coverings;
import linli.bot.photo.Showing;
import linli.bot.ticket.Moment;
import linli.bot.ticket.Teller;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.TicketEvent;
import linli.bot.voice.Phrases;
import linli.bot.voice.Saying;
import linli.bot.voice.Voice;
import org.springframework.stereotype.Component;

/** Pictures that are held back until a person has looked at them: the owner is asked. */
@Component
class HeldPhotos {
    private final Audience audience;
    private final TicketBoard board;
    private final Coverings coverings;
    private final Teller teller;
    private final Phrases phrases;
    private final Voice voice;

    HeldPhotos(Audience audience, TicketBoard board, Coverings coverings, Teller teller, Phrases phrases, Voice voice) {
        this.audience = audience;
        this.board = board;
        this.coverings = coverings;
        this.teller = teller;
        this.phrases = phrases;
        this.voice = voice;
    }

    boolean areIn(Ticket ticket) {
        return of(ticket).findAny().isPresent();
    }

    List<Button> buttons(Ticket ticket) {
        return List.of(
                new Button(
                        phrases.say("button.open_photos"), phrases.say("types.open_photos", "number", ticket.number())),
                new Button(
                        phrases.say("button.withhold_photos"),
                        phrases.say("types.withhold_photos", "number", ticket.number())));
    }

    /** Pictures that came after the card; of each the owner hears once. */
    void ask(TicketEvent event) {
        var ticket = event.ticket();
        var text = phrases.say("card.photo_held", "number", ticket.number(), "what", teller.what(ticket));
        for (var photo : of(ticket).toList()) {
            var saying = Saying.of("card.photo_held", "card.photo_held-" + ticket.id() + "-" + photo, text)
                    .about(ticket.id())
                    .showingPlainly(photo)
                    .offering(buttons(ticket));
            audience.owner(ticket)
                    .forEach(owner ->
                            voice.toMember(owner, audience.group(ticket).orElse(null), saying));
        }
    }

    private Stream<String> of(Ticket ticket) {
        return Stream.of(Moment.values())
                .flatMap(moment -> board.photos(ticket.id(), moment).stream())
                .filter(photo -> coverings
                        .of(photo)
                        .filter(covering -> covering.showing() == Showing.WAITING)
                        .isPresent());
    }
}
