package linli.bot.photo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CoveringStore {
    private final JdbcClient jdbc;

    CoveringStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody else has entered meanwhile stays. */
    void insert(String photo, Covering covering) {
        jdbc.sql("""
                insert into photo_covering (photo, showing, boxes, decided_by, decided_at)
                values (:photo, :showing, :boxes, :by, :at)
                on conflict do nothing
                """)
                .param("photo", photo)
                .param("showing", covering.showing().name())
                .param("boxes", lines(covering))
                .param("by", covering.by())
                .param("at", covering.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void update(String photo, Covering covering) {
        jdbc.sql("""
                update photo_covering
                set showing = :showing, boxes = :boxes, decided_by = :by, decided_at = :at
                where photo = :photo
                """)
                .param("photo", photo)
                .param("showing", covering.showing().name())
                .param("boxes", lines(covering))
                .param("by", covering.by())
                .param("at", covering.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Covering> find(String photo) {
        return jdbc.sql("select showing, boxes, decided_by, decided_at from photo_covering where photo = :photo")
                .param("photo", photo)
                .query(CoveringStore::covering)
                .optional();
    }

    private static Covering covering(ResultSet row, int number) throws SQLException {
        var boxes = row.getString("boxes").lines().map(CoveringStore::box).toList();
        return new Covering(
                Showing.valueOf(row.getString("showing")),
                boxes,
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    private static String lines(Covering covering) {
        return covering.boxes().stream()
                .map(box -> Stream.of(box.left(), box.top(), box.width(), box.height())
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static Box box(String line) {
        var numbers = line.split(" ");
        return new Box(
                Double.parseDouble(numbers[0]),
                Double.parseDouble(numbers[1]),
                Double.parseDouble(numbers[2]),
                Double.parseDouble(numbers[3]));
    }
}
