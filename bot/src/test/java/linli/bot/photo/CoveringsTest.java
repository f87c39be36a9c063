package linli.bot.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.imageio.ImageIO;
import linli.bot.db.Database;
import linli.bot.db.OnBothDatabases;
import linli.bot.photo.FaceWatch.Faces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
class CoveringsTest {
    private static final Box CORNER = new Box(0, 0, .2, .2);

    private static final FaceWatch WATCH = new FaceWatch(true);

    private final Database database;
    private Path data;

    CoveringsTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void empty(@TempDir Path folder) {
        database.empty();
        data = folder;
    }

    @Test
    void a_face_is_covered_and_everything_else_is_left_alone() throws IOException {
        var album = PhotoAlbum.watched(data, database);
        var hash = keep(album, withFace());
        assertThat(album.coverings().of(hash)).hasValueSatisfying(covering -> {
            assertThat(covering.showing()).isEqualTo(Showing.COVERED);
            assertThat(covering.boxes()).hasSize(1);
            assertThat(covering.by()).isNull();
        });
        var plain = read(album.photos().read(hash));
        var shown = read(album.coverings().shown(hash).orElseThrow());
        assertThat(detail(plain, 440, 270, 120)).isGreaterThan(12);
        assertThat(detail(shown, 440, 270, 120)).isLessThan(4);
        assertThat(differs(plain, shown, 20, 20, 200)).isLessThan(3);
        assertThat(WATCH.find(shown).orElseThrow().boxes()).isEmpty();
    }

    @Test
    void the_small_picture_is_covered_as_well() throws IOException {
        var album = PhotoAlbum.watched(data, database);
        var hash = keep(album, withFace());
        var small = read(album.coverings().shownSmall(hash).orElseThrow());
        assertThat(small.getWidth()).isEqualTo(400);
        assertThat(WATCH.find(small).orElseThrow().boxes()).isEmpty();
        assertThat(detail(small, 185, 115, 45))
                .isLessThan(detail(read(album.photos().small(hash)), 185, 115, 45) / 2);
    }

    @Test
    void a_number_plate_is_covered() throws IOException {
        var album = PhotoAlbum.watched(data, database);
        var hash = keep(album, DrawnSign.of(DrawnSign.Look.PLAIN, 1, "皖A·3K7P2"));
        assertThat(album.coverings().of(hash).orElseThrow().boxes()).hasSize(1);
        var shown = read(album.coverings().shown(hash).orElseThrow());
        assertThat(new PhotoReader(true).read(shown).orElseThrow()).noneMatch(Line::plate);
    }

    @Test
    void a_picture_without_people_is_shown_as_it_is() {
        var album = PhotoAlbum.watched(data, database);
        var hash = keep(album, FaceFinderTest.street());
        assertThat(album.coverings().shown(hash)).hasValue(album.photos().read(hash));
        assertThat(album.coverings().shownSmall(hash)).hasValue(album.photos().small(hash));
    }

    @Test
    void where_nobody_can_look_the_picture_is_held_back_until_a_person_has() {
        var album = PhotoAlbum.unwatched(data, database);
        var hash = keep(album, FaceFinderTest.street());
        assertThat(album.coverings().of(hash).orElseThrow().showing()).isEqualTo(Showing.WAITING);
        assertThat(album.coverings().mayBeShown(hash)).isFalse();
        assertThat(album.coverings().shown(hash)).isEmpty();
        assertThat(album.coverings().shownSmall(hash)).isEmpty();
        album.coverings().open(hash, "lijie");
        assertThat(album.coverings().of(hash))
                .hasValue(new Covering(Showing.OPENED, List.of(), "lijie", PhotoAlbum.NOW));
        assertThat(album.coverings().shown(hash)).hasValue(album.photos().read(hash));
    }

    @Test
    void what_may_be_a_face_is_covered_and_the_rest_waits_for_a_person() throws IOException {
        var album = PhotoAlbum.watched(data, database);
        var hash = keep(album, FaceFinderTest.street());
        var image = read(album.photos().read(hash));
        database.jdbc().sql("delete from photo_covering").update();
        album.coverings().add(hash, image, Optional.of(new Faces(List.of(CORNER), true)), Optional.of(List.of()));
        assertThat(album.coverings().shown(hash)).isEmpty();
        album.coverings().open(hash, "lijie");
        var shown = read(album.coverings().shown(hash).orElseThrow());
        assertThat(differs(image, shown, 20, 20, 100)).isGreaterThan(1);
        assertThat(differs(image, shown, 500, 300, 200)).isLessThan(3);
    }

    @ParameterizedTest
    @CsvSource({".9, COVERED", ".5, COVERED", ".45, WAITING"})
    void so_is_what_may_be_a_number_plate(double certainty, Showing showing) {
        var album = PhotoAlbum.watched(data, database);
        var hash = keep(album, FaceFinderTest.street());
        database.jdbc().sql("delete from photo_covering").update();
        var plate = new Line("", CORNER, certainty, true);
        album.coverings()
                .add(
                        hash,
                        FaceFinderTest.street(),
                        Optional.of(new Faces(List.of(), false)),
                        Optional.of(List.of(plate)));
        assertThat(album.coverings().of(hash)).hasValueSatisfying(covering -> {
            assertThat(covering.showing()).isEqualTo(showing);
            assertThat(covering.boxes()).containsExactly(CORNER);
        });
    }

    @Test
    void a_plate_nobody_can_read_holds_a_picture_back_too() {
        var photos = PhotoAlbum.in(data, database, new PhotoReader(false));
        var hash = photos.keep(Pictures.jpeg(FaceFinderTest.street())).photo().hash();
        assertThat(PhotoAlbum.watched(data, database).coverings().shown(hash)).isEmpty();
    }

    @Test
    void a_person_can_withhold_any_picture_and_think_better_of_it() {
        var album = PhotoAlbum.watched(data, database);
        var hash = keep(album, withFace());
        album.coverings().withhold(hash, "lijie");
        assertThat(album.coverings().shown(hash)).isEmpty();
        album.coverings().open(hash, "lijie");
        assertThat(album.coverings().of(hash).orElseThrow().boxes()).hasSize(1);
        assertThat(album.coverings().shown(hash)).isPresent();
        assertThat(album.coverings().shown(hash).orElseThrow())
                .isNotEqualTo(album.photos().read(hash));
    }

    @Test
    void a_person_can_cover_more_and_what_was_covered_stays_so() throws IOException {
        var album = PhotoAlbum.watched(data, database);
        var hash = keep(album, withFace());
        album.coverings().cover(hash, List.of(CORNER), "lijie");
        album.coverings().cover(hash, List.of(new Box(.8, .8, .2, .2)), "lijie");
        var covering = album.coverings().of(hash).orElseThrow();
        assertThat(covering.showing()).isEqualTo(Showing.OPENED);
        assertThat(covering.boxes()).hasSize(3).contains(CORNER);
        var shown = read(album.coverings().shown(hash).orElseThrow());
        assertThat(detail(shown, 440, 270, 120)).isLessThan(4);
        assertThat(differs(read(album.photos().read(hash)), shown, 20, 20, 100)).isGreaterThan(1);
    }

    @Test
    void a_picture_of_an_earlier_version_is_looked_at_when_it_is_asked_for() {
        var hash = keep(PhotoAlbum.unwatched(data, database), withFace());
        database.jdbc().sql("delete from photo_covering").update();
        var coverings = PhotoAlbum.watched(data, database).coverings();
        assertThat(coverings.of(hash).orElseThrow().boxes()).hasSize(1);
        assertThat(coverings.shown(hash)).isPresent();
    }

    @Test
    void a_row_without_its_file_shows_nothing() {
        var hash = "a".repeat(64);
        linli.bot.db.Neighbours.photo(database, hash);
        assertThat(PhotoAlbum.watched(data, database).coverings().shown(hash)).isEmpty();
    }

    @Test
    void what_the_bot_draws_is_for_everybody() {
        var album = PhotoAlbum.unwatched(data, database);
        var png = Pictures.file(Pictures.scene(80, 60), "png");
        var hash = album.photos().keepDrawn(png);
        assertThat(album.coverings().shown(hash)).hasValue(png);
    }

    @Test
    void there_is_nothing_of_an_unknown_picture() {
        var coverings = PhotoAlbum.watched(data, database).coverings();
        var unknown = "0".repeat(64);
        assertThat(coverings.of(unknown)).isEmpty();
        assertThat(coverings.mayBeShown(unknown)).isFalse();
        assertThatThrownBy(() -> coverings.shown(unknown)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> coverings.open(unknown, "lijie")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void boxes_over_the_rim_and_of_no_size_do_no_harm() {
        for (var box :
                List.of(new Box(.9, .9, .3, .3), new Box(1, 1, 0, 0), new Box(-.1, .5, .2, .1), new Box(0, 0, 1, 1))) {
            for (var size : List.of(1, 5, 300)) {
                var covered = Cover.over(Pictures.scene(size, Math.max(1, size / 3)), List.of(box));
                assertThat(covered.getWidth()).isEqualTo(size);
            }
        }
    }

    private static String keep(PhotoAlbum album, BufferedImage image) {
        return album.photos().keep(Pictures.jpeg(image)).photo().hash();
    }

    private static BufferedImage withFace() {
        var street = FaceFinderTest.street();
        DrawnFace.draw(street, 500, 330, 150, 3);
        return street;
    }

    private static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    /** Mean step of light from pixel to pixel in a square. */
    private static double detail(BufferedImage image, int left, int top, int side) {
        var gray = Gray.of(image);
        double sum = 0;
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                sum += Math.abs(gray.at(x + 1, y) - gray.at(x, y)) + Math.abs(gray.at(x, y + 1) - gray.at(x, y));
            }
        }
        return sum / side / side;
    }

    private static double differs(BufferedImage one, BufferedImage other, int left, int top, int side) {
        var gray = Gray.of(one);
        var otherGray = Gray.of(other);
        double sum = 0;
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                sum += Math.abs(gray.at(x, y) - otherGray.at(x, y));
            }
        }
        return sum / side / side;
    }
}
