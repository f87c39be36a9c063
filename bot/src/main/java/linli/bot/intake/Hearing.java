package linli.bot.intake;

import java.util.List;
import linli.bot.learning.Understanders;
import linli.bot.photo.Photos;
import linli.bot.photo.PictureKind;
import linli.rules.Understanding;
import linli.rules.Utterance;
import org.springframework.stereotype.Component;

/** Understands a message with what the directory knows of its speaker and group. */
@Component
class Hearing {
    private final Understanders understanders;
    private final Photos photos;

    Hearing(Understanders understanders, Photos photos) {
        this.understanders = understanders;
        this.photos = photos;
    }

    /**
     * @param pictures hashes of those that belong to the text
     * @return at least one understanding; several when the words tell several problems
     */
    List<Understanding> understandAll(Message message, String text, List<String> pictures) {
        return understanders
                .of(message.group().community())
                .understandAll(new Utterance(
                        text,
                        (int) pictures.stream().filter(photos::isScene).count(),
                        message.member().home(),
                        message.group().place(),
                        message.member().isStaff(),
                        null,
                        message.heard().sentAt(),
                        photos.lettering(pictures)));
    }

    /** Whether one of these pictures may show a place: a meme or a screenshot tells no trouble by itself. */
    boolean showScene(List<String> pictures) {
        return pictures.stream().anyMatch(photos::isScene);
    }

    /** Whether these pictures may be the beginning of something: a place, or somebody who is missed. */
    boolean mayBegin(List<String> pictures) {
        return showScene(pictures)
                || pictures.stream()
                        .flatMap(picture -> photos.look(picture).stream())
                        .anyMatch(look -> look.kind() == PictureKind.PORTRAIT);
    }
}
