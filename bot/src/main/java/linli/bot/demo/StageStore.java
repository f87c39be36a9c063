package linli.bot.demo;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Clears the demo's stage: everything that was said and done; people and places stay. */
@Demo
@Repository
class StageStore {
    private static final List<String> PLAYED = List.of(
            "draft",
            "ticket_message",
            "ticket_event",
            "ticket_supporter",
            "ticket_photo",
            "ticket_proof",
            "ledger",
            "said",
            "heard",
            "posted",
            "playground_message",
            "ticket",
            "ticket_number");

    private final JdbcClient jdbc;

    StageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void clear() {
        jdbc.sql("update ticket set merged_into = null").update();
        PLAYED.forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("update member set silenced = false where silenced").update();
        jdbc.sql("""
                update place set nicknames = substring(nicknames from 1 for position(:learned in nicknames) - 1)
                where position(:learned in nicknames) > 0
                """).param("learned", "\n\n").update();
    }
}
