package linli.bot.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DraftStore {
    private static final String COLUMNS = "chat, member, text, photos, messages, ticket, asked, touched_at";

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Draft> find(String chat, String member) {
        return jdbc.sql("select " + COLUMNS + " from draft where chat = :chat and member = :member")
                .param("chat", chat)
                .param("member", member)
                .query(DraftStore::draft)
                .optional();
    }

    void replace(Draft draft, Instant now) {
        delete(draft.chat(), draft.member());
        jdbc.sql("""
                insert into draft (chat, member, text, photos, messages, ticket, asked, touched_at)
                values (:chat, :member, :text, :photos, :messages, :ticket, :asked, :now)
                """)
                .param("chat", draft.chat())
                .param("member", draft.member())
                .param("text", draft.text())
                .param("photos", String.join("\n", draft.photos()))
                .param("messages", String.join("\n", draft.messages()))
                .param("ticket", draft.ticket())
                .param("asked", draft.asked() == null ? null : draft.asked().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(String chat, String member) {
        jdbc.sql("delete from draft where chat = :chat and member = :member")
                .param("chat", chat)
                .param("member", member)
                .update();
    }

    List<Draft> touchedBefore(Instant earliest) {
        return jdbc.sql("select " + COLUMNS + " from draft where touched_at < :earliest order by touched_at")
                .param("earliest", earliest.atOffset(ZoneOffset.UTC))
                .query(DraftStore::draft)
                .list();
    }

    Optional<Instant> oldest() {
        return jdbc.sql("select min(touched_at) from draft")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        var asked = row.getString("asked");
        return new Draft(
                row.getString("chat"),
                row.getString("member"),
                row.getString("text"),
                lines(row.getString("photos")),
                lines(row.getString("messages")),
                row.getObject("ticket", Long.class),
                asked == null ? null : Draft.Asked.valueOf(asked),
                row.getObject("touched_at", OffsetDateTime.class).toInstant());
    }

    private static List<String> lines(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\n"));
    }
}
