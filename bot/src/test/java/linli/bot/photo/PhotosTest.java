package linli.bot.photo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import linli.bot.db.Database;
import linli.bot.db.Neighbours;
import linli.bot.db.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class PhotosTest {
    /** What is no scene has the shape of a phone or of a joke. */
    private static final Set<String> PAGES = Set.of("chat.jpg", "meme.jpg", "news.jpg");

    /** The same picture without them. */
    private static final Map<String, String> WITH_SOMEBODY =
            Map.of("bins-neighbour.jpg", "bins-before.jpg", "bins-cleaner.jpg", "bins-after.jpg");

    private final Database database;
    private Path data;
    private Photos photos;

    PhotosTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void empty(@TempDir Path folder) {
        database.empty();
        data = folder;
        photos = PhotoAlbum.in(data, database);
    }

    @Test
    void a_picture_is_kept_as_two_files_and_a_row() throws Exception {
        var photo = keep(Pictures.jpeg(Pictures.sight(2000, 1000, 1)));
        assertThat(photo.width()).isEqualTo(1600);
        assertThat(photo.height()).isEqualTo(800);
        assertThat(photo.sizeBytes()).isEqualTo(photos.read(photo.hash()).length);
        assertThat(photo.keptAt()).isEqualTo(PhotoAlbum.NOW);
        assertThat(photo.takenAt()).isNull();
        assertThat(photos.find(photo.hash())).hasValue(photo);
        var folder = "photos/" + photo.hash().substring(0, 2) + "/" + photo.hash();
        assertThat(files()).containsExactlyInAnyOrder(folder, folder + ".small.jpg");
        assertThat(photos.small(photo.hash()).length).isLessThan(photos.read(photo.hash()).length);
    }

    @Test
    void the_time_it_was_taken_is_kept_and_the_place_is_not() throws Exception {
        var file = Pictures.asPhoned(Pictures.jpeg(Pictures.scene(80, 60)), 6, "2026:11:20 18:30:00");
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
                        .getDirectoriesOfType(GpsDirectory.class))
                .isNotEmpty();
        var photo = keep(file);
        assertThat(photo.takenAt()).isEqualTo("2026-11-20T10:30:00Z");
        assertThat(photo.width()).isEqualTo(60);
        for (var kept : List.of(photos.read(photo.hash()), photos.small(photo.hash()))) {
            var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(kept));
            assertThat(metadata.getDirectoriesOfType(GpsDirectory.class)).isEmpty();
            assertThat(metadata.getDirectoriesOfType(ExifDirectoryBase.class)).isEmpty();
        }
    }

    @Test
    void the_notes_of_a_png_are_read_too() {
        var png = Pictures.file(Pictures.scene(80, 60), "png");
        var photo = keep(Pictures.pngAsPhoned(png, 8, "2026:01:02 03:04:05"));
        assertThat(photo.height()).isEqualTo(80);
        assertThat(photo.takenAt()).isEqualTo("2026-01-01T19:04:05Z");
    }

    @Test
    void what_is_written_in_a_picture_is_kept_with_it() {
        photos = PhotoAlbum.in(data, database, new PhotoReader(true));
        var sign = keep(Pictures.jpeg(DrawnSign.of(DrawnSign.Look.PLAIN, 1, "梧桐苑", "5栋")))
                .hash();
        var plate = keep(Pictures.jpeg(DrawnSign.of(DrawnSign.Look.PLAIN, 1, "皖A·3K7P2")))
                .hash();
        var wall = keep(Pictures.jpeg(DrawnSign.wall(1))).hash();
        assertThat(photos.lines(sign)).extracting(Line::text).containsExactly("梧桐苑", "5栋");
        assertThat(photos.lines(sign)).allSatisfy(line -> {
            assertThat(line.box().left()).isBetween(.3, .6);
            assertThat(line.box().height()).isBetween(.05, .2);
            assertThat(line.certainty()).isBetween(.8, 1.);
        });
        assertThat(photos.plates(sign)).isEmpty();
        assertThat(photos.plates(plate)).hasSize(1);
        assertThat(photos.lines(plate)).extracting(Line::text).containsExactly("");
        assertThat(photos.lettering(List.of(wall, sign, plate))).containsExactly("梧桐苑", "5栋");
    }

    @Test
    void words_of_a_picture_that_no_ticket_shows_are_forgotten() {
        Neighbours.moveInto(database);
        photos = PhotoAlbum.in(data, database, new PhotoReader(true));
        var shown = keep(Pictures.jpeg(DrawnSign.of(DrawnSign.Look.PLAIN, 1, "梧桐苑")))
                .hash();
        var idle = keep(Pictures.jpeg(DrawnSign.of(DrawnSign.Look.RED, 1, "快餐外卖", "皖A·3K7P2")))
                .hash();
        long ticket = Neighbours.ticket(database);
        database.jdbc().sql("""
                        insert into ticket_photo (ticket, hash, moment, added_at)
                        values (:ticket, :hash, 'BEFORE', '2026-11-21 08:00:00+00')
                        """).param("ticket", ticket).param("hash", shown).update();
        photos.forgetWordsBefore(PhotoAlbum.NOW);
        assertThat(photos.lines(idle)).hasSize(2);
        photos.forgetWordsBefore(PhotoAlbum.NOW.plusSeconds(1));
        assertThat(photos.lines(idle)).allMatch(Line::plate).hasSize(1);
        assertThat(photos.lines(shown)).extracting(Line::text).containsExactly("梧桐苑");
    }

    @Test
    void a_page_full_of_words_is_no_sign() {
        photos = PhotoAlbum.in(data, database, new PhotoReader(true));
        var notice = Collections.nCopies(13, "关于5栋停水的通知").toArray(String[]::new);
        var page = keep(Pictures.jpeg(DrawnSign.of(DrawnSign.Look.SMALL, 1, notice)))
                .hash();
        assertThat(photos.lines(page)).hasSize(13);
        assertThat(photos.lettering(List.of(page))).isEmpty();
    }

    @Test
    void a_camera_without_a_clock_has_no_time() {
        assertThat(keep(Pictures.asPhoned(Pictures.jpeg(Pictures.scene(80, 60)), 1, "0000:00:00 00:00:00"))
                        .takenAt())
                .isNull();
    }

    @Test
    void the_same_picture_twice_is_kept_once_whatever_its_notes_say() throws Exception {
        var file = Pictures.jpeg(Pictures.sight(800, 600, 1));
        var first = keep(file);
        var second = keep(Pictures.asPhoned(file, 1, "2026:11:20 18:30:00"));
        assertThat(second).isEqualTo(first);
        assertThat(files()).hasSize(2);
        assertThat(keep(Pictures.jpeg(Pictures.sight(800, 600, 2)))).isNotEqualTo(first);
    }

    @Test
    void a_kept_picture_handed_in_again_is_itself() throws Exception {
        var first = keep(Pictures.jpeg(Pictures.sight(800, 600, 1)));
        assertThat(keep(photos.read(first.hash()))).isEqualTo(first);
        assertThat(files()).hasSize(2);
    }

    @Test
    void the_pictures_of_the_demo_are_kept_and_told_apart_but_for_somebody_before_the_same_bins() throws Exception {
        var kept = new TreeMap<String, Photo>();
        try (Stream<Path> seeds = Files.list(Path.of("seeds/photos"))) {
            for (var file :
                    seeds.filter(seed -> seed.toString().endsWith(".jpg")).toList()) {
                var photo = keep(Files.readAllBytes(file));
                if (!PAGES.contains(file.getFileName().toString())) {
                    assertThat(photo.width()).as(file.toString()).isEqualTo(960);
                }
                assertThat(Files.size(file)).as(file.toString()).isLessThan(80_000);
                kept.put(file.getFileName().toString(), photo);
            }
        }
        assertThat(kept).hasSize(17);
        kept.forEach((one, photo) -> kept.forEach((other, another) -> {
            int differs = Photos.likeness(photo.likeness(), another.likeness());
            if (one.equals(WITH_SOMEBODY.get(other))) {
                assertThat(differs).as(one + " " + other).isLessThan(10);
            } else if (!one.equals(other) && !other.equals(WITH_SOMEBODY.get(one))) {
                assertThat(differs).as(one + " " + other).isGreaterThan(3);
            }
        }));
    }

    @Test
    void what_is_no_picture_is_refused_whatever_its_name() {
        refuses("<!DOCTYPE html><title>lamp.jpg</title>".getBytes(UTF_8), Photos.Refused.NOT_A_PICTURE);
        refuses(new byte[0], Photos.Refused.NOT_A_PICTURE);
        refuses(Pictures.heic(), Photos.Refused.HEIC);
        refuses(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3}, Photos.Refused.BROKEN);
        var jpeg = Pictures.jpeg(Pictures.sight(800, 600, 1));
        refuses(Arrays.copyOf(jpeg, jpeg.length / 2), Photos.Refused.BROKEN);
        refuses(Arrays.copyOf(jpeg, Photos.MOST_BYTES + 1), Photos.Refused.TOO_BIG);
        refuses(Pictures.pngPromising(50_000, 50_000), Photos.Refused.TOO_MANY_PIXELS);
        refuses(Pictures.pngPromising(Integer.MAX_VALUE, Integer.MAX_VALUE), Photos.Refused.TOO_MANY_PIXELS);
        refuses(Pictures.webpHidingABigOne(), Photos.Refused.TOO_MANY_PIXELS);
        assertThat(data.resolve("photos")).doesNotExist();
    }

    @Test
    void nothing_is_read_outside_the_folder() throws Exception {
        Files.writeString(data.resolve("secret.jpg"), "secret");
        for (var hash : List.of("../secret", "..%2fsecret", "", "ab", "f".repeat(64), "F".repeat(64))) {
            assertThatThrownBy(() -> photos.read(hash)).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> photos.small(hash)).isInstanceOf(NoSuchElementException.class);
            assertThat(photos.find(hash)).isEmpty();
        }
    }

    @Test
    void a_picture_goes_with_the_transaction_that_brought_it() {
        var file = Pictures.jpeg(Pictures.scene(80, 60));
        database.transactions().executeWithoutResult(status -> {
            keep(file);
            status.setRollbackOnly();
        });
        assertThat(rows()).isZero();
        keep(file);
        assertThat(rows()).isOne();
    }

    @Test
    void many_at_once_wait_for_each_other_and_are_kept_once() throws Exception {
        var file = Pictures.jpeg(Pictures.sight(800, 600, 1));
        var pool = Executors.newFixedThreadPool(6);
        try {
            Callable<Photo> keeping = () -> keep(file);
            var kept = pool.invokeAll(Collections.nCopies(12, keeping));
            var first = kept.get(0).get();
            for (var photo : kept) {
                assertThat(photo.get()).isEqualTo(first);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(rows()).isOne();
        assertThat(files()).hasSize(2);
    }

    private Photo keep(byte[] file) {
        var kept = photos.keep(file);
        assertThat(kept.refused()).isNull();
        assertThat(kept.isKept()).isTrue();
        return kept.photo();
    }

    private void refuses(byte[] file, Photos.Refused why) {
        assertThat(photos.keep(file)).isEqualTo(new Photos.Kept(null, why));
    }

    private int rows() {
        return database.jdbc()
                .sql("select count(*) from photo")
                .query(Integer.class)
                .single();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> data.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
