package linli.bot.demo;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/** The live line to one open page. What is offered is sent in order, on one thread at a time; nobody waits for a slow page. */
class PhoneLine {
    private static final Logger log = LoggerFactory.getLogger(PhoneLine.class);

    private static final int PATIENCE = 1_000;

    private final SseEmitter emitter;
    private final Executor threads;
    private final Runnable gone;
    private final BlockingQueue<Supplier<SseEventBuilder>> waiting = new ArrayBlockingQueue<>(PATIENCE);
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean ended;

    PhoneLine(SseEmitter emitter, Executor threads, java.util.function.Consumer<PhoneLine> gone) {
        this.emitter = emitter;
        this.threads = threads;
        this.gone = () -> gone.accept(this);
        emitter.onCompletion(this::end);
        emitter.onTimeout(this::hangUp);
        emitter.onError(failure -> end());
    }

    SseEmitter emitter() {
        return emitter;
    }

    /** @param event made when its turn comes; null for one that this page need not see */
    void offer(Supplier<SseEventBuilder> event) {
        if (ended) {
            return;
        }
        if (waiting.offer(event)) {
            threads.execute(this::send);
        } else {
            // It comes back by itself and asks for what it missed.
            hangUp();
        }
    }

    void hangUp() {
        end();
        emitter.complete();
    }

    private void send() {
        while (!ended && !waiting.isEmpty() && busy.compareAndSet(false, true)) {
            try {
                for (var next = waiting.poll(); next != null && !ended; next = waiting.poll()) {
                    var event = next.get();
                    if (event != null) {
                        emitter.send(event);
                    }
                }
            } catch (IOException | IllegalStateException closed) {
                end();
            } catch (RuntimeException trouble) {
                log.warn(
                        "Could not show a message on a page: {}. It is cut off and asks again by itself.",
                        trouble.toString());
                hangUp();
            } finally {
                busy.set(false);
            }
        }
    }

    private void end() {
        ended = true;
        waiting.clear();
        gone.run();
    }
}
