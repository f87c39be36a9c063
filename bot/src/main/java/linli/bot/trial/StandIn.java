package linli.bot.trial;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures in the place of those an export left out; no two alike, so that none is taken for another. */
final class StandIn {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;
    private static final int PATCH = 40;

    private StandIn() {}

    static byte[] picture(String name) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var random = new Random(name.hashCode());
        var brush = image.createGraphics();
        for (int x = 0; x < WIDTH; x += PATCH) {
            for (int y = 0; y < HEIGHT; y += PATCH) {
                brush.setColor(new Color(random.nextInt(0x1000000)));
                brush.fillRect(x, y, PATCH, PATCH);
            }
        }
        brush.dispose();
        try (var file = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
