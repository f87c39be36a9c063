package linli.bot.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import linli.bot.channel.Incoming;
import linli.bot.channel.playground.Playground;
import linli.bot.channel.playground.PlaygroundMessage;
import linli.bot.channel.playground.Uploads;
import linli.bot.directory.Directory;
import linli.bot.directory.Group;
import linli.bot.directory.Member;
import linli.bot.photo.Photos;
import linli.bot.voice.Phrases;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The playground's phones in the hands of the player. */
@Demo
@Component
class Stage {
    private static final int A_LOT = 10_000;

    private final Playground playground;
    private final Uploads uploads;
    private final Directory directory;
    private final TimeMachine machine;
    private final Engine engine;
    private final Phrases phrases;
    private final Photos photos;
    private final Path folder;

    Stage(
            Playground playground,
            Uploads uploads,
            Directory directory,
            TimeMachine machine,
            Engine engine,
            Phrases phrases,
            Photos photos,
            @Value("${linli.photos:seeds/photos}") Path folder) {
        this.playground = playground;
        this.uploads = uploads;
        this.directory = directory;
        this.machine = machine;
        this.engine = engine;
        this.phrases = phrases;
        this.photos = photos;
        this.folder = folder;
    }

    /**
     * Says something and waits until the bot has dealt with it.
     *
     * @param group null for the private talk with the bot
     * @param photo file of {@code seeds/photos}, or null
     * @param quoted message id it answers, or null
     */
    void say(Scene scene, Member member, Group group, String text, String photo, String quoted) {
        var channel = group == null ? Playground.FREE : group.channel();
        var address = addressOf(member, channel);
        var message = new Incoming(
                channel,
                "play-" + UUID.randomUUID(),
                group == null ? address : group.address(),
                group != null,
                address,
                member.nickname(),
                text,
                photo == null ? List.of() : List.of(upload(photo)),
                false,
                quoted,
                machine.now());
        scene.said(message);
        deliver(message, scene.twice() ? 2 : 1);
    }

    /** Delivers the last message again. */
    void again(Scene scene, int times) {
        deliver(scene.last(), times);
    }

    long lastId() {
        return playground.lastId();
    }

    /** What the bot said since the scene's mark. */
    List<PlaygroundMessage> answers(Scene scene) {
        return playground.after(scene.mark(), A_LOT).stream()
                .filter(PlaygroundMessage::isFromBot)
                .toList();
    }

    /** Everything said since the mark, as a person would read it. */
    String tell(Scene scene) {
        return playground.after(scene.mark(), A_LOT).stream().map(this::line).collect(Collectors.joining("\n"));
    }

    /** What the button with this label types, on the latest card this person was shown. */
    String pressed(Member member, String label) {
        return directory.accountsOf(member.id()).stream()
                .flatMap(account -> playground.before(account.address(), false, Long.MAX_VALUE, A_LOT).stream())
                .sorted(java.util.Comparator.comparingLong(PlaygroundMessage::id)
                        .reversed())
                .flatMap(message -> message.buttons().stream())
                .filter(button -> button.label().equals(label))
                .map(button -> button.types())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nobody showed %s a button \"%s\".".formatted(member.id(), label)));
    }

    /** The latest message of the chat that contains these words. */
    String messageSaying(Member member, Group group, String words) {
        var address = group == null ? addressOf(member, Playground.FREE) : group.address();
        return playground.before(address, group != null, Long.MAX_VALUE, A_LOT).stream()
                .filter(message -> message.text().contains(words))
                .reduce((earlier, later) -> later)
                .map(PlaygroundMessage::messageId)
                .orElseThrow(() -> new IllegalArgumentException("Nothing in that chat says \"" + words + "\"."));
    }

    private void deliver(Incoming message, int times) {
        for (int i = 0; i < times; i++) {
            playground.post(message);
        }
        engine.settle();
    }

    private String line(PlaygroundMessage message) {
        var bot = phrases.say("page.bot");
        var who = message.isFromBot() ? bot : message.senderName();
        var where = message.inGroup() ? message.chat() : message.isFromBot() ? "→ " + message.chat() : "→ " + bot;
        var extras = (message.photo() == null ? "" : " [photo]")
                + message.buttons().stream().map(b -> " [" + b.label() + "]").collect(Collectors.joining());
        return "%s %s: %s%s".formatted(where, who, message.text(), extras);
    }

    private String addressOf(Member member, String channel) {
        return directory
                .addressOf(member.id(), channel)
                .orElseThrow(
                        () -> new IllegalArgumentException("%s has no account on %s.".formatted(member.id(), channel)));
    }

    private String upload(String photo) {
        try {
            var file = Files.readAllBytes(folder.resolve(photo));
            var kept = photos.keep(file);
            return uploads.keep(kept.isKept() ? photos.read(kept.photo().hash()) : file);
        } catch (IOException gone) {
            throw new IllegalArgumentException("There is no picture " + folder.resolve(photo) + ".", gone);
        }
    }
}
