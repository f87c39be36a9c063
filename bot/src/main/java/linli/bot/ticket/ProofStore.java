package linli.bot.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProofStore {
    private final JdbcClient jdbc;

    ProofStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same picture a second time changes nothing. */
    void insert(long ticket, Proof proof) {
        jdbc.sql("""
                insert into ticket_proof (ticket, photo, own, later, same_place, scene)
                values (:ticket, :photo, :own, :later, :samePlace, :scene)
                on conflict do nothing
                """)
                .param("ticket", ticket)
                .param("photo", proof.photo())
                .param("own", proof.own())
                .param("later", proof.later())
                .param("samePlace", proof.samePlace())
                .param("scene", proof.scene())
                .update();
    }

    List<Proof> of(long ticket) {
        return jdbc.sql("""
                select photo, own, later, same_place, scene from ticket_proof where ticket = :ticket order by photo
                """).param("ticket", ticket).query(ProofStore::proof).list();
    }

    private static Proof proof(ResultSet row, int number) throws SQLException {
        return new Proof(
                row.getString("photo"),
                row.getBoolean("own"),
                row.getBoolean("later"),
                row.getBoolean("same_place"),
                row.getBoolean("scene"));
    }
}
