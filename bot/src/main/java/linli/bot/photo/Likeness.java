package linli.bot.photo;

import java.awt.image.BufferedImage;

/** A difference hash: where a picture grows darker from left to right, cell by cell. */
final class Likeness {
    private static final int SIDE = 8;

    private Likeness() {}

    static long of(BufferedImage image) {
        long bits = 0;
        for (int row = 0; row < SIDE; row++) {
            double left = brightness(image, 0, row);
            for (int column = 1; column <= SIDE; column++) {
                double right = brightness(image, column, row);
                bits = bits << 1 | (left > right ? 1 : 0);
                left = right;
            }
        }
        return bits;
    }

    private static double brightness(BufferedImage image, int column, int row) {
        int x1 = image.getWidth() * column / (SIDE + 1);
        int x2 = Math.max(x1 + 1, image.getWidth() * (column + 1) / (SIDE + 1));
        int y1 = image.getHeight() * row / SIDE;
        int y2 = Math.max(y1 + 1, image.getHeight() * (row + 1) / SIDE);
        double sum = 0;
        for (int y = y1; y < y2; y++) {
            for (int x = x1; x < x2; x++) {
                int rgb = image.getRGB(x, y);
                sum += 299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff);
            }
        }
        return sum / ((x2 - x1) * (y2 - y1));
    }
}
