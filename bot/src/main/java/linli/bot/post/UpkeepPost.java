package linli.bot.post;

import java.time.Duration;
import java.time.Instant;
import linli.bot.inbox.Inbox;
import linli.bot.voice.Voice;
import org.springframework.stereotype.Component;

/** At night: forgets what has served its time. */
@Component
class UpkeepPost implements Post {
    /** A repeated delivery comes within minutes; a week covers a platform that was down over a holiday. */
    private static final Duration KEEP_HEARD = Duration.ofDays(7);

    private final Inbox inbox;
    private final Voice voice;

    UpkeepPost(Inbox inbox, Voice voice) {
        this.inbox = inbox;
        this.voice = voice;
    }

    @Override
    public String name() {
        return "upkeep";
    }

    @Override
    public void run(Instant due) {
        inbox.forgetBefore(due.minus(KEEP_HEARD));
        voice.forgetBefore(due.minus(KEEP_HEARD));
    }
}
