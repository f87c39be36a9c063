package linli.bot.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only drawn faces: nobody's picture belongs in a repository. */
class FaceFinderTest {
    private static final FaceWatch WATCH = new FaceWatch(true);

    @ParameterizedTest
    @CsvSource({"40, 0", "60, 3", "90, 5", "150, 9", "300, 14", "600, 7"})
    void a_face_is_found_far_and_near(int height, int who) throws IOException {
        var street = street();
        DrawnFace.draw(street, 500, 330, height, who);
        assertThat(faces(street)).hasSize(1).allSatisfy(box -> {
            assertThat(box.left() + box.width() / 2).isBetween(480 / 960., 520 / 960.);
            assertThat(box.top() + box.height() / 2).isBetween((330 - height * .3) / 720., (330 + height * .3) / 720.);
        });
    }

    @Test
    void everybody_in_a_group_is_found_also_at_the_rim() throws IOException {
        var street = street();
        for (int who = 0; who < 10; who++) {
            DrawnFace.draw(street, 45 + who * 95, 250 + who % 3 * 120, 70, who);
        }
        assertThat(faces(street)).hasSize(10);
    }

    @Test
    void a_gray_picture_has_faces_too() throws IOException {
        var street = street();
        DrawnFace.draw(street, 500, 330, 120, 2);
        var gray = new BufferedImage(street.getWidth(), street.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        gray.createGraphics().drawImage(street, 0, 0, null);
        assertThat(faces(gray)).hasSize(1);
    }

    @Test
    void the_places_of_the_demo_have_none() throws IOException {
        for (var file : List.of("bins-before", "cover-after", "garage", "stairs", "lamp-after")) {
            assertThat(faces(ImageIO.read(Path.of("seeds/photos", file + ".jpg").toFile())))
                    .as(file)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1x1", "2x1600", "1600x3", "255x257", "17x17"})
    void odd_sizes_do_no_harm(String size) {
        var sides = size.split("x");
        var image =
                new BufferedImage(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), BufferedImage.TYPE_INT_RGB);
        assertThat(faces(image)).isEmpty();
    }

    @Test
    void a_face_that_fades_is_doubted_before_it_is_missed() {
        var seen = IntStream.rangeClosed(0, 60)
                .mapToObj(step -> WATCH.find(faded(step / 60.)).orElseThrow())
                .map(faces -> faces.boxes().isEmpty() ? "missed" : faces.doubtful() ? "doubted" : "sure")
                .toList();
        assertThat(seen.get(0)).isEqualTo("sure");
        assertThat(seen.get(60)).isEqualTo("missed");
        assertThat(seen.indexOf("doubted")).isPositive().isLessThan(seen.lastIndexOf("missed"));
    }

    @Test
    void once_closed_it_opens_again() {
        var watch = new FaceWatch(true);
        watch.close();
        watch.find(faded(0));
        watch.close();
        assertThat(watch.find(faded(0)).orElseThrow().boxes()).hasSize(1);
        watch.close();
    }

    @Test
    void switched_off_it_says_that_nobody_looked() {
        assertThat(new FaceWatch(false).find(Pictures.sight(80, 60, 1))).isEmpty();
    }

    private static List<Box> faces(BufferedImage image) {
        return WATCH.find(image).orElseThrow().boxes();
    }

    private static BufferedImage faded(double share) {
        var image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        DrawnFace.draw(image, 100, 90, 120, 3);
        var pen = image.createGraphics();
        pen.setColor(new Color(110, 110, 110, (int) (share * 255)));
        pen.fillRect(0, 0, 200, 200);
        pen.dispose();
        return image;
    }

    static BufferedImage street() {
        try {
            return ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(Path.of("seeds/photos/bins-after.jpg"))));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
