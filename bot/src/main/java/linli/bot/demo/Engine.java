package linli.bot.demo;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Waits until the engine has carried everything there is to carry. */
@Demo
@Component
class Engine {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(2);

    private final EngineStore store;

    Engine(EngineStore store) {
        this.store = store;
    }

    /** @throws IllegalStateException when it is still busy after half a minute; the message says with how much */
    void settle() {
        long end = System.nanoTime() + LONGEST.toNanos();
        int left = store.left();
        while (left > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The engine still has %d messages to carry after %s. %s"
                        .formatted(left, LONGEST, store.trouble()));
            }
            sleep();
            left = store.left();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(LOOK_AGAIN.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the engine.", stop);
        }
    }
}
