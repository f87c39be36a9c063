package linli.bot.photo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PhotoStore {
    private final JdbcClient jdbc;

    PhotoStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same picture a second time changes nothing. */
    void insert(Photo photo) {
        jdbc.sql("""
                insert into photo (hash, width, height, size_bytes, likeness, taken_at, kept_at)
                values (:hash, :width, :height, :sizeBytes, :likeness, :takenAt, :keptAt)
                on conflict do nothing
                """)
                .param("hash", photo.hash())
                .param("width", photo.width())
                .param("height", photo.height())
                .param("sizeBytes", photo.sizeBytes())
                .param("likeness", photo.likeness())
                .param("takenAt", utc(photo.takenAt()))
                .param("keptAt", utc(photo.keptAt()))
                .update();
    }

    Optional<Photo> find(String hash) {
        return jdbc.sql("""
                select hash, width, height, size_bytes, likeness, taken_at, kept_at from photo where hash = :hash
                """).param("hash", hash).query(PhotoStore::photo).optional();
    }

    private static Photo photo(ResultSet row, int number) throws SQLException {
        return new Photo(
                row.getString("hash"),
                row.getInt("width"),
                row.getInt("height"),
                row.getInt("size_bytes"),
                row.getLong("likeness"),
                instant(row, "taken_at"),
                instant(row, "kept_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
