package linli.bot.photo;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import linli.bot.db.Database;
import linli.rules.RulebookReader;

/** Real photos in a folder of a test. */
public final class PhotoAlbum {
    static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private PhotoAlbum() {}

    /** Nobody reads in it. */
    public static Photos in(Path data, Database database) {
        return in(data, database, new PhotoReader(false));
    }

    static Photos in(Path data, Database database, PhotoReader reader) {
        return new Photos(
                new PhotoFiles(data),
                new PhotoStore(database.jdbc()),
                new PhotoTextStore(database.jdbc()),
                reader,
                RulebookReader.read(Path.of("config")).rulebook(),
                InstantSource.fixed(NOW));
    }
}
