package linli.bot.trial;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import linli.bot.channel.Abilities;
import linli.bot.channel.Channel;
import linli.bot.channel.Outgoing;

/** A channel as it is, only that nothing leaves: what would have been sent is noted. */
class Captured implements Channel {
    private final Channel real;
    private final InstantSource time;
    private final List<Word> words;

    /** What would have been sent, and when. */
    record Word(Outgoing message, Instant at) {}

    Captured(Channel real, InstantSource time, List<Word> words) {
        this.real = real;
        this.time = time;
        this.words = words;
    }

    @Override
    public String name() {
        return real.name();
    }

    @Override
    public Abilities abilities() {
        return real.abilities();
    }

    @Override
    public String send(Outgoing message) {
        words.add(new Word(message, time.instant()));
        return message.id();
    }

    /** An export has no pictures in it, only their places. */
    @Override
    public byte[] fetch(String link) {
        return StandIn.picture(link);
    }
}
