package linli.bot.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The engine's own table, only to look at. */
@Demo
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

    /** Why the oldest of them did not get through; empty where nothing is known. */
    String trouble() {
        return jdbc.sql(
                        "select failure_reason from outbox_record where status = 'NEW' and failure_reason is not null limit 1")
                .query(String.class)
                .optional()
                .orElse("");
    }
}
