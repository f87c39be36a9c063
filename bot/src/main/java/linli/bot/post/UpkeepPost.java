package linli.bot.post;

import java.time.Duration;
import java.time.Instant;
import linli.bot.inbox.Inbox;
import linli.bot.photo.Photos;
import linli.bot.voice.Voice;
import org.springframework.stereotype.Component;

/** At night: forgets what has served its time. */
@Component
class UpkeepPost implements Post {
    /** A repeated delivery comes within minutes; a week covers a platform that was down over a holiday. */
    private static final Duration KEEP_HEARD = Duration.ofDays(7);

    private final Inbox inbox;
    private final Voice voice;
    private final Photos photos;

    UpkeepPost(Inbox inbox, Voice voice, Photos photos) {
        this.inbox = inbox;
        this.voice = voice;
        this.photos = photos;
    }

    @Override
    public String name() {
        return "upkeep";
    }

    @Override
    public void run(Instant due) {
        inbox.forgetBefore(due.minus(KEEP_HEARD));
        voice.forgetBefore(due.minus(KEEP_HEARD));
        photos.forgetWordsBefore(due.minus(KEEP_HEARD));
    }
}
