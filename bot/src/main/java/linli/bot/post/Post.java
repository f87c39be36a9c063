package linli.bot.post;

import java.time.Instant;
import java.util.Optional;

/** Something that comes by the calendar. Its name is its line in {@code timetable.yml}. */
public interface Post {
    String name();

    /**
     * Does what is due.
     *
     * @param due the moment it was due, by the community's clock; the same moment a second time changes nothing
     */
    void run(Instant due);

    /**
     * When something may come due that no cron line tells.
     *
     * @return empty where the cron line tells everything
     */
    default Optional<Instant> next() {
        return Optional.empty();
    }
}
