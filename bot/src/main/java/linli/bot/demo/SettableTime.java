package linli.bot.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The demo's time: it runs, but it can be pushed forward; a replay stops it and moves it by hand. It never goes back. */
@Demo
@Component
@Primary
public class SettableTime implements InstantSource {
    private static final String AHEAD = "demo.time.ahead";

    private final SettingStore settings;
    private final boolean stopped;
    private volatile Duration ahead;
    private volatile Instant still = Instant.now();

    SettableTime(SettingStore settings, @Value("${linli.demo-time:running}") String mode) {
        this.settings = settings;
        this.stopped = mode.equals("stopped");
        this.ahead = settings.find(AHEAD).map(Duration::parse).orElse(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return stopped ? still : Instant.now().plus(ahead);
    }

    boolean isStopped() {
        return stopped;
    }

    /** Starts a replay at any moment. */
    public void start(Instant at) {
        still = at;
    }

    /** Moves on to a later moment; an earlier one is passed over. */
    public void moveTo(Instant later) {
        if (stopped) {
            still = later.isAfter(still) ? later : still;
        } else if (later.isAfter(instant())) {
            ahead = ahead.plus(Duration.between(instant(), later));
            settings.put(AHEAD, ahead.toString());
        }
    }
}
