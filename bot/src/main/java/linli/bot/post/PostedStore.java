package linli.bot.post;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostedStore {
    private final JdbcClient jdbc;

    PostedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters a post for a target and period; false when it was entered before. */
    boolean first(String post, String target, String period, Instant now) {
        return jdbc.sql("""
                insert into posted (post, target, period, at) values (:post, :target, :period, :now)
                on conflict do nothing
                """)
                        .param("post", post)
                        .param("target", target)
                        .param("period", period)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
