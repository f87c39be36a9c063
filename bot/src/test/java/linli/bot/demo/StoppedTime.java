package linli.bot.demo;

import java.time.Instant;
import java.time.InstantSource;

/** The stopped time of a test, in the test's hands. */
public final class StoppedTime {
    private StoppedTime() {}

    public static void set(InstantSource time, Instant at) {
        ((SettableTime) time).start(at);
    }
}
