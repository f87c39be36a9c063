package linli.bot.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The engine's own table, only to look at. */
@Repository
class EngineStore {
    private final JdbcClient jdbc;

    EngineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many records still wait to be carried. */
    int left() {
        return jdbc.sql("select count(*) from outbox_record where status = 'NEW'")
                .query(Integer.class)
                .single();
    }
}
