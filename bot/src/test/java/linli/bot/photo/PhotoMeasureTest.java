package linli.bot.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
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

    static List<BufferedImage> real() {
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
