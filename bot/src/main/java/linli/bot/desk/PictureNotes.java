package linli.bot.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import linli.bot.directory.Member;
import linli.bot.photo.Coverings;
import linli.bot.photo.Look;
import linli.bot.photo.Photos;
import linli.bot.photo.PictureKind;
import linli.bot.ticket.Proof;
import linli.bot.ticket.Proofs;
import linli.bot.ticket.Sight;
import linli.bot.ticket.Ticket;
import linli.bot.voice.Phrases;
import org.springframework.stereotype.Component;

/** What the board says of a picture. */
@Component
class PictureNotes {
    private final Coverings coverings;
    private final Photos photos;
    private final Sight sight;
    private final Proofs proofs;
    private final Phrases phrases;

    PictureNotes(Coverings coverings, Photos photos, Sight sight, Proofs proofs, Phrases phrases) {
        this.coverings = coverings;
        this.photos = photos;
        this.proofs = proofs;
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
        photos.look(hash).ifPresent(look -> notes.addAll(kind(look)));
        proofs.of(ticket.id()).stream()
                .filter(proof -> proof.photo().equals(hash))
                .forEach(proof -> notes.addAll(proof(proof)));
        boolean decides = seat.filter(member -> sight.decides(member, hash)).isPresent();
        return new TicketSheet.Picture(covering.showing(), notes, decides ? covering.boxes() : List.of(), decides);
    }

    private List<String> kind(Look look) {
        if (look.kind() == PictureKind.SCENE || look.kind() == PictureKind.UNSURE) {
            return List.of();
        }
        var signs = look.signs().stream()
                .map(sign -> phrases.say("sign." + sign.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(phrases.say("list.comma")));
        return List.of(phrases.say("kind." + look.kind().name().toLowerCase(Locale.ROOT), "signs", signs));
    }

    private List<String> proof(Proof proof) {
        return List.of(
                phrases.say(proof.isProven() ? "proof.proven" : "proof.unproven"),
                phrases.say(proof.own() ? "proof.own" : "proof.copy"),
                phrases.say(proof.later() ? "proof.later" : "proof.earlier"),
                phrases.say(proof.samePlace() ? "proof.place" : "proof.no_place"));
    }
}
