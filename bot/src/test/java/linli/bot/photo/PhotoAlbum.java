package linli.bot.photo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import javax.imageio.ImageIO;
import linli.bot.db.Database;
import linli.rules.RulebookReader;

/**
 * Real photos in a folder of a test.
 *
 * @param coverings what others may see of them
 */
public record PhotoAlbum(Photos photos, Coverings coverings) {
    static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    /** Nobody reads in it, nobody looks for faces. */
    public static Photos in(Path data, Database database) {
        return of(data, database, new PhotoReader(false), new FaceWatch(false)).photos();
    }

    static Photos in(Path data, Database database, PhotoReader reader) {
        return of(data, database, reader, new FaceWatch(false)).photos();
    }

    /** With everything that looks at a picture. */
    public static PhotoAlbum watched(Path data, Database database) {
        return of(data, database, new PhotoReader(true), new FaceWatch(true));
    }

    /** On a machine that cannot look for faces. */
    public static PhotoAlbum unwatched(Path data, Database database) {
        return of(data, database, new PhotoReader(true), new FaceWatch(false));
    }

    /** A JPEG of a street with somebody in it; every one another street. */
    public static byte[] somebody(int which) {
        var image = Pictures.sight(480, 360, which);
        DrawnFace.draw(image, 240, 165, 100, which);
        return Pictures.jpeg(image);
    }

    /** The same picture, as somebody makes it who wants it to look new. */
    public static byte[] touchedUp(byte[] jpeg) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(jpeg));
            return Pictures.jpeg(DrawnScene.brighter(DrawnScene.sized(DrawnScene.cut(image, .9, 1), .8), 1.15, -8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param at as cameras write it, {@code 2026:11:16 08:30:00} */
    public static byte[] taken(byte[] jpeg, String at) {
        return Pictures.asPhoned(jpeg, 1, at);
    }

    public static byte[] screenshot(int which) {
        return Pictures.jpeg(DrawnPage.chat(which));
    }

    private static PhotoAlbum of(Path data, Database database, PhotoReader reader, FaceWatch faces) {
        var files = new PhotoFiles(data);
        var store = new PhotoStore(database.jdbc());
        var time = InstantSource.fixed(NOW);
        var coverings = new Coverings(files, new CoveringStore(database.jdbc()), store, faces, reader, time);
        var photos = new Photos(
                files,
                store,
                new PhotoTextStore(database.jdbc()),
                reader,
                faces,
                new LookStore(database.jdbc()),
                coverings,
                RulebookReader.read(Path.of("config")).rulebook(),
                time);
        return new PhotoAlbum(photos, coverings);
    }
}
