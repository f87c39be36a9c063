package linli.bot.inbox;

import io.namastack.outbox.Outbox;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import linli.bot.channel.Incoming;
import linli.bot.channel.Receiver;
import linli.rules.privacy.Mask;
import linli.rules.text.Chat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every heard message once. Numbers that identify people are masked before the row is written. */
@Component
public class Inbox implements Receiver {
    /** Longer texts are cut; nobody describes a broken lamp in more. */
    public static final int LONGEST = 4_000;

    private final InboxStore store;
    private final Outbox outbox;
    private final InstantSource time;

    Inbox(InboxStore store, Outbox outbox, InstantSource time) {
        this.store = store;
        this.outbox = outbox;
        this.time = time;
    }

    @Override
    @Transactional
    public boolean receive(Incoming message) {
        var kept = store.insert(
                message, Mask.mask(cut(Chat.clean(message.text()))), Chat.clean(message.senderName()), time.instant());
        kept.ifPresent(id -> outbox.schedule(new HeardTask(id), "heard:" + message.channel() + ":" + message.chat()));
        return kept.isPresent();
    }

    public Optional<Heard> find(long id) {
        return store.find(id);
    }

    /** What a message turned out to be, in one word; empty while nobody has looked at it. */
    public Optional<String> outcome(String channel, String messageId) {
        return store.outcome(channel, messageId);
    }

    /** Closes the row; what it turned out to be stays as one word. */
    public void done(Heard heard, String outcome) {
        store.finish(heard.id(), Heard.State.DONE, outcome);
    }

    /** Closes the row and erases its words: chatter is nobody's business. */
    public void forget(Heard heard) {
        store.finish(heard.id(), Heard.State.DONE, "chatter");
        store.erase(heard.id());
    }

    /** Gives the row up; the desk shows it. */
    public void failed(long id) {
        store.finish(id, Heard.State.FAILED, "failed");
    }

    /** Erases the words of everything handled before an instant; the keys stay, so that nothing is heard twice. */
    public void forgetBefore(Instant earliest) {
        store.eraseBefore(earliest);
    }

    /** The first {@link #LONGEST} characters, no letter torn apart. */
    public static String cut(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST)));
    }
}
