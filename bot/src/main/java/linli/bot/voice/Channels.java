package linli.bot.voice;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import linli.bot.channel.Abilities;
import linli.bot.channel.Channel;
import org.springframework.stereotype.Component;

/** The channels by name. */
@Component
public class Channels {
    private final Map<String, Channel> byName;

    Channels(List<Channel> channels) {
        byName = channels.stream().collect(Collectors.toMap(Channel::name, Function.identity()));
    }

    public boolean knows(String name) {
        return byName.containsKey(name);
    }

    /** @throws IllegalArgumentException when no channel has this name; the message lists those there are */
    public Channel named(String name) {
        var channel = byName.get(name);
        if (channel == null) {
            throw new IllegalArgumentException(
                    "There is no channel \"%s\" (there are %s).".formatted(name, byName.keySet()));
        }
        return channel;
    }

    public Abilities abilities(String name) {
        return named(name).abilities();
    }
}
