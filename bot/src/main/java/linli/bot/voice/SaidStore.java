package linli.bot.voice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import linli.bot.channel.Button;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class SaidStore {
    private static final String COLUMNS = """
            id, channel, target, in_group, occasion, ticket, text, photo, plain_photo, buttons, mentions, reply_to,
            state, not_before, created_at, message_id, attempts, problem
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SaidStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The new row's id; empty when the same thing was said before. */
    Optional<Long> insert(
            Saying saying, Address to, List<String> mentions, Said.State state, Instant notBefore, Instant now) {
        var key = new GeneratedKeyHolder();
        var inserted = jdbc.sql("""
                insert into said (once_key, channel, target, in_group, occasion, ticket, text, photo, plain_photo, buttons,
                                  mentions, reply_to, state, not_before, created_at, attempts)
                values (:once, :channel, :target, :inGroup, :occasion, :ticket, :text, :photo, :plainPhoto, :buttons,
                        :mentions, :replyTo, :state, :notBefore, :createdAt, 0)
                on conflict do nothing
                """)
                .param("once", saying.once() + "@" + to.channel() + ":" + to.target())
                .param("channel", to.channel())
                .param("target", to.target())
                .param("inGroup", to.inGroup())
                .param("occasion", saying.occasion())
                .param("ticket", saying.ticket())
                .param("text", saying.text())
                .param("photo", saying.photo())
                .param("plainPhoto", saying.plainPhoto())
                .param("buttons", json.writeValueAsString(saying.buttons()))
                .param("mentions", String.join("\n", mentions))
                .param("replyTo", saying.replyTo())
                .param("state", state.name())
                .param("notBefore", notBefore.atOffset(ZoneOffset.UTC))
                .param("createdAt", now.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return inserted == 0 ? Optional.empty() : Optional.of(key.getKeyAs(Long.class));
    }

    Optional<Said> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from said where id = :id")
                .param("id", id)
                .query(this::said)
                .optional();
    }

    /** Held rows whose time has come, oldest first. */
    List<Said> due(Instant now) {
        return jdbc.sql("select " + COLUMNS + " from said where state = 'HELD' and not_before <= :now order by id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(this::said)
                .list();
    }

    Optional<Instant> nextHeld() {
        return jdbc.sql("select min(not_before) from said where state = 'HELD'")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** How many messages a target got, or will get, since an instant. */
    int countSince(Address to, Instant since) {
        return jdbc.sql("""
                select count(*) from said
                where channel = :channel and target = :target and state in ('WAITING', 'SENT', 'HELD')
                  and greatest(not_before, created_at) > :since
                """)
                .param("channel", to.channel())
                .param("target", to.target())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** How many sayings of one occasion a target got since an instant. */
    int countSince(Address to, String occasion, Instant since) {
        return jdbc.sql("""
                select count(*) from said
                where channel = :channel and target = :target and occasion = :occasion
                  and state in ('WAITING', 'SENT', 'HELD') and created_at > :since
                """)
                .param("channel", to.channel())
                .param("target", to.target())
                .param("occasion", occasion)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    List<Said> inState(Said.State state) {
        return jdbc.sql("select " + COLUMNS + " from said where state = :state order by id")
                .param("state", state.name())
                .query(this::said)
                .list();
    }

    boolean move(long id, Said.State from, Said.State to) {
        return jdbc.sql("update said set state = :to where id = :id and state = :from")
                        .param("to", to.name())
                        .param("from", from.name())
                        .param("id", id)
                        .update()
                == 1;
    }

    void sent(long id, String messageId, Instant now) {
        jdbc.sql("""
                update said set state = 'SENT', message_id = :messageId, sent_at = :now, attempts = attempts + 1, problem = null
                where id = :id
                """)
                .param("messageId", messageId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void missed(long id, String problem, Said.State state) {
        jdbc.sql("update said set attempts = attempts + 1, problem = :problem, state = :state where id = :id")
                .param("problem", problem)
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    boolean told(long ticket) {
        return jdbc.sql(
                                "select count(*) from said where ticket = :ticket and occasion like 'result%' and state <> 'FAILED'")
                        .param("ticket", ticket)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The ticket that a sent message spoke of. */
    Optional<Long> ticketOf(String channel, String messageId) {
        return jdbc.sql(
                        "select ticket from said where channel = :channel and message_id = :messageId and ticket is not null")
                .param("channel", channel)
                .param("messageId", messageId)
                .query(Long.class)
                .optional();
    }

    void eraseBefore(Instant earliest) {
        jdbc.sql("""
                update said set text = '', buttons = '[]'
                where state in ('SENT', 'FOLDED') and created_at < :earliest and text <> ''
                """).param("earliest", earliest.atOffset(ZoneOffset.UTC)).update();
    }

    private Said said(ResultSet row, int number) throws SQLException {
        var mentions = row.getString("mentions");
        return new Said(
                row.getLong("id"),
                row.getString("channel"),
                row.getString("target"),
                row.getBoolean("in_group"),
                row.getString("occasion"),
                row.getObject("ticket", Long.class),
                row.getString("text"),
                row.getString("photo"),
                row.getBoolean("plain_photo"),
                json.readValue(row.getString("buttons"), new TypeReference<List<Button>>() {}),
                mentions.isEmpty() ? List.of() : List.of(mentions.split("\n")),
                row.getString("reply_to"),
                Said.State.valueOf(row.getString("state")),
                row.getObject("not_before", OffsetDateTime.class).toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("message_id"),
                row.getInt("attempts"),
                row.getString("problem"));
    }
}
