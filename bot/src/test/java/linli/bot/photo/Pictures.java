package linli.bot.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/** Picture files made on the spot. */
final class Pictures {
    static final Color ORANGE = new Color(0xe07020);
    static final Color BLUE = new Color(0x2050c0);

    /** 48x36, orange with a blue quarter at the top left; no Java library writes WebP. */
    private static final String WEBP =
            "UklGRqIAAABXRUJQVlA4IJYAAAAwCACdASowACQAPjEUiEKiISEXFAAgAwSgCVA/gH4Aa+VwD8AP2q/1XIBd"
                    + "gLQB/APwAxQD+Ae3/dgH8AAz9MohJmiSaCnIWg4oAAD+91koXXtQwmoKSNajm3qgf5i0ff4uzbohzF/Hkv0U"
                    + "BfpMUfoT6nzOX3iARO7pnGGIsmJJPXVRkFL17DzMEpoEiLeXcHsJCExAAAA=";

    private Pictures() {}

    /** Orange, with a blue quarter at the top left that tells which side is up. */
    static BufferedImage scene(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.setColor(ORANGE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(BLUE);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        return image;
    }

    static BufferedImage scene(int width, int height) {
        return scene(width, height, BufferedImage.TYPE_INT_RGB);
    }

    /** Soft shapes; every seed another scene. */
    static BufferedImage sight(int width, int height, long seed) {
        var random = new Random(seed);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        for (int i = 0; i < 60; i++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            pen.fillOval(
                    random.nextInt(width) - width / 8,
                    random.nextInt(height) - height / 8,
                    width / 8 + random.nextInt(width / 4),
                    height / 8 + random.nextInt(height / 4));
        }
        pen.dispose();
        return image;
    }

    static byte[] file(BufferedImage image, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException("nothing writes this as " + format);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] jpeg(BufferedImage image) {
        return file(image, "jpeg");
    }

    static byte[] webp() {
        return Base64.getDecoder().decode(WEBP);
    }

    static byte[] heic() {
        return ByteBuffer.allocate(64)
                .putInt(28)
                .put("ftypheic\0\0\0\0mif1heicmiaf".getBytes(ISO_8859_1))
                .array();
    }

    /** One colour all over, made of cyan, magenta, yellow and black from 0 to 255. */
    static byte[] cmykJpeg(int width, int height, int... inks) throws IOException {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, new Point());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                for (int ink = 0; ink < 4; ink++) {
                    raster.setSample(x, y, ink, 255 - inks[ink]);
                }
            }
        }
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return withAdobeMark(bytes.toByteArray());
    }

    /** By which readers know that the inks are written the wrong way round. */
    private static byte[] withAdobeMark(byte[] jpeg) {
        return ByteBuffer.allocate(jpeg.length + 16)
                .put(jpeg, 0, 2)
                .putShort((short) 0xffee)
                .putShort((short) 14)
                .put("Adobe\0d\0\0\0\0\0".getBytes(ISO_8859_1))
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A JPEG as a phone makes it: orientation, time and place in an EXIF segment right after the start. */
    static byte[] asPhoned(byte[] jpeg, int orientation, String takenAt) {
        var exif = exif(orientation, takenAt);
        return ByteBuffer.allocate(jpeg.length + exif.length + 10)
                .put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.length + 8))
                .put("Exif\0\0".getBytes(ISO_8859_1))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** The same for a PNG, whose notes are a chunk after the header. */
    static byte[] pngAsPhoned(byte[] png, int orientation, String takenAt) {
        var chunk = chunk("eXIf", exif(orientation, takenAt));
        return ByteBuffer.allocate(png.length + chunk.length)
                .put(png, 0, 33)
                .put(chunk)
                .put(png, 33, png.length - 33)
                .array();
    }

    /** A few dozen bytes that promise a huge picture. */
    static byte[] pngPromising(int width, int height) {
        var header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array();
        var start = chunk("IHDR", header);
        var data = chunk("IDAT", new byte[] {0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1});
        return ByteBuffer.allocate(8 + start.length + data.length)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .put(start)
                .put(data)
                .array();
    }

    /** A small canvas around a picture that claims to be as big as WebP can be. */
    static byte[] webpHidingABigOne() {
        var file = webp();
        // 12 bytes RIFF, 8 bytes chunk head, 6 bytes frame tag, then width and height.
        var inner = Arrays.copyOfRange(file, 12, file.length);
        inner[14] = (byte) 0xff;
        inner[15] = 0x3f;
        inner[16] = (byte) 0xff;
        inner[17] = 0x3f;
        var canvas = new byte[] {'V', 'P', '8', 'X', 10, 0, 0, 0, 0, 0, 0, 0, 47, 0, 0, 35, 0, 0};
        return ByteBuffer.allocate(12 + canvas.length + inner.length)
                .put(file, 0, 12)
                .put(canvas)
                .put(inner)
                .array();
    }

    private static byte[] exif(int orientation, String takenAt) {
        var notes = ByteBuffer.allocate(128);
        notes.put("MM\0*".getBytes(ISO_8859_1)).putInt(8);
        notes.putShort((short) 3);
        entry(notes, 0x0112, 3, 1, orientation << 16);
        entry(notes, 0x8769, 4, 1, 50);
        entry(notes, 0x8825, 4, 1, 88);
        notes.putInt(0);
        notes.putShort((short) 1);
        entry(notes, 0x9003, 2, 20, 68);
        notes.putInt(0);
        notes.put((takenAt + "\0").getBytes(ISO_8859_1));
        notes.putShort((short) 2);
        entry(notes, 0x0001, 2, 2, 'N' << 24);
        entry(notes, 0x0003, 2, 2, 'E' << 24);
        notes.putInt(0);
        return Arrays.copyOf(notes.array(), notes.position());
    }

    private static void entry(ByteBuffer notes, int tag, int type, int count, int content) {
        notes.putShort((short) tag).putShort((short) type).putInt(count).putInt(content);
    }

    private static byte[] chunk(String name, byte[] content) {
        var chunk = ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(name.getBytes(ISO_8859_1))
                .put(content);
        var crc = new CRC32();
        crc.update(chunk.array(), 4, content.length + 4);
        return chunk.putInt((int) crc.getValue()).array();
    }
}
