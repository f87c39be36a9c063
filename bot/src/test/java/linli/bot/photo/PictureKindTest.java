package linli.bot.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Told by pictures drawn here; {@link PhotoMeasureTest} counts with more of them and with real streets. */
class PictureKindTest {
    static final Map<String, LongFunction<BufferedImage>> DRAWN = Map.of(
            "chat", DrawnPage::chat,
            "app", DrawnPage::app,
            "poster", DrawnPage::poster,
            "meme", DrawnPage::meme,
            "paper", DrawnPage::paper,
            "portrait", DrawnPage::portrait,
            "scene", seed -> DrawnPage.grainy(DrawnScene.of(seed, 8), 5, new java.util.Random(seed)));
    private static final PhotoReader READER = new PhotoReader(true);
    private static final FaceWatch FACES = new FaceWatch(true);

    /** Seeds 1 to 99 are for choosing where to draw the lines; these are others. */
    @Test
    void what_was_drawn_for_another_purpose_is_told_from_a_scene() {
        var table = new KindTable();
        DRAWN.forEach((what, draw) ->
                LongStream.rangeClosed(201, 205).forEach(seed -> table.count(what, look(draw.apply(seed)))));
        System.out.println("Kinds of drawn pictures, another five of each:");
        table.print();
        assertThat(table.share("chat", PictureKind.SCREENSHOT)).isGreaterThanOrEqualTo(.8);
        assertThat(table.share("app", PictureKind.SCREENSHOT)).isGreaterThanOrEqualTo(.8);
        for (var drawn : List.of("poster", "meme", "paper")) {
            assertThat(table.share(drawn, PictureKind.POSTER)).as(drawn).isGreaterThanOrEqualTo(.8);
        }
        assertThat(table.share("portrait", PictureKind.PORTRAIT)).isGreaterThanOrEqualTo(.8);
        // A place that is taken for something else is a report nobody hears of.
        assertThat(table.scenes("scene")).isEqualTo(1);
    }

    @Test
    void every_place_of_the_demo_may_be_one() throws IOException {
        try (var files = Files.list(Path.of("seeds/photos"))) {
            for (var file : files.filter(PictureKindTest::isPlace).toList()) {
                assertThat(look(ImageIO.read(file.toFile())).kind().mayBeScene())
                        .as(file.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void the_pages_of_the_demo_are_none() throws IOException {
        for (var page : List.of("meme.jpg", "chat.jpg", "news.jpg")) {
            var image = ImageIO.read(Path.of("seeds/photos", page).toFile());
            assertThat(look(image).kind().mayBeScene()).as(page).isFalse();
        }
    }

    @Test
    void a_street_with_a_sign_and_somebody_far_off_is_a_scene() {
        var street = DrawnSign.of(DrawnSign.Look.PLAIN, 5, "梧桐苑", "5栋");
        DrawnFace.draw(street, 120, 300, 60, 3);
        assertThat(look(street).kind()).isEqualTo(PictureKind.SCENE);
    }

    @Test
    void the_signs_are_told() {
        assertThat(look(DrawnPage.chat(7)).signs())
                .contains(Look.Sign.STATUS_BAR, Look.Sign.PHONE_SHAPE, Look.Sign.FLAT);
        assertThat(look(DrawnPage.paper(2)).signs())
                .containsExactly(Look.Sign.FLAT, Look.Sign.FEW_COLOURS, Look.Sign.WRITING, Look.Sign.PAPER);
        assertThat(look(DrawnPage.portrait(2)).signs()).containsExactly(Look.Sign.FACE);
    }

    @Test
    void an_upright_photo_of_a_wall_is_no_screenshot() {
        var wall = DrawnPage.grainy(Pictures.sight(900, 1800, 4), 4, new java.util.Random(1));
        assertThat(look(wall).kind().mayBeScene()).isTrue();
    }

    @Test
    void gray_pictures_are_told_apart_as_well() {
        assertThat(look(gray(DrawnPage.paper(3))).kind()).isEqualTo(PictureKind.POSTER);
        assertThat(look(gray(FaceFinderTest.street())).kind().mayBeScene()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1x1", "3x1600", "1600x2", "7x9", "64x64"})
    void odd_sizes_do_no_harm(String size) {
        var sides = size.split("x");
        var image = Pictures.scene(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
        assertThat(look(image)).isNotNull();
    }

    @Test
    void one_colour_all_over_is_nothing_that_can_be_sure() {
        var blank = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        var pen = blank.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, 300, 200);
        assertThat(look(blank).kind()).isIn(PictureKind.POSTER, PictureKind.UNSURE);
    }

    static Look look(BufferedImage image) {
        try {
            var print = Darkroom.develop(Make.JPEG, Pictures.jpeg(image), 1).image();
            return Look.at(Traits.of(
                    print,
                    FACES.find(print).orElseThrow().boxes(),
                    READER.read(print).orElse(List.of())));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static boolean isPlace(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".jpg")
                && !List.of("notice.jpg", "meme.jpg", "chat.jpg", "news.jpg").contains(name);
    }

    private static BufferedImage gray(BufferedImage image) {
        var gray = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        gray.createGraphics().drawImage(image, 0, 0, null);
        return gray;
    }
}
