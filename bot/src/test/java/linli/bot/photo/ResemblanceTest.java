package linli.bot.photo;

import static linli.bot.photo.Resemblance.Kind.SAME_PICTURE;
import static linli.bot.photo.Resemblance.Kind.SAME_PLACE;
import static linli.bot.photo.Resemblance.Kind.UNCLEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResemblanceTest {
    /** What people do to a picture before they send it again. */
    static final Map<String, UnaryOperator<BufferedImage>> COPIES = Map.of(
            "the same", image -> image,
            "encoded again", image -> encoded(encoded(image)),
            "half as big", image -> encoded(DrawnScene.sized(image, .5)),
            "cut to eight tenths", image -> encoded(DrawnScene.cut(image, .8, 5)),
            "brighter", image -> encoded(DrawnScene.brighter(image, 1.25, -20)),
            "noisy", image -> encoded(DrawnPage.grainy(image, 10, new Random(3))));

    @Test
    void a_picture_made_of_another_is_the_same_picture() {
        COPIES.forEach((how, copy) -> LongStream.rangeClosed(1, 4).forEach(seed -> {
            var scene = DrawnScene.of(seed, 8);
            assertThat(Resemblance.of(scene, copy.apply(scene)).kind())
                    .as(how + " " + seed)
                    .isEqualTo(SAME_PICTURE);
        }));
    }

    @Test
    void a_place_is_known_again_from_another_step_in_other_light_and_tidied_up() {
        var kinds = LongStream.rangeClosed(1, 8)
                .mapToObj(seed -> Resemblance.of(
                                DrawnScene.of(seed, 8), encoded(DrawnScene.seenAgain(DrawnScene.of(seed, 0), .1, seed)))
                        .kind());
        assertThat(kinds).containsOnly(SAME_PLACE);
    }

    @Test
    void two_places_have_nothing_in_common() {
        for (long seed = 1; seed <= 8; seed++) {
            var one = DrawnScene.of(seed, 6);
            var other = DrawnScene.of(seed + 100, 6);
            assertThat(Resemblance.of(one, other).kind()).as("scenes " + seed).isEqualTo(UNCLEAR);
        }
    }

    @Test
    void mended_things_of_the_demo_are_new_pictures_of_the_same_place() throws IOException {
        for (var what : List.of("lamp", "bins", "cover")) {
            var before =
                    ImageIO.read(Path.of("seeds/photos", what + "-before.jpg").toFile());
            var after =
                    ImageIO.read(Path.of("seeds/photos", what + "-after.jpg").toFile());
            assertThat(Resemblance.of(before, after).kind()).as(what).isEqualTo(SAME_PLACE);
        }
    }

    @Test
    void one_logo_in_both_does_not_make_one_place() {
        for (long seed = 1; seed <= 4; seed++) {
            var one = DrawnScene.of(seed, 6);
            var other = DrawnScene.of(seed + 100, 6);
            var logo = Pictures.sight(150, 110, 9);
            one.createGraphics().drawImage(logo, 780, 20, null);
            other.createGraphics().drawImage(logo, 780, 20, null);
            assertThat(Resemblance.of(one, other).kind()).isEqualTo(UNCLEAR);
        }
    }

    @Test
    void gray_and_coloured_are_compared_alike() {
        var scene = DrawnScene.of(1, 5);
        var gray = new BufferedImage(scene.getWidth(), scene.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        gray.createGraphics().drawImage(scene, 0, 0, null);
        assertThat(Resemblance.of(scene, gray).kind()).isEqualTo(SAME_PICTURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1x1", "2x1600", "1600x3", "40x40", "1600x1600"})
    void odd_sizes_and_blank_pictures_have_nothing_in_common(String size) {
        var sides = size.split("x");
        var blank =
                new BufferedImage(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), BufferedImage.TYPE_INT_RGB);
        assertThat(Resemblance.of(blank, blank).kind()).isEqualTo(UNCLEAR);
        assertThat(Resemblance.of(blank, DrawnScene.of(1, 3)).kind()).isEqualTo(UNCLEAR);
        assertThat(Resemblance.of(DrawnScene.of(1, 3), blank).kind()).isEqualTo(UNCLEAR);
    }

    @Test
    void corners_survive_the_disk() {
        var corners = Corners.of(Gray.of(DrawnScene.of(1, 5)));
        assertThat(corners).hasSizeGreaterThan(200);
        assertThat(Corners.of(Corners.bytes(corners))).isEqualTo(corners);
    }

    static BufferedImage encoded(BufferedImage image) {
        try {
            return ImageIO.read(new ByteArrayInputStream(Pictures.jpeg(image)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
