package linli.bot.intake;

import java.util.List;
import linli.bot.channel.Button;
import linli.bot.directory.Directory;
import linli.bot.voice.Phrases;
import linli.bot.voice.Saying;
import linli.bot.voice.Voice;
import linli.rules.Understanding;
import org.springframework.stereotype.Component;

/** The one question back, where the talk is. */
@Component
class Questions {
    private static final int MOST_CHOICES = 5;

    private final Voice voice;
    private final Phrases phrases;
    private final Directory directory;

    Questions(Voice voice, Phrases phrases, Directory directory) {
        this.voice = voice;
        this.phrases = phrases;
        this.directory = directory;
    }

    void ask(Message message, Draft.Asked what, Understanding meaning) {
        var key = what == Draft.Asked.PLACE
                ? meaning.placeCandidates().isEmpty() ? "question.place" : "question.which_place"
                : "question.problem";
        var choices = meaning.placeCandidates().stream()
                .limit(MOST_CHOICES)
                .map(place -> directory.places().fullName(place))
                .toList();
        var text = phrases.say(key, "choices", String.join(phrases.say("list.or"), choices));
        var saying = Saying.of(key, "question-" + message.heard().key(), text)
                .answering(message.heard().messageId())
                .offering(choices.stream()
                        .map(choice -> new Button(choice, choice))
                        .toList())
                .calling(List.of(message.member().id()));
        if (message.inGroup()) {
            voice.toGroup(message.group(), saying.atOnce());
        } else {
            voice.answer(message.member(), message.group(), saying);
        }
    }
}
