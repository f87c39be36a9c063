package linli.bot.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Prints how pictures of real streets are judged: {@code -Dphotos=FOLDER} with JPEGs. */
@EnabledIfSystemProperty(named = "photos", matches = ".+")
class PhotoMeasureTest {
    private static final PhotoReader READER = new PhotoReader(true);
    private static final FaceWatch FACES = new FaceWatch(true);

    @Test
    void what_is_covered_and_what_waits() {
        var counts = new TreeMap<String, Integer>();
        for (var photo : real()) {
            var faces = FACES.find(photo).orElseThrow();
            var lines = READER.read(photo).orElseThrow();
            counts.merge("pictures", 1, Integer::sum);
            counts.merge("with something covered as a face", faces.boxes().isEmpty() ? 0 : 1, Integer::sum);
            counts.merge("waiting for a person, faces", faces.doubtful() ? 1 : 0, Integer::sum);
            counts.merge("with a number plate", lines.stream().anyMatch(Line::plate) ? 1 : 0, Integer::sum);
            counts.merge(
                    "waiting for a person, plates", lines.stream().anyMatch(Line::isDoubtful) ? 1 : 0, Integer::sum);
        }
        counts.forEach((what, count) -> System.out.printf("%-34s %d%n", what, count));
        // More than a fifth, and nobody would look carefully any more.
        assertThat(counts.get("waiting for a person, faces")).isLessThan(counts.get("pictures") / 5);
    }

    @Test
    void what_they_are_of() {
        var table = new KindTable();
        real().forEach(photo -> table.count("street", PictureKindTest.look(photo)));
        PictureKindTest.DRAWN.forEach((what, draw) -> LongStream.rangeClosed(301, 312)
                .forEach(seed -> table.count(what, PictureKindTest.look(draw.apply(seed)))));
        table.print();
        assertThat(table.scenes("street")).isGreaterThanOrEqualTo(.98);
    }

    @Test
    void which_show_one_place() {
        var photos = real();
        var corners = photos.stream().map(photo -> Corners.of(Gray.of(photo))).toList();
        int pairs = 0;
        var alike = new ArrayList<String>();
        for (int i = 0; i < corners.size(); i++) {
            for (int j = i + 1; j < corners.size(); j++) {
                pairs++;
                if (Resemblance.of(corners.get(i), corners.get(j)).kind() == Resemblance.Kind.SAME_PLACE) {
                    alike.add(i + "+" + j);
                }
            }
        }
        System.out.printf("pairs of two photos %d, said to be one place %d: %s%n", pairs, alike.size(), alike);
        for (double aside : new double[] {.02, .06, .1, .15}) {
            print("seen again, " + aside + " aside", photos, photo -> DrawnScene.seenAgain(photo, aside, 7));
        }
        ResemblanceTest.COPIES.forEach((how, copy) -> print("copy: " + how, photos, copy));
        assertThat(alike.size()).isLessThanOrEqualTo(pairs / 1000);
    }

    /** Every third will do. */
    private static void print(String what, List<BufferedImage> photos, UnaryOperator<BufferedImage> change) {
        var counts = new EnumMap<Resemblance.Kind, Integer>(Resemblance.Kind.class);
        for (int i = 0; i < photos.size(); i += 3) {
            counts.merge(
                    Resemblance.of(photos.get(i), change.apply(photos.get(i))).kind(), 1, Integer::sum);
        }
        System.out.printf("%-36s %s%n", what, counts);
    }

    private static List<BufferedImage> real() {
        try (var files = Files.list(Path.of(System.getProperty("photos")))) {
            return files.filter(file -> file.toString().endsWith(".jpg"))
                    .sorted()
                    .map(PhotoMeasureTest::plain)
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static BufferedImage plain(Path file) {
        try {
            var image = ImageIO.read(file.toFile());
            var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
            plain.createGraphics().drawImage(image, 0, 0, null);
            return plain;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
