package linli.bot.photo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/** An invented corner of an estate that can be looked at again: from another step, in other light, tidied up. */
final class DrawnScene {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;

    private DrawnScene() {}

    /** @param mess how many bags and boxes lie about */
    static BufferedImage of(long seed, int mess) {
        var random = new Random(seed);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(150 + random.nextInt(90), 150 + random.nextInt(90), 150 + random.nextInt(80)));
        pen.fillRect(0, 0, WIDTH, 430);
        pen.setColor(new Color(110 + random.nextInt(40), 105 + random.nextInt(40), 100 + random.nextInt(40)));
        pen.fillRect(0, 430, WIDTH, 290);
        for (int i = 0; i < 14; i++) {
            int x = random.nextInt(WIDTH);
            int y = random.nextInt(380);
            pen.setColor(new Color(random.nextInt(120), random.nextInt(130), random.nextInt(140)));
            int wide = 30 + random.nextInt(110);
            int high = 30 + random.nextInt(120);
            pen.fillRect(x, y, wide, high);
            pen.setColor(new Color(200 + random.nextInt(55), 190 + random.nextInt(60), 170 + random.nextInt(60)));
            pen.fillRect(x + 6, y + 6, Math.max(4, wide / 2 - 9), Math.max(4, high - 12));
        }
        for (int i = 0; i < 60; i++) {
            pen.setColor(new Color(40 + random.nextInt(60), 70 + random.nextInt(90), 40 + random.nextInt(40)));
            pen.fillOval(
                    60 + random.nextInt(170),
                    240 + random.nextInt(170),
                    8 + random.nextInt(26),
                    8 + random.nextInt(20));
        }
        pen.setStroke(new BasicStroke(2));
        for (int i = 0; i < 40; i++) {
            pen.setColor(new Color(60 + random.nextInt(110), 60 + random.nextInt(110), 60 + random.nextInt(110)));
            int x = random.nextInt(WIDTH);
            int y = 440 + random.nextInt(270);
            pen.drawLine(x, y, x + random.nextInt(90) - 45, y + random.nextInt(24) - 12);
        }
        var litter = new Random(seed + 1);
        for (int i = 0; i < mess; i++) {
            pen.setColor(new Color(litter.nextInt(0x1000000)));
            pen.fillRoundRect(
                    420 + litter.nextInt(260),
                    440 + litter.nextInt(170),
                    40 + litter.nextInt(70),
                    30 + litter.nextInt(60),
                    16,
                    16);
        }
        pen.dispose();
        return DrawnPage.grainy(image, 4, random);
    }

    /** The same as somebody else sees it who stands elsewhere, with another phone, at another hour. */
    static BufferedImage seenAgain(BufferedImage scene, double aside, long seed) {
        var random = new Random(seed);
        var corners = random.doubles(8).map(one -> one * aside).toArray();
        int width = scene.getWidth();
        int height = scene.getHeight();
        var seen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        double times = .75 + random.nextDouble() * .5;
        double more = random.nextDouble() * 30 - 15;
        for (int y = 0; y < height; y++) {
            double down = (double) y / height;
            for (int x = 0; x < width; x++) {
                double right = (double) x / width;
                double upperX = corners[0] * (1 - right) + (1 - corners[2]) * right;
                double lowerX = corners[6] * (1 - right) + (1 - corners[4]) * right;
                double leftY = corners[1] * (1 - down) + (1 - corners[7]) * down;
                double rightY = corners[3] * (1 - down) + (1 - corners[5]) * down;
                int fromX = (int) ((upperX * (1 - down) + lowerX * down) * width);
                int fromY = (int) ((leftY * (1 - right) + rightY * right) * height);
                int rgb =
                        scene.getRGB(Math.max(0, Math.min(fromX, width - 1)), Math.max(0, Math.min(fromY, height - 1)));
                seen.setRGB(x, y, lit(rgb, times, more));
            }
        }
        return DrawnPage.grainy(seen, 5, random);
    }

    static BufferedImage cut(BufferedImage image, double share, long seed) {
        var random = new Random(seed);
        int width = (int) (image.getWidth() * share);
        int height = (int) (image.getHeight() * share);
        var cut = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        cut.createGraphics()
                .drawImage(
                        image,
                        -random.nextInt(image.getWidth() - width + 1),
                        -random.nextInt(image.getHeight() - height + 1),
                        null);
        return cut;
    }

    static BufferedImage brighter(BufferedImage image, double times, double more) {
        var brighter = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                brighter.setRGB(x, y, lit(image.getRGB(x, y), times, more));
            }
        }
        return brighter;
    }

    static BufferedImage sized(BufferedImage image, double times) {
        var sized = new BufferedImage(
                Math.max(1, (int) (image.getWidth() * times)),
                Math.max(1, (int) (image.getHeight() * times)),
                BufferedImage.TYPE_INT_RGB);
        var pen = sized.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, sized.getWidth(), sized.getHeight(), null);
        pen.dispose();
        return sized;
    }

    private static int lit(int rgb, double times, double more) {
        int lit = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            lit |= (int) Math.max(0, Math.min(255, (rgb >> shift & 0xff) * times + more)) << shift;
        }
        return lit;
    }
}
