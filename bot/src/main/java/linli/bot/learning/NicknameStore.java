package linli.bot.learning;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NicknameStore {
    private static final String COLUMNS = "community, word, place, ticket, state";

    private final JdbcClient jdbc;

    NicknameStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In place of what was known of the word. */
    void replace(Nickname nickname, String by, Instant at) {
        jdbc.sql("delete from nickname where community = :community and word = :word")
                .param("community", nickname.community())
                .param("word", nickname.word())
                .update();
        jdbc.sql("""
                insert into nickname (community, word, place, ticket, state, changed_by, changed_at)
                values (:community, :word, :place, :ticket, :state, :by, :at)
                """)
                .param("community", nickname.community())
                .param("word", nickname.word())
                .param("place", nickname.place())
                .param("ticket", nickname.ticket())
                .param("state", nickname.state().name())
                .param("by", by)
                .param("at", at.atOffset(UTC))
                .update();
    }

    Optional<Nickname> find(String community, String word) {
        return jdbc.sql("select " + COLUMNS + " from nickname where community = :community and word = :word")
                .param("community", community)
                .param("word", word)
                .query(NicknameStore::nickname)
                .optional();
    }

    /** Newest first. */
    List<Nickname> learnt(String community) {
        return jdbc.sql("select " + COLUMNS + """
                 from nickname
                where community = :community and state = 'LEARNT'
                order by changed_at desc, word
                """)
                .param("community", community)
                .query(NicknameStore::nickname)
                .list();
    }

    private static Nickname nickname(ResultSet row, int number) throws SQLException {
        return new Nickname(
                row.getString("community"),
                row.getString("word"),
                row.getString("place"),
                row.getLong("ticket"),
                Nickname.State.valueOf(row.getString("state")));
    }
}
