package linli.bot.channel.playground;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Tells whoever has a phone open of each new message, as soon as it is stored. */
@Component
public class Live {
    private final List<Consumer<PlaygroundMessage>> listeners = new CopyOnWriteArrayList<>();

    /**
     * From now on.
     *
     * @param listener must return at once: the sender of the message waits for it
     * @return ends it
     */
    public Runnable listen(Consumer<PlaygroundMessage> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(PlaygroundMessage message) {
        listeners.forEach(listener -> listener.accept(message));
    }
}
