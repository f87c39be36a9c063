package linli.bot.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linli.bot.photo.Photo;
import linli.bot.photo.Photos;
import linli.bot.photo.Resemblance;
import linli.bot.photo.Scenes;
import org.springframework.stereotype.Component;

/** Compares pictures of the result with those of the trouble, once, when they come. */
@Component
public class Proofs {
    private final ProofStore store;
    private final TicketStore tickets;
    private final Photos photos;
    private final Scenes scenes;

    Proofs(ProofStore store, TicketStore tickets, Photos photos, Scenes scenes) {
        this.store = store;
        this.tickets = tickets;
        this.photos = photos;
        this.scenes = scenes;
    }

    /** What speaks for the pictures of a result; empty where there are none, or none of the trouble to compare them with. */
    public List<Proof> of(long ticket) {
        return store.of(ticket);
    }

    /** Whether one picture of the result is proven. */
    public boolean isProven(long ticket) {
        return of(ticket).stream().anyMatch(Proof::isProven);
    }

    void weigh(Ticket ticket, List<String> after) {
        var before = tickets.photos(ticket.id(), Moment.BEFORE);
        if (!before.isEmpty()) {
            after.forEach(photo -> store.insert(ticket.id(), proof(ticket, photo, before)));
        }
    }

    private Proof proof(Ticket ticket, String photo, List<String> before) {
        var kinds = before.stream()
                .map(earlier -> scenes.compare(earlier, photo).kind())
                .toList();
        return new Proof(
                photo,
                !kinds.contains(Resemblance.Kind.SAME_PICTURE),
                isLater(ticket, photo, before),
                kinds.contains(Resemblance.Kind.SAME_PLACE),
                photos.isScene(photo));
    }

    /** By the cameras' clocks where both told the time, else by when the pictures first came. */
    private boolean isLater(Ticket ticket, String photo, List<String> before) {
        var result = photos.find(photo);
        var taken = result.map(Photo::takenAt);
        var troubleTaken = latest(before.stream().map(photos::find).map(known -> known.map(Photo::takenAt)));
        return taken.isPresent() && troubleTaken.isPresent()
                ? taken.get().isAfter(troubleTaken.get())
                : taken.or(() -> result.map(Photo::keptAt))
                        .filter(at -> at.isAfter(ticket.openedAt()))
                        .isPresent();
    }

    private static Optional<Instant> latest(Stream<Optional<Instant>> times) {
        return times.flatMap(Optional::stream).max(Instant::compareTo);
    }
}
