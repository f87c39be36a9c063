package linli.bot.channel.playground;

import java.time.Duration;
import java.time.InstantSource;
import linli.bot.channel.Abilities;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The playground twice: once as free as a platform can be, once like a 客户群, where the owner has to send what the bot wrote. */
@Configuration(proxyBeanMethods = false)
class PlaygroundChannels {
    private static final int LONGEST_TEXT = 2_000;

    private final PlaygroundStore store;
    private final Live live;
    private final Uploads uploads;
    private final InstantSource time;

    PlaygroundChannels(PlaygroundStore store, Live live, Uploads uploads, InstantSource time) {
        this.store = store;
        this.live = live;
        this.uploads = uploads;
        this.time = time;
    }

    @Bean
    PlaygroundChannel freePlayground() {
        return channel(Playground.FREE, true);
    }

    @Bean
    PlaygroundChannel ownersPlayground() {
        return channel(Playground.BY_OWNER, false);
    }

    private PlaygroundChannel channel(String name, boolean speaksFreely) {
        return new PlaygroundChannel(name, abilities(speaksFreely), store, live, uploads, time);
    }

    private static Abilities abilities(boolean speaksFreely) {
        return new Abilities(
                true, speaksFreely, !speaksFreely, true, true, true, true, true, false, LONGEST_TEXT, Duration.ZERO);
    }
}
