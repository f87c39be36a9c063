package linli.bot.intake;

import java.util.List;
import linli.bot.directory.Directory;
import linli.bot.photo.Photos;
import linli.rules.Rulebook;
import linli.rules.Understander;
import linli.rules.Understanding;
import linli.rules.Utterance;
import linli.rules.locate.Places;
import org.springframework.stereotype.Component;

/** Understands a message with what the directory knows of its speaker and group. */
@Component
class Hearing {
    private final Directory directory;
    private final Rulebook rulebook;
    private final Photos photos;
    private volatile Known known;

    private record Known(Places places, Understander understander) {}

    Hearing(Directory directory, Rulebook rulebook, Photos photos) {
        this.directory = directory;
        this.rulebook = rulebook;
        this.photos = photos;
    }

    /**
     * @param pictures hashes of those that belong to the text
     * @return at least one understanding; several when the words tell several problems
     */
    List<Understanding> understandAll(Message message, String text, List<String> pictures) {
        return understander()
                .understandAll(new Utterance(
                        text,
                        pictures.size(),
                        message.member().home(),
                        message.group().place(),
                        message.member().isStaff(),
                        null,
                        message.heard().sentAt(),
                        photos.lettering(pictures)));
    }

    private Understander understander() {
        var places = directory.places();
        var current = known;
        if (current == null || current.places() != places) {
            current = new Known(places, new Understander(rulebook, places));
            known = current;
        }
        return current.understander();
    }
}
