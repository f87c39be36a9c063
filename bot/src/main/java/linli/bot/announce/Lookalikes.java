package linli.bot.announce;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.bot.directory.Directory;
import linli.bot.photo.Photos;
import linli.bot.photo.Scenes;
import linli.bot.ticket.Moment;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.rules.classify.Candidate;
import linli.rules.duplicate.Duplicates;
import linli.rules.duplicate.Likeness;
import linli.rules.duplicate.Matter;
import org.springframework.stereotype.Component;

/** The open ticket that a new one may be the same as; the owner decides. */
@Component
class Lookalikes {
    /** Pictures of so many open tickets are compared, the newest: each takes some milliseconds. */
    private static final int MOST_COMPARED = 40;

    private final TicketBoard board;
    private final Directory directory;
    private final Photos photos;
    private final Scenes scenes;

    Lookalikes(TicketBoard board, Directory directory, Photos photos, Scenes scenes) {
        this.board = board;
        this.directory = directory;
        this.photos = photos;
        this.scenes = scenes;
    }

    /**
     * An open ticket that may be the same.
     *
     * @param pictured whether pictures of both show the same place
     */
    record Twin(Ticket ticket, boolean pictured) {}

    /** Words and place propose; pictures speak for one of several, or for one of the same category that is told elsewhere. */
    Optional<Twin> of(Ticket ticket) {
        var matters = board.matters(ticket.group());
        var others = matters.stream()
                .filter(matter -> matter.ticket() != ticket.id())
                .toList();
        var proposed = matters.stream()
                .filter(matter -> matter.ticket() == ticket.id())
                .flatMap(own -> Duplicates.find(own.told(), own.reporter(), others, directory.places()).stream())
                .map(Likeness::ticket)
                .toList();
        var pictured = pictured(ticket, others);
        return Stream.of(
                        proposed.stream().filter(pictured::contains),
                        proposed.stream(),
                        others.stream()
                                .filter(other -> pictured.contains(other.ticket()) && isAlike(ticket, other))
                                .map(Matter::ticket))
                .flatMap(tickets -> tickets)
                .findFirst()
                .flatMap(board::find)
                .map(twin -> new Twin(twin, pictured.contains(twin.id())));
    }

    private Set<Long> pictured(Ticket ticket, List<Matter> others) {
        var own = scenesOf(ticket.id());
        return own.isEmpty()
                ? Set.of()
                : others.stream()
                        .limit(MOST_COMPARED)
                        .map(Matter::ticket)
                        .filter(other -> scenesOf(other).stream()
                                .anyMatch(photo -> own.stream().anyMatch(mine -> scenes.isSamePlace(mine, photo))))
                        .collect(Collectors.toSet());
    }

    private List<String> scenesOf(long ticket) {
        return board.photos(ticket, Moment.BEFORE).stream()
                .filter(photos::isScene)
                .toList();
    }

    private static boolean isAlike(Ticket ticket, Matter other) {
        var category = other.told().category();
        return ticket.category().equals(category)
                || ticket.finding().candidates().stream()
                        .map(Candidate::category)
                        .anyMatch(candidate -> candidate.equals(category));
    }
}
