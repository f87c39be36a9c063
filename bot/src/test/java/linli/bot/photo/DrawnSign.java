package linli.bot.photo;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;

/** An invented sign on an invented wall, drawn as a phone might have seen it. */
final class DrawnSign {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final Font FONT = font();

    private DrawnSign() {}

    /** How a sign looks and what is in the way. */
    enum Look {
        PLAIN(new Color(0x1f4fa0), Color.WHITE, 0, 48),
        RED(new Color(0xb3241c), new Color(0xffe9a8), 0, 40),
        GREEN(new Color(0x1c6b3c), Color.WHITE, 0, 40),
        YELLOW(new Color(0xf2c230), Color.BLACK, 0, 36),
        STEEL(new Color(0xb9bdc0), new Color(0x4a4d50), 0, 40),
        ASKEW(new Color(0x1f4fa0), Color.WHITE, 12, 44),
        STEEP(Color.WHITE, new Color(0x202020), -30, 44),
        ON_ITS_SIDE(Color.WHITE, new Color(0xb3241c), 90, 44),
        UPSIDE_DOWN(new Color(0x1f4fa0), Color.WHITE, 180, 44),
        SMALL(new Color(0x1f4fa0), Color.WHITE, 0, 14),
        TINY(Color.WHITE, Color.BLACK, 4, 9),
        NOISY(new Color(0x1c6b3c), Color.WHITE, 5, 40),
        BLURRED(new Color(0xb3241c), Color.WHITE, -4, 26),
        NIGHT(new Color(0x1f4fa0), Color.WHITE, 3, 40),
        FROM_THE_SIDE(new Color(0x1f4fa0), Color.WHITE, -8, 34),
        WORN(Color.WHITE, new Color(0xb3241c), 0, 36),
        DOWNWARD(Color.WHITE, new Color(0xb3241c), 0, 44);

        private final Color ground;
        private final Color ink;
        private final int degrees;
        private final int size;

        Look(Color ground, Color ink, int degrees, int size) {
            this.ground = ground;
            this.ink = ink;
            this.degrees = degrees;
            this.size = size;
        }
    }

    static BufferedImage of(Look look, long seed, String... lines) {
        var image = wall(seed);
        var pen = pen(image);
        pen.translate(WIDTH * .52, HEIGHT * .47);
        pen.rotate(Math.toRadians(look.degrees));
        if (look == Look.FROM_THE_SIDE) {
            pen.shear(.1, .25);
            pen.scale(.55, 1);
        }
        if (look == Look.DOWNWARD) {
            downward(pen, look, lines[0]);
        } else {
            board(pen, look, lines);
        }
        pen.dispose();
        return seen(look, image, seed);
    }

    /** A wall with plaster, pipes, windows and leaves, and not a word on it. */
    static BufferedImage wall(long seed) {
        var random = new Random(seed);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = pen(image);
        for (int y = 0; y < HEIGHT; y++) {
            int level = 150 + random.nextInt(14) + y * 30 / HEIGHT;
            pen.setColor(new Color(level, level - 8, level - 22));
            pen.drawLine(0, y, WIDTH, y);
        }
        for (int i = 0; i < 4; i++) {
            pen.setColor(new Color(60 + random.nextInt(40), 70 + random.nextInt(40), 90 + random.nextInt(40)));
            pen.fillRect(random.nextInt(WIDTH), random.nextInt(60), 60 + random.nextInt(80), 70 + random.nextInt(50));
        }
        for (int i = 0; i < 250; i++) {
            pen.setColor(new Color(30 + random.nextInt(60), 80 + random.nextInt(90), 30 + random.nextInt(50)));
            pen.fillOval(random.nextInt(WIDTH / 4), HEIGHT / 2 + random.nextInt(HEIGHT / 2), 8, 14);
        }
        pen.setColor(new Color(0x55504a));
        pen.fillRect(WIDTH - 70, 0, 14, HEIGHT);
        pen.dispose();
        return image;
    }

    private static void board(Graphics2D pen, Look look, String... lines) {
        pen.setFont(FONT.deriveFont((float) look.size));
        var metrics = pen.getFontMetrics();
        int wide = Arrays.stream(lines).mapToInt(metrics::stringWidth).max().orElse(0) + look.size;
        int high = metrics.getHeight() * lines.length + look.size / 2;
        pen.setColor(look.ground);
        pen.fillRoundRect(-wide / 2, -high / 2, wide, high, look.size / 3, look.size / 3);
        pen.setColor(look.ink);
        for (int i = 0; i < lines.length; i++) {
            pen.drawString(
                    lines[i],
                    -metrics.stringWidth(lines[i]) / 2,
                    -high / 2 + look.size / 4 + metrics.getHeight() * i + metrics.getAscent());
        }
    }

    private static void downward(Graphics2D pen, Look look, String line) {
        pen.setFont(FONT.deriveFont((float) look.size));
        int step = look.size * 11 / 10;
        pen.setColor(look.ground);
        pen.fillRect(
                -look.size, -step * line.length() / 2 - look.size / 2, look.size * 2, step * line.length() + look.size);
        pen.setColor(look.ink);
        for (int i = 0; i < line.length(); i++) {
            var sign = line.substring(i, i + 1);
            pen.drawString(
                    sign,
                    -pen.getFontMetrics().stringWidth(sign) / 2,
                    -step * line.length() / 2 + step * i + look.size * 9 / 10);
        }
    }

    private static BufferedImage seen(Look look, BufferedImage image, long seed) {
        return switch (look) {
            case NOISY -> speckled(image, seed, 230, 1);
            case BLURRED -> blurred(image);
            case WORN -> scratched(image, seed);
            case NIGHT -> speckled(image, seed, 18, .07);
            default -> image;
        };
    }

    private static BufferedImage speckled(BufferedImage image, long seed, int much, double light) {
        var random = new Random(seed);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int rgb = image.getRGB(x, y);
                int change = (int) (random.nextGaussian() * much / 2);
                image.setRGB(
                        x,
                        y,
                        level(rgb >> 16, change, light) << 16
                                | level(rgb >> 8, change, light) << 8
                                | level(rgb, change, light));
            }
        }
        return image;
    }

    private static int level(int rgb, int change, double light) {
        return Math.max(0, Math.min(255, (int) ((rgb & 0xff) * light) + change));
    }

    private static BufferedImage scratched(BufferedImage image, long seed) {
        var random = new Random(seed);
        var pen = pen(image);
        for (int i = 0; i < 1500; i++) {
            pen.setColor(new Color(0x8a8580));
            int x = random.nextInt(WIDTH);
            int y = random.nextInt(HEIGHT);
            pen.drawLine(x, y, x + random.nextInt(36) - 18, y + random.nextInt(36) - 18);
        }
        pen.dispose();
        return image;
    }

    private static BufferedImage blurred(BufferedImage image) {
        var kernel = new float[49];
        Arrays.fill(kernel, 1 / 49f);
        return new ConvolveOp(new Kernel(7, 7, kernel), ConvolveOp.EDGE_NO_OP, null).filter(image, null);
    }

    private static Graphics2D pen(BufferedImage image) {
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        return pen;
    }

    private static Font font() {
        try (var file = DrawnSign.class.getClassLoader().getResourceAsStream("fonts/NotoSansSC_500Medium.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
