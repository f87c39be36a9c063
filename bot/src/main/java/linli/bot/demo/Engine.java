package linli.bot.demo;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Waits until the engine has carried everything there is to carry. */
@Component
class Engine {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(2);

    private final JdbcClient jdbc;

    Engine(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws IllegalStateException when it is still busy after half a minute; the message says with how much */
    void settle() {
        long end = System.nanoTime() + LONGEST.toNanos();
        int left = left();
        while (left > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "The engine still has %d messages to carry after %s.".formatted(left, LONGEST));
            }
            sleep();
            left = left();
        }
    }

    private int left() {
        return jdbc.sql("select count(*) from outbox_record where status = 'NEW'")
                .query(Integer.class)
                .single();
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
