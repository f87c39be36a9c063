package linli.bot.intake;

import io.namastack.outbox.handler.OutboxFailureContext;
import io.namastack.outbox.handler.OutboxRecordMetadata;
import io.namastack.outbox.handler.OutboxTypedHandlerWithFallback;
import java.util.ArrayList;
import linli.bot.channel.ChannelTrouble;
import linli.bot.inbox.Heard;
import linli.bot.inbox.HeardTask;
import linli.bot.inbox.Inbox;
import linli.bot.photo.Photos;
import linli.bot.voice.Channels;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes heard messages from the engine: pictures first, because their links die within minutes, then one transaction around the rest. */
@Component
class Listener implements OutboxTypedHandlerWithFallback<HeardTask> {
    private static final Logger log = LoggerFactory.getLogger(Listener.class);

    private final Inbox inbox;
    private final Channels channels;
    private final Photos photos;
    private final Intake intake;
    private final TransactionTemplate transaction;

    Listener(Inbox inbox, Channels channels, Photos photos, Intake intake, TransactionTemplate transaction) {
        this.inbox = inbox;
        this.channels = channels;
        this.photos = photos;
        this.intake = intake;
        this.transaction = transaction;
    }

    @Override
    public void handle(HeardTask task, OutboxRecordMetadata metadata) {
        inbox.find(task.heard())
                .filter(heard -> heard.state() == Heard.State.WAITING)
                .ifPresent(heard -> {
                    var pictures = fetch(heard);
                    transaction.executeWithoutResult(tx -> intake.consider(heard, pictures));
                });
    }

    @Override
    public void handleFailure(HeardTask task, OutboxFailureContext failure) {
        inbox.failed(task.heard());
        log.error(
                "Could not understand heard message {} after {} tries. It is marked failed and stays on the desk; the next one goes on.",
                task.heard(),
                failure.getFailureCount(),
                failure.getLastFailure());
    }

    /** A picture that cannot be had or kept must not cost the words that came with it. */
    private Pictures fetch(Heard heard) {
        var kept = new ArrayList<String>();
        Photos.Refused refused = null;
        for (var link : heard.photos()) {
            try {
                var result = photos.keep(channels.named(heard.channel()).fetch(link));
                if (result.photo() != null) {
                    kept.add(result.photo().hash());
                } else {
                    refused = result.refused();
                }
            } catch (ChannelTrouble trouble) {
                if (!trouble.isLasting()) {
                    throw trouble;
                }
                log.warn(
                        "A picture of heard message {} is gone: {}. The words go on without it.",
                        heard.id(),
                        trouble.getMessage());
                refused = Photos.Refused.BROKEN;
            }
        }
        return new Pictures(kept, refused);
    }
}
