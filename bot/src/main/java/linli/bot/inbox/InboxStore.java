package linli.bot.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import linli.bot.channel.Incoming;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class InboxStore {
    private final JdbcClient jdbc;

    InboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The new row's id; empty when the message is already there. */
    Optional<Long> insert(Incoming message, String maskedText, String senderName, Instant now) {
        var key = new GeneratedKeyHolder();
        var inserted = jdbc.sql("""
                insert into heard (channel, message_id, chat, in_group, sender, sender_name, text, photos,
                                   mentions_bot, quoted_id, sent_at, received_at, state)
                values (:channel, :messageId, :chat, :inGroup, :sender, :senderName, :text, :photos,
                        :mentionsBot, :quotedId, :sentAt, :receivedAt, 'WAITING')
                on conflict do nothing
                """)
                .param("channel", message.channel())
                .param("messageId", message.messageId())
                .param("chat", message.chat())
                .param("inGroup", message.inGroup())
                .param("sender", message.sender())
                .param("senderName", senderName)
                .param("text", maskedText)
                .param("photos", String.join("\n", message.photos()))
                .param("mentionsBot", message.mentionsBot())
                .param("quotedId", message.quotedId())
                .param("sentAt", message.sentAt().atOffset(ZoneOffset.UTC))
                .param("receivedAt", now.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return inserted == 0 ? Optional.empty() : Optional.of(key.getKeyAs(Long.class));
    }

    Optional<Heard> find(long id) {
        return jdbc.sql("""
                select id, channel, message_id, chat, in_group, sender, sender_name, text, photos,
                       mentions_bot, quoted_id, sent_at, state
                from heard where id = :id
                """).param("id", id).query(InboxStore::heard).optional();
    }

    Optional<String> outcome(String channel, String messageId) {
        return jdbc.sql("""
                select outcome from heard
                where channel = :channel and message_id = :messageId and outcome is not null
                """)
                .param("channel", channel)
                .param("messageId", messageId)
                .query(String.class)
                .optional();
    }

    void finish(long id, Heard.State state, String outcome) {
        jdbc.sql("update heard set state = :state, outcome = :outcome where id = :id")
                .param("state", state.name())
                .param("outcome", outcome)
                .param("id", id)
                .update();
    }

    void erase(long id) {
        jdbc.sql("update heard set text = '', photos = '', sender_name = '' where id = :id")
                .param("id", id)
                .update();
    }

    void eraseBefore(Instant earliest) {
        jdbc.sql("""
                update heard set text = '', photos = '', sender_name = ''
                where state = 'DONE' and received_at < :earliest and (text <> '' or photos <> '' or sender_name <> '')
                """).param("earliest", earliest.atOffset(ZoneOffset.UTC)).update();
    }

    private static Heard heard(ResultSet row, int number) throws SQLException {
        var photos = row.getString("photos");
        return new Heard(
                row.getLong("id"),
                row.getString("channel"),
                row.getString("message_id"),
                row.getString("chat"),
                row.getBoolean("in_group"),
                row.getString("sender"),
                row.getString("sender_name"),
                row.getString("text"),
                photos.isEmpty() ? List.of() : List.of(photos.split("\n")),
                row.getBoolean("mentions_bot"),
                row.getString("quoted_id"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                Heard.State.valueOf(row.getString("state")));
    }
}
