package linli.bot.learning;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import linli.rules.classify.Kind;
import linli.rules.classify.Nature;
import linli.rules.classify.Urgency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LearnedStore {
    private static final String COLUMNS = """
            id, community, ticket, member, text, kind, nature, category, urgency, place, taken_kind, taken_nature,
            taken_category, taken_urgency, taught_by, at
            """;

    private final JdbcClient jdbc;

    LearnedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In place of what the ticket had taught before. */
    void replace(Learned learned) {
        deleteOf(learned.ticket());
        var label = learned.label();
        var taken = learned.taken();
        jdbc.sql("""
                insert into learned (community, ticket, member, text, kind, nature, category, urgency, place, taken_kind,
                                     taken_nature, taken_category, taken_urgency, taught_by, at)
                values (:community, :ticket, :member, :text, :kind, :nature, :category, :urgency, :place, :takenKind,
                        :takenNature, :takenCategory, :takenUrgency, :taughtBy, :at)
                """)
                .param("community", learned.community())
                .param("ticket", learned.ticket())
                .param("member", learned.member())
                .param("text", learned.text())
                .param("kind", label.kind().name())
                .param("nature", name(label.nature()))
                .param("category", label.category())
                .param("urgency", name(label.urgency()))
                .param("place", learned.place())
                .param("takenKind", taken.kind().name())
                .param("takenNature", name(taken.nature()))
                .param("takenCategory", taken.category())
                .param("takenUrgency", name(taken.urgency()))
                .param("taughtBy", learned.taughtBy())
                .param("at", learned.at().atOffset(UTC))
                .update();
    }

    Optional<Learned> ofTicket(long ticket) {
        return jdbc.sql("select " + COLUMNS + " from learned where ticket = :ticket")
                .param("ticket", ticket)
                .query(LearnedStore::learned)
                .optional();
    }

    /** Newest first; words of those who do not want to be recorded left out. */
    List<Learned> ofCommunity(String community) {
        return jdbc.sql("select " + COLUMNS + """
                from learned
                where community = :community and member not in (select id from member where silenced)
                order by id desc
                """)
                .param("community", community)
                .query(LearnedStore::learned)
                .list();
    }

    List<String> communities() {
        return jdbc.sql("select distinct community from learned order by community")
                .query(String.class)
                .list();
    }

    /** False when there is no such example in the community. */
    boolean delete(String community, long id) {
        return jdbc.sql("delete from learned where id = :id and community = :community")
                        .param("id", id)
                        .param("community", community)
                        .update()
                == 1;
    }

    void deleteOf(long ticket) {
        jdbc.sql("delete from learned where ticket = :ticket")
                .param("ticket", ticket)
                .update();
    }

    void deleteOfMember(String member) {
        jdbc.sql("delete from learned where member = :member")
                .param("member", member)
                .update();
    }

    private static String name(Enum<?> one) {
        return one == null ? null : one.name();
    }

    private static Learned learned(ResultSet row, int number) throws SQLException {
        return new Learned(
                row.getLong("id"),
                row.getString("community"),
                row.getLong("ticket"),
                row.getString("member"),
                row.getString("text"),
                label(row, ""),
                row.getString("place"),
                label(row, "taken_"),
                row.getString("taught_by"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static Label label(ResultSet row, String prefix) throws SQLException {
        var nature = row.getString(prefix + "nature");
        var urgency = row.getString(prefix + "urgency");
        return new Label(
                Kind.valueOf(row.getString(prefix + "kind")),
                nature == null ? null : Nature.valueOf(nature),
                row.getString(prefix + "category"),
                urgency == null ? null : Urgency.valueOf(urgency));
    }
}
