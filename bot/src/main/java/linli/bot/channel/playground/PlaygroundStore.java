package linli.bot.channel.playground;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import linli.bot.channel.Button;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PlaygroundStore {
    private static final String COLUMNS = """
            id, message_id, chat, in_group, sender, sender_name, text, photo, plain_photo, buttons, mentions, reply_to, at
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PlaygroundStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The message with its key; empty when one with this platform id is there already. */
    Optional<PlaygroundMessage> insert(PlaygroundMessage message) {
        var key = new GeneratedKeyHolder();
        var inserted = jdbc.sql("""
                insert into playground_message (message_id, chat, in_group, sender, sender_name, text, photo, plain_photo,
                                                buttons, mentions, reply_to, at)
                values (:messageId, :chat, :inGroup, :sender, :senderName, :text, :photo, :plainPhoto,
                        :buttons, :mentions, :replyTo, :at)
                on conflict do nothing
                """)
                .param("messageId", message.messageId())
                .param("chat", message.chat())
                .param("inGroup", message.inGroup())
                .param("sender", message.sender())
                .param("senderName", message.senderName())
                .param("text", message.text())
                .param("photo", message.photo())
                .param("plainPhoto", message.plainPhoto())
                .param("buttons", json.writeValueAsString(message.buttons()))
                .param("mentions", String.join("\n", message.mentions()))
                .param("replyTo", message.replyTo())
                .param("at", message.at().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return inserted == 0 ? Optional.empty() : Optional.of(message.withId(key.getKeyAs(Long.class)));
    }

    long lastId() {
        return jdbc.sql("select coalesce(max(id), 0) from playground_message")
                .query(Long.class)
                .single();
    }

    /** The newest messages of a chat below a key, newest first. */
    List<PlaygroundMessage> before(String chat, boolean inGroup, long id, int limit) {
        return jdbc.sql("select " + COLUMNS + """
                from playground_message
                where chat = :chat and in_group = :inGroup and id < :id
                order by id desc limit :limit
                """)
                .param("chat", chat)
                .param("inGroup", inGroup)
                .param("id", id)
                .param("limit", limit)
                .query(this::message)
                .list();
    }

    /** Messages of all chats above a key, oldest first. */
    List<PlaygroundMessage> after(long id, int limit) {
        return jdbc.sql("select " + COLUMNS + "from playground_message where id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query(this::message)
                .list();
    }

    List<PlaygroundMessage> named(Collection<String> messageIds) {
        return messageIds.isEmpty()
                ? List.of()
                : jdbc.sql("select " + COLUMNS + "from playground_message where message_id in (:ids)")
                        .param("ids", messageIds)
                        .query(this::message)
                        .list();
    }

    private PlaygroundMessage message(ResultSet row, int number) throws SQLException {
        var mentions = row.getString("mentions");
        return new PlaygroundMessage(
                row.getLong("id"),
                row.getString("message_id"),
                row.getString("chat"),
                row.getBoolean("in_group"),
                row.getString("sender"),
                row.getString("sender_name"),
                row.getString("text"),
                row.getString("photo"),
                row.getBoolean("plain_photo"),
                json.readValue(row.getString("buttons"), new TypeReference<List<Button>>() {}),
                mentions.isEmpty() ? List.of() : List.of(mentions.split("\n")),
                row.getString("reply_to"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
