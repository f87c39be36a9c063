package linli.bot.photo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PhotoTextStore {
    private final JdbcClient jdbc;

    PhotoTextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same picture a second time changes nothing. */
    void insert(String photo, List<Line> lines) {
        for (int number = 0; number < lines.size(); number++) {
            var line = lines.get(number);
            jdbc.sql("""
                    insert into photo_text (photo, line, text, plate, certainty, box_left, box_top, box_width, box_height)
                    values (:photo, :line, :text, :plate, :certainty, :left, :top, :width, :height)
                    on conflict do nothing
                    """)
                    .param("photo", photo)
                    .param("line", number)
                    .param("text", line.text())
                    .param("plate", line.plate())
                    .param("certainty", line.certainty())
                    .param("left", line.box().left())
                    .param("top", line.box().top())
                    .param("width", line.box().width())
                    .param("height", line.box().height())
                    .update();
        }
    }

    void forgetBefore(Instant earliest) {
        jdbc.sql("""
                delete from photo_text
                where not plate
                  and photo in (select hash from photo where kept_at < :earliest)
                  and photo not in (select hash from ticket_photo)
                """).param("earliest", earliest.atOffset(ZoneOffset.UTC)).update();
    }

    List<Line> of(String photo) {
        return jdbc.sql("""
                select text, plate, certainty, box_left, box_top, box_width, box_height
                from photo_text where photo = :photo order by line
                """).param("photo", photo).query(PhotoTextStore::line).list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("text"),
                new Box(
                        row.getDouble("box_left"),
                        row.getDouble("box_top"),
                        row.getDouble("box_width"),
                        row.getDouble("box_height")),
                row.getDouble("certainty"),
                row.getBoolean("plate"));
    }
}
