package linli.bot.intake;

import java.util.List;
import linli.bot.learning.Understanders;
import linli.bot.photo.Photos;
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
                        pictures.size(),
                        message.member().home(),
                        message.group().place(),
                        message.member().isStaff(),
                        null,
                        message.heard().sentAt(),
                        photos.lettering(pictures)));
    }
}
