package linli.bot.intake;

import linli.bot.photo.Photos;
import linli.bot.voice.Phrases;
import linli.bot.voice.Saying;
import linli.bot.voice.Voice;
import org.springframework.stereotype.Component;

/** Small polite answers. */
@Component
class Courtesy {
    private final Voice voice;
    private final Phrases phrases;

    Courtesy(Voice voice, Phrases phrases) {
        this.voice = voice;
        this.phrases = phrases;
    }

    void refusedPicture(Message message, Photos.Refused why) {
        answer(message, "photo." + why.name().toLowerCase(java.util.Locale.ROOT));
    }

    void answer(Message message, String key, Object... values) {
        say(message, key, phrases.say(key, values));
    }

    void say(Message message, String occasion, String text) {
        voice.answer(
                message.member(),
                message.group(),
                Saying.of(occasion, occasion + "-" + message.heard().key(), text)
                        .answering(message.heard().messageId()));
    }
}
