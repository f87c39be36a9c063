package linli.bot.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;

/** Makes clean, upright, small JPEGs of whatever came in. */
final class Darkroom {
    private static final int LARGE = 1600;
    private static final int SMALL = 400;
    private static final float QUALITY = .85f;
    /** Of anything bigger only every second, third … pixel is read, so that memory stays below about 200 MB. */
    private static final long PIXELS_IN_MEMORY = 16_000_000;

    private Darkroom() {}

    /** A finished picture in both sizes, and the large one as it was before it was written. */
    record Print(byte[] large, byte[] small, int width, int height, long likeness, BufferedImage image) {}

    /** How many pixels the file claims to have; nothing is decoded for it. */
    static long pixels(Make make, byte[] file) throws IOException {
        var reader = reader(make, file);
        try {
            long claimed = (long) reader.getWidth(0) * reader.getHeight(0);
            return make == Make.WEBP ? Math.max(claimed, Chunk.webpPixels(file)) : claimed;
        } catch (RuntimeException broken) {
            throw new IOException(broken);
        } finally {
            reader.dispose();
        }
    }

    /** @param orientation 1 to 8 as in EXIF */
    static Print develop(Make make, byte[] file, int orientation) throws IOException {
        try {
            return print(upright(fitted(opaque(decode(make, file)), LARGE), orientation));
        } catch (RuntimeException broken) {
            // The decoders answer damaged files with any exception that comes along.
            throw new IOException(broken);
        }
    }

    /** @param large upright, not too large, in plain RGB */
    static Print print(BufferedImage large) throws IOException {
        var small = fitted(large, SMALL);
        return new Print(jpeg(large), jpeg(small), large.getWidth(), large.getHeight(), Likeness.of(small), large);
    }

    private static BufferedImage decode(Make make, byte[] file) throws IOException {
        if (make == Make.JPEG && !JpegMarkers.isWhole(file)) {
            throw new IOException("cut short");
        }
        var reader = reader(make, file);
        try {
            int step = 1;
            while ((long) reader.getWidth(0) * reader.getHeight(0) / step / step > PIXELS_IN_MEMORY) {
                step++;
            }
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    /** In plain RGB; what was transparent is white. */
    private static BufferedImage opaque(BufferedImage image) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, plain.getWidth(), plain.getHeight());
        pen.drawImage(isGrayWithAlpha(image) ? coloured(image) : image, 0, 0, null);
        pen.dispose();
        return plain;
    }

    private static boolean isGrayWithAlpha(BufferedImage image) {
        return image.getRaster().getNumBands() == 2 && image.getColorModel().hasAlpha();
    }

    /** Java takes gray for linear light when it comes with transparency, and would make it far too bright. */
    private static BufferedImage coloured(BufferedImage gray) {
        var raster = gray.getRaster();
        int shift = gray.getColorModel().getComponentSize(0) - 8;
        var coloured = new BufferedImage(gray.getWidth(), gray.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < gray.getHeight(); y++) {
            for (int x = 0; x < gray.getWidth(); x++) {
                int level = raster.getSample(x, y, 0) >> shift;
                int alpha = raster.getSample(x, y, 1) >> shift;
                coloured.setRGB(x, y, alpha << 24 | level << 16 | level << 8 | level);
            }
        }
        return coloured;
    }

    private static BufferedImage fitted(BufferedImage image, int side) throws IOException {
        return image.getWidth() <= side && image.getHeight() <= side
                ? image
                : Thumbnails.of(image).size(side, side).asBufferedImage();
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        boolean lying = orientation >= 5;
        int width = lying ? image.getHeight() : image.getWidth();
        int height = lying ? image.getWidth() : image.getHeight();
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        pen.drawImage(image, turn(orientation, width, height), null);
        pen.dispose();
        return turned;
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
            default -> new AffineTransform();
        };
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageReader reader(Make make, byte[] file) {
        var reader = ImageIO.getImageReadersByFormatName(make.format).next();
        reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)), true, true);
        return reader;
    }
}
