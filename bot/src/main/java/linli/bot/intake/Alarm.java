package linli.bot.intake;

import java.time.InstantSource;
import java.util.LinkedHashSet;
import linli.bot.directory.Directory;
import linli.bot.directory.Member;
import linli.bot.ticket.Teller;
import linli.bot.voice.Phrases;
import linli.bot.voice.Saying;
import linli.bot.voice.Voice;
import linli.rules.Understanding;
import linli.rules.locate.Place;
import org.springframework.stereotype.Component;

/** Danger to life: people first, the ticket afterwards. Never replaces an emergency number. */
@Component
class Alarm {
    private final Voice voice;
    private final Phrases phrases;
    private final Directory directory;
    private final InstantSource time;

    Alarm(Voice voice, Phrases phrases, Directory directory, InstantSource time) {
        this.voice = voice;
        this.phrases = phrases;
        this.directory = directory;
        this.time = time;
    }

    void raise(Message message, Understanding meaning) {
        var place = meaning.place() == null ? message.group().place() : meaning.place();
        var advice = advice(meaning.category());
        voice.toGroup(
                message.group(),
                Saying.of("danger.group", "danger-" + message.heard().key(), advice)
                        .answering(message.heard().messageId())
                        .atOnce());
        var alert = phrases.say(
                "danger.alert", "place", directory.places().fullName(place), "text", Teller.quote(meaning.text()));
        var told = new LinkedHashSet<Member>(directory.dutyPersons(
                directory.places().gridOf(place).map(Place::id).orElse(""), time.instant()));
        directory.member(message.group().owner()).ifPresent(told::add);
        told.forEach(member -> voice.toMember(
                member,
                null,
                Saying.of("danger.alert", "danger-" + message.heard().key(), alert)
                        .atOnce()));
    }

    /** Which number to call; a category with a number of its own has its own sentence. */
    private String advice(String category) {
        var own = "danger." + category;
        return phrases.say(phrases.has(own) ? own : "danger.any");
    }
}
