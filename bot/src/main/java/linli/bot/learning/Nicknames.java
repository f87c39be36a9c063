package linli.bot.learning;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import linli.bot.channel.Button;
import linli.bot.directory.Directory;
import linli.bot.directory.Member;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketEvent;
import linli.bot.voice.Phrases;
import linli.bot.voice.Saying;
import linli.bot.voice.Voice;
import linli.rules.locate.Locator;
import linli.rules.locate.PlaceKind;
import linli.rules.privacy.Mask;
import org.springframework.stereotype.Component;

/** What residents call places: proposed to the group's owner when it comes up, learnt with one word of theirs. */
@Component
public class Nicknames {
    private final NicknameStore store;
    private final Directory directory;
    private final Voice voice;
    private final Phrases phrases;
    private final InstantSource time;

    Nicknames(NicknameStore store, Directory directory, Voice voice, Phrases phrases, InstantSource time) {
        this.store = store;
        this.directory = directory;
        this.voice = voice;
        this.phrases = phrases;
        this.time = time;
    }

    /**
     * The words did not lead to a place, and now it is known which they meant. Asks the owner once for each word and place.
     *
     * @param ticket at the place that was meant
     * @param words masked, as they were first said
     */
    public void cameUp(Ticket ticket, String words) {
        nameable(ticket.place())
                .ifPresent(place -> new Locator(directory.places())
                        .unlisted(words).stream()
                                .filter(word -> Mask.forGroup(word).equals(word))
                                .findFirst()
                                .map(word -> new Nickname(
                                        ticket.community(), word, place, ticket.id(), Nickname.State.PROPOSED))
                                .filter(this::isNews)
                                .ifPresent(nickname -> propose(ticket, nickname)));
    }

    /** Newest first. */
    public List<Nickname> of(String community) {
        return store.learnt(community);
    }

    /** From now on the word leads to its place; empty when nobody ever proposed it in this member's community. */
    public Optional<Nickname> learn(Member owner, String word) {
        var known = store.find(owner.community(), word);
        known.ifPresent(nickname -> {
            store.replace(nickname.become(Nickname.State.LEARNT), owner.id(), time.instant());
            directory.learnNickname(nickname.place(), word);
        });
        return known;
    }

    /** The word leads nowhere any more; empty when it was not learnt in this member's community. */
    public Optional<Nickname> forget(Member owner, String word) {
        var known = store.find(owner.community(), word).filter(nickname -> nickname.state() == Nickname.State.LEARNT);
        known.ifPresent(nickname -> {
            store.replace(nickname.become(Nickname.State.FORGOTTEN), owner.id(), time.instant());
            directory.forgetNickname(nickname.place(), word);
        });
        return known;
    }

    /** A building or a landmark; of an entrance the building, for nobody gives entrances names. */
    private Optional<String> nameable(String place) {
        var places = directory.places();
        return places.find(place)
                .filter(found -> found.kind() == PlaceKind.LANDMARK)
                .or(() -> places.nearest(place, PlaceKind.BUILDING))
                .map(found -> found.id());
    }

    private boolean isNews(Nickname nickname) {
        return store.find(nickname.community(), nickname.word())
                .filter(known -> known.place().equals(nickname.place()) || known.state() == Nickname.State.LEARNT)
                .isEmpty();
    }

    private void propose(Ticket ticket, Nickname nickname) {
        store.replace(nickname, TicketEvent.BOT, time.instant());
        directory
                .group(ticket.group())
                .ifPresent(group -> directory
                        .member(group.owner())
                        .ifPresent(owner -> voice.toMember(
                                owner,
                                group,
                                Saying.of(
                                                "nickname.proposed",
                                                "nickname-" + ticket.id() + "-" + nickname.word(),
                                                phrases.say(
                                                        "nickname.proposed",
                                                        "word",
                                                        nickname.word(),
                                                        "place",
                                                        directory.places().fullName(nickname.place())))
                                        .about(ticket.id())
                                        .offering(List.of(new Button(
                                                phrases.say("button.remember"),
                                                phrases.say("types.remember", "word", nickname.word())))))));
    }
}
