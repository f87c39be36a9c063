package linli.bot.intake;

import java.util.List;
import java.util.Optional;
import linli.bot.directory.Directory;
import linli.bot.photo.Photo;
import linli.bot.photo.Photos;
import linli.bot.ticket.TicketBoard;
import linli.rules.Understanding;
import linli.rules.duplicate.Duplicates;
import linli.rules.duplicate.Likeness;
import linli.rules.duplicate.Telling;
import org.springframework.stereotype.Component;

/** What a neighbour has told already, beyond doubt as far as words, place, time and pictures go. */
@Component
class Repeats {
    private final TicketBoard board;
    private final Directory directory;
    private final Photos photos;

    Repeats(TicketBoard board, Directory directory, Photos photos) {
        this.board = board;
        this.directory = directory;
        this.photos = photos;
    }

    Optional<Likeness> of(Message message, Understanding meaning, List<String> pictures) {
        var scenes = pictures.stream()
                .flatMap(hash -> photos.find(hash).stream())
                .map(Photo::likeness)
                .toList();
        return Duplicates.find(
                        Telling.of(meaning, message.heard().sentAt(), scenes),
                        message.member().id(),
                        board.matters(message.group().id()),
                        directory.places())
                .stream()
                .filter(Likeness::certain)
                .findFirst();
    }
}
