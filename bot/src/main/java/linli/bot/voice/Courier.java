package linli.bot.voice;

import io.namastack.outbox.handler.OutboxFailureContext;
import io.namastack.outbox.handler.OutboxRecordMetadata;
import io.namastack.outbox.handler.OutboxTypedHandlerWithFallback;
import java.time.InstantSource;
import linli.bot.channel.ChannelTrouble;
import linli.bot.channel.Outgoing;
import linli.bot.photo.Coverings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes a waiting row to its channel. Doing it twice changes nothing: the row's state is looked at first. */
@Component
class Courier implements OutboxTypedHandlerWithFallback<SaidTask> {
    private static final Logger log = LoggerFactory.getLogger(Courier.class);

    private final SaidStore store;
    private final Channels channels;
    private final Coverings coverings;
    private final InstantSource time;

    Courier(SaidStore store, Channels channels, Coverings coverings, InstantSource time) {
        this.store = store;
        this.channels = channels;
        this.coverings = coverings;
        this.time = time;
    }

    @Override
    public void handle(SaidTask task, OutboxRecordMetadata metadata) {
        store.find(task.said())
                .filter(said -> said.state() == Said.State.WAITING)
                .ifPresent(this::deliver);
    }

    @Override
    public void handleFailure(SaidTask task, OutboxFailureContext failure) {
        var problem = String.valueOf(failure.getLastFailure().getMessage());
        store.missed(task.said(), problem, Said.State.FAILED);
        log.error(
                "Could not deliver said message {} after {} tries: {}. It stays on the desk.",
                task.said(),
                failure.getFailureCount(),
                problem);
    }

    private void deliver(Said said) {
        try {
            var channel = channels.named(said.channel());
            var messageId = channel.send(
                    outgoing(said, fitted(said.text(), channel.abilities().longestText())));
            store.sent(said.id(), messageId, time.instant());
        } catch (ChannelTrouble trouble) {
            store.missed(said.id(), trouble.getMessage(), trouble.isLasting() ? Said.State.FAILED : Said.State.WAITING);
            if (!trouble.isLasting()) {
                throw trouble;
            }
        }
    }

    /** Better the beginning than nothing. */
    private static String fitted(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Decided as late as can be: somebody may have withheld it since. */
    private String photo(Said said) {
        boolean shown = said.photo() != null && (said.plainPhoto() || coverings.mayBeShown(said.photo()));
        return shown ? said.photo() : null;
    }

    private Outgoing outgoing(Said said, String text) {
        return new Outgoing(
                "said-" + said.id(),
                said.target(),
                said.inGroup(),
                text,
                photo(said),
                said.plainPhoto(),
                said.buttons(),
                said.mentions(),
                said.replyTo());
    }
}
