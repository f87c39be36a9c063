package linli.bot.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DarkroomTest {
    /** Where the corner that is blue in the file comes to lie. */
    @ParameterizedTest
    @CsvSource({
        "1, 80, 60, left, top",
        "2, 80, 60, right, top",
        "3, 80, 60, right, bottom",
        "4, 80, 60, left, bottom",
        "5, 60, 80, left, top",
        "6, 60, 80, right, top",
        "7, 60, 80, right, bottom",
        "8, 60, 80, left, bottom",
    })
    void a_picture_comes_out_upright(int orientation, int width, int height, String side, String end) throws Exception {
        var print = Darkroom.develop(Make.JPEG, Pictures.jpeg(Pictures.scene(80, 60)), orientation);
        var image = image(print.large());
        assertThat(image.getWidth()).isEqualTo(print.width()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(print.height()).isEqualTo(height);
        boolean left = side.equals("left");
        boolean top = end.equals("top");
        assertThatColour(image, left ? .25 : .75, top ? .25 : .75).isBlue();
        assertThatColour(image, left ? .75 : .25, top ? .25 : .75).isOrange();
        assertThatColour(image, left ? .25 : .75, top ? .75 : .25).isOrange();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "bmp"})
    void every_common_make_is_read(String format) throws Exception {
        var file = Pictures.file(Pictures.scene(80, 60), format);
        assertThatScene(Darkroom.develop(Make.of(file).orElseThrow(), file, 1));
    }

    @Test
    void webp_is_read() throws Exception {
        assertThatScene(Darkroom.develop(Make.WEBP, Pictures.webp(), 1));
    }

    @Test
    void a_big_picture_becomes_small_and_a_small_one_is_not_blown_up() throws Exception {
        var big = Darkroom.develop(Make.JPEG, Pictures.jpeg(Pictures.scene(2400, 1800)), 1);
        assertThat(big.width()).isEqualTo(1600);
        assertThat(big.height()).isEqualTo(1200);
        assertThat(image(big.small()).getWidth()).isEqualTo(400);
        assertThat(image(big.small()).getHeight()).isEqualTo(300);
        var small = Darkroom.develop(Make.PNG, Pictures.file(Pictures.scene(20, 30), "png"), 1);
        assertThat(small.width()).isEqualTo(20);
        assertThat(small.height()).isEqualTo(30);
    }

    @Test
    void a_picture_of_forty_megapixels_takes_little_memory() throws Exception {
        var file = Pictures.jpeg(Pictures.scene(7300, 5500));
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        var print = Darkroom.develop(Make.JPEG, file, 1);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(220_000_000);
        assertThat(print.width()).isEqualTo(1600);
        assertThatScene(print);
    }

    @Test
    void a_very_long_strip_stays_a_strip() throws Exception {
        var print = Darkroom.develop(Make.PNG, Pictures.file(Pictures.scene(30_000, 3), "png"), 6);
        assertThat(print.width()).isEqualTo(1);
        assertThat(print.height()).isEqualTo(1600);
    }

    @Test
    void sixteen_bits_are_read() throws Exception {
        var image = new BufferedImage(
                new ComponentColorModel(
                        ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, 1, DataBuffer.TYPE_USHORT),
                Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, 80, 60, 3, null),
                false,
                null);
        image.createGraphics().drawImage(Pictures.scene(80, 60), 0, 0, null);
        var file = Pictures.file(image, "png");
        assertThat(file[24]).as("bits of a sample").isEqualTo((byte) 16);
        assertThatScene(Darkroom.develop(Make.PNG, file, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY})
    void gray_stays_as_bright_as_it_was(int type) throws Exception {
        var gray = new BufferedImage(40, 40, type);
        for (int i = 0; i < 1600; i++) {
            gray.getRaster().setSample(i % 40, i / 40, 0, type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 * 257);
        }
        var print = Darkroom.develop(Make.PNG, Pictures.file(gray, "png"), 1);
        assertThat(colour(image(print.large()), .5, .5).getRed()).isCloseTo(100, within(2));
    }

    @Test
    void transparent_gray_lies_on_white_and_is_no_brighter() throws Exception {
        var model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_GRAY), true, false, 3, DataBuffer.TYPE_BYTE);
        var raster = model.createCompatibleWritableRaster(40, 40);
        for (int i = 0; i < 1600; i++) {
            raster.setPixel(i % 40, i / 40, new int[] {100, i % 40 < 20 ? 255 : 0});
        }
        var print = Darkroom.develop(Make.PNG, Pictures.file(new BufferedImage(model, raster, false, null), "png"), 1);
        assertThat(colour(image(print.large()), .2, .5).getRed()).isCloseTo(100, within(2));
        assertThat(colour(image(print.large()), .8, .5).getRed()).isCloseTo(255, within(2));
    }

    @Test
    void the_four_inks_of_a_printer_are_read() throws Exception {
        var red = Darkroom.develop(Make.JPEG, Pictures.cmykJpeg(80, 60, 0, 255, 255, 0), 1);
        var colour = colour(image(red.large()), .5, .5);
        assertThat(colour.getRed()).isGreaterThan(180);
        assertThat(colour.getGreen()).isLessThan(90);
        assertThat(colour.getBlue()).isLessThan(90);
    }

    @Test
    void of_a_moving_gif_the_first_picture_is_kept() throws Exception {
        assertThatScene(Darkroom.develop(Make.GIF, movingGif(), 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "GIF", "BMP"})
    void half_a_file_is_broken(Make make) {
        var file = Pictures.file(Pictures.sight(200, 150, 1), make.format);
        assertThatThrownBy(() -> Darkroom.develop(make, Arrays.copyOf(file, file.length / 2), 1))
                .isInstanceOf(IOException.class);
    }

    @Test
    void half_a_webp_is_broken() {
        var file = Pictures.webp();
        assertThatThrownBy(() -> Darkroom.develop(Make.WEBP, Arrays.copyOf(file, file.length / 2), 1))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_jpeg_of_a_thousand_scans_is_not_worth_the_time() throws Exception {
        var file = Pictures.jpeg(Pictures.scene(80, 60));
        int scan = indexOfScan(file);
        var bytes = new ByteArrayOutputStream();
        bytes.write(file, 0, scan);
        for (int i = 0; i < 1000; i++) {
            bytes.write(file, scan, file.length - 2 - scan);
        }
        bytes.write(file, file.length - 2, 2);
        assertThat(JpegMarkers.isWhole(file)).isTrue();
        assertThat(JpegMarkers.isWhole(bytes.toByteArray())).isFalse();
    }

    @Test
    void what_a_phone_hangs_on_behind_a_jpeg_does_no_harm() throws Exception {
        var file = Pictures.jpeg(Pictures.scene(80, 60));
        assertThatScene(Darkroom.develop(Make.JPEG, Arrays.copyOf(file, file.length + 5000), 1));
    }

    @Test
    void the_pixels_are_counted_before_anything_is_decoded() throws Exception {
        assertThat(Darkroom.pixels(Make.PNG, Pictures.pngPromising(60_000, 60_000)))
                .isEqualTo(3_600_000_000L);
        assertThat(Darkroom.pixels(Make.WEBP, Pictures.webp())).isEqualTo(48 * 36);
        assertThat(Darkroom.pixels(Make.WEBP, Pictures.webpHidingABigOne())).isEqualTo(16_383L * 16_383);
    }

    @Test
    void the_same_scene_is_alike_in_any_size_and_quality_and_another_is_not() throws Exception {
        var sight = Pictures.sight(1200, 900, 1);
        var first = Darkroom.develop(Make.PNG, Pictures.file(sight, "png"), 1);
        var shrunk = new BufferedImage(500, 375, BufferedImage.TYPE_INT_RGB);
        shrunk.createGraphics().drawImage(sight.getScaledInstance(500, 375, BufferedImage.SCALE_SMOOTH), 0, 0, null);
        var again = Darkroom.develop(Make.JPEG, Pictures.jpeg(shrunk), 1);
        var other = Darkroom.develop(Make.JPEG, Pictures.jpeg(Pictures.sight(1200, 900, 2)), 1);
        assertThat(Photos.likeness(first.likeness(), again.likeness())).isLessThan(6);
        assertThat(Photos.likeness(first.likeness(), other.likeness())).isGreaterThan(15);
    }

    private static byte[] movingGif() throws IOException {
        var other = Pictures.sight(80, 60, 3);
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            writer.writeToSequence(new IIOImage(Pictures.scene(80, 60), null, null), null);
            writer.writeToSequence(new IIOImage(other, null, null), null);
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }

    private static int indexOfScan(byte[] file) {
        int at = 0;
        while (file[at] != (byte) 0xff || file[at + 1] != (byte) 0xda) {
            at++;
        }
        return at;
    }

    private static void assertThatScene(Darkroom.Print print) throws IOException {
        var image = image(print.large());
        assertThatColour(image, .25, .25).isBlue();
        assertThatColour(image, .75, .25).isOrange();
        assertThatColour(image, .25, .75).isOrange();
        assertThatColour(image, .75, .75).isOrange();
    }

    private static ColourAssert assertThatColour(BufferedImage image, double x, double y) {
        return new ColourAssert(colour(image, x, y));
    }

    private static Color colour(BufferedImage image, double x, double y) {
        return new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
    }

    private static BufferedImage image(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private record ColourAssert(Color colour) {
        void isBlue() {
            is(Pictures.BLUE);
        }

        void isOrange() {
            is(Pictures.ORANGE);
        }

        private void is(Color expected) {
            assertThat(colour.getRed()).isCloseTo(expected.getRed(), within(20));
            assertThat(colour.getGreen()).isCloseTo(expected.getGreen(), within(20));
            assertThat(colour.getBlue()).isCloseTo(expected.getBlue(), within(20));
        }
    }
}
