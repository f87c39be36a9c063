package linli.bot.intake;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How long somebody's unfinished telling is waited for. */
@Component
public class Patience {
    private final Drafts drafts;
    private final Reports reports;

    Patience(Drafts drafts, Reports reports) {
        this.drafts = drafts;
        this.reports = reports;
    }

    /** What was asked and not answered is filed as it is; half sentences are forgotten. */
    public void settle() {
        drafts.stale().forEach(reports::settle);
    }

    public Optional<Instant> nextSettling() {
        return drafts.nextStale();
    }
}
