package linli.bot.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import linli.bot.db.Database;
import linli.bot.db.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PostedStoreTest {
    private static final Instant NINE = Instant.parse("2026-11-16T01:00:00Z");

    private final Database database;
    private final PostedStore store;

    PostedStoreTest(Database database) {
        this.database = database;
        store = new PostedStore(database.jdbc());
    }

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void a_post_is_the_first_of_its_period_once() {
        assertThat(store.first("digest", "north", "2026-11-16", NINE)).isTrue();
        assertThat(store.first("digest", "north", "2026-11-16", NINE.plusSeconds(9)))
                .isFalse();
    }

    @Test
    void other_posts_groups_and_days_do_not_count() {
        store.first("digest", "north", "2026-11-16", NINE);
        assertThat(store.first("ranking", "north", "2026-11-16", NINE)).isTrue();
        assertThat(store.first("digest", "south", "2026-11-16", NINE)).isTrue();
        assertThat(store.first("digest", "north", "2026-11-17", NINE)).isTrue();
    }
}
