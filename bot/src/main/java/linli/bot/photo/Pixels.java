package linli.bot.photo;

import java.awt.image.BufferedImage;

/**
 * A picture as plain numbers, for cutting pieces out of it at any angle and handing them to a model.
 *
 * @param rgb row by row
 */
record Pixels(int width, int height, int[] rgb) {
    static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new Pixels(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    Strip whole() {
        return Strip.whole(width, height);
    }

    /** A piece brought to a size; where it sticks out of the picture the edge is repeated. */
    Pixels cut(Strip strip, int wide, int high) {
        var cut = new int[wide * high];
        double stepX = strip.length() / wide;
        double stepY = strip.height() / high;
        // So many looks into each direction that no source pixel is passed over.
        int looksX = Math.max(1, (int) Math.round(stepX));
        int looksY = Math.max(1, (int) Math.round(stepY));
        for (int row = 0; row < high; row++) {
            for (int column = 0; column < wide; column++) {
                double red = 0;
                double green = 0;
                double blue = 0;
                for (int look = 0; look < looksX * looksY; look++) {
                    double along = (column + (look % looksX + .5) / looksX) * stepX - strip.length() / 2;
                    double over = (row + (look / looksX + .5) / looksY) * stepY - strip.height() / 2;
                    double x = strip.x() + along * strip.right() - over * strip.down() - .5;
                    double y = strip.y() + along * strip.down() + over * strip.right() - .5;
                    int x1 = (int) Math.floor(x);
                    int y1 = (int) Math.floor(y);
                    double far = x - x1;
                    double low = y - y1;
                    int a = at(x1, y1);
                    int b = at(x1 + 1, y1);
                    int c = at(x1, y1 + 1);
                    int d = at(x1 + 1, y1 + 1);
                    red += mixed(a >> 16, b >> 16, c >> 16, d >> 16, far, low);
                    green += mixed(a >> 8, b >> 8, c >> 8, d >> 8, far, low);
                    blue += mixed(a, b, c, d, far, low);
                }
                int looks = looksX * looksY;
                cut[row * wide + column] =
                        (int) (red / looks + .5) << 16 | (int) (green / looks + .5) << 8 | (int) (blue / looks + .5);
            }
        }
        return new Pixels(wide, high, cut);
    }

    Pixels upsideDown() {
        var turned = new int[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            turned[i] = rgb[rgb.length - 1 - i];
        }
        return new Pixels(width, height, turned);
    }

    /** Blue, green and red one after the other, each as (value / 255 - mean) / spread: what the models were taught with. */
    float[] planes(float[] mean, float[] spread) {
        int size = width * height;
        var planes = new float[3 * size];
        for (int colour = 0; colour < 3; colour++) {
            for (int i = 0; i < size; i++) {
                planes[colour * size + i] = ((rgb[i] >> 8 * colour & 0xff) / 255f - mean[colour]) / spread[colour];
            }
        }
        return planes;
    }

    private static double mixed(int a, int b, int c, int d, double far, double low) {
        double upper = (a & 0xff) * (1 - far) + (b & 0xff) * far;
        double lower = (c & 0xff) * (1 - far) + (d & 0xff) * far;
        return upper * (1 - low) + lower * low;
    }

    private int at(int x, int y) {
        return rgb[Math.max(0, Math.min(y, height - 1)) * width + Math.max(0, Math.min(x, width - 1))];
    }
}
