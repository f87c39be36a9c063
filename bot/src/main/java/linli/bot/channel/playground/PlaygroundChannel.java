package linli.bot.channel.playground;

import java.time.InstantSource;
import java.util.List;
import linli.bot.channel.Abilities;
import linli.bot.channel.Channel;
import linli.bot.channel.ChannelTrouble;
import linli.bot.channel.Outgoing;

/** A chat platform inside the program: what the bot says here hangs on the playground's phones. */
class PlaygroundChannel implements Channel {
    private final String name;
    private final Abilities abilities;
    private final PlaygroundStore store;
    private final Live live;
    private final Uploads uploads;
    private final InstantSource time;

    PlaygroundChannel(
            String name, Abilities abilities, PlaygroundStore store, Live live, Uploads uploads, InstantSource time) {
        this.name = name;
        this.abilities = abilities;
        this.store = store;
        this.live = live;
        this.uploads = uploads;
        this.time = time;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Abilities abilities() {
        return abilities;
    }

    /** The same id a second time is the same message, and hangs there once. */
    @Override
    public String send(Outgoing message) {
        if (message.text().length() > abilities.longestText()) {
            throw new ChannelTrouble(
                    "%s takes %d characters at most; this has %d."
                            .formatted(
                                    name,
                                    abilities.longestText(),
                                    message.text().length()),
                    true);
        }
        store.insert(hanging(message)).ifPresent(live::tell);
        return message.id();
    }

    @Override
    public byte[] fetch(String link) {
        return uploads.read(link)
                .orElseThrow(() -> new ChannelTrouble("%s has no picture %s.".formatted(name, link), true));
    }

    private PlaygroundMessage hanging(Outgoing message) {
        return new PlaygroundMessage(
                0,
                message.id(),
                message.chat(),
                message.inGroup(),
                PlaygroundMessage.BOT,
                "",
                message.text(),
                message.photo(),
                message.plainPhoto(),
                abilities.buttons() ? message.buttons() : List.of(),
                message.mentions(),
                message.replyTo(),
                time.instant());
    }
}
