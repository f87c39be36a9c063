package linli.bot.channel.playground;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import linli.bot.channel.Incoming;
import linli.bot.channel.Receiver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The playground seen from its phones: write, read, look back. */
@Component
public class Playground {
    /** Speaks in groups by itself. */
    public static final String FREE = "playground";
    /** Speaks in groups through the owner only. */
    public static final String BY_OWNER = "playground-owner";

    public static final List<String> NAMES = List.of(FREE, BY_OWNER);

    private final PlaygroundStore store;
    private final Live live;
    private final Receiver receiver;
    private final TransactionTemplate transactions;

    Playground(PlaygroundStore store, Live live, Receiver receiver, TransactionTemplate transactions) {
        this.store = store;
        this.live = live;
        this.receiver = receiver;
        this.transactions = transactions;
    }

    /**
     * Somebody writes. The message hangs in the chat and the bot hears it, both or neither; the same message id a second time
     * hangs there once and is delivered twice, as real platforms do.
     *
     * @param message with an upload's id for its photo, at most one
     * @return as it hangs in the chat
     */
    public PlaygroundMessage post(Incoming message) {
        var posted = transactions.execute(status -> {
            var stored = store.insert(hanging(message));
            receiver.receive(message);
            return stored;
        });
        posted.ifPresent(live::tell);
        return posted.or(() -> find(message.messageId())).orElseThrow();
    }

    /**
     * A page of a chat.
     *
     * @param id only messages before this key
     * @param limit how many at most, the newest
     * @return oldest first
     */
    public List<PlaygroundMessage> before(String chat, boolean inGroup, long id, int limit) {
        var page = new ArrayList<>(store.before(chat, inGroup, id, limit));
        Collections.reverse(page);
        return page;
    }

    public Optional<PlaygroundMessage> last(String chat, boolean inGroup) {
        return store.before(chat, inGroup, Long.MAX_VALUE, 1).stream().findFirst();
    }

    /** Key of the newest message of all chats; 0 before the first. */
    public long lastId() {
        return store.lastId();
    }

    /** Messages of all chats after a key, oldest first. */
    public List<PlaygroundMessage> after(long id, int limit) {
        return store.after(id, limit);
    }

    public Optional<PlaygroundMessage> find(String messageId) {
        return store.named(List.of(messageId)).stream().findFirst();
    }

    public List<PlaygroundMessage> named(Collection<String> messageIds) {
        return store.named(messageIds);
    }

    /** Without the one character that PostgreSQL refuses. */
    private static String plain(String text) {
        return text.replace("\u0000", "");
    }

    private static PlaygroundMessage hanging(Incoming message) {
        return new PlaygroundMessage(
                0,
                message.messageId(),
                message.chat(),
                message.inGroup(),
                message.sender(),
                plain(message.senderName()),
                plain(message.text()),
                message.photos().stream().findFirst().orElse(null),
                false,
                List.of(),
                List.of(),
                message.quotedId(),
                message.sentAt());
    }
}
