package linli.bot.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linli.bot.directory.Member;
import linli.bot.photo.Coverings;
import linli.bot.ticket.Sight;
import linli.bot.ticket.Ticket;
import linli.bot.voice.Phrases;
import org.springframework.stereotype.Component;

/** What the board says of a picture. */
@Component
class PictureNotes {
    private final Coverings coverings;
    private final Sight sight;
    private final Phrases phrases;

    PictureNotes(Coverings coverings, Sight sight, Phrases phrases) {
        this.coverings = coverings;
        this.sight = sight;
        this.phrases = phrases;
    }

    TicketSheet.Picture picture(Ticket ticket, String hash, Optional<Member> seat) {
        var notes = new ArrayList<String>();
        var covering = coverings.of(hash).orElseThrow();
        switch (covering.showing()) {
            case WAITING -> notes.add(phrases.say("picture.waiting"));
            case WITHHELD -> notes.add(phrases.say("picture.withheld"));
            case COVERED, OPENED -> {
                if (!covering.boxes().isEmpty()) {
                    notes.add(phrases.say(
                            "picture.covered", "count", covering.boxes().size()));
                }
            }
        }
        boolean decides = seat.filter(member -> sight.decides(member, hash)).isPresent();
        return new TicketSheet.Picture(covering.showing(), notes, decides ? covering.boxes() : List.of(), decides);
    }
}
