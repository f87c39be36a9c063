package linli.bot.photo;

import java.awt.image.BufferedImage;

/**
 * A picture without its colours.
 *
 * @param light row by row, 0 to 255
 */
record Gray(int width, int height, float[] light) {
    static Gray of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var rgb = image.getRGB(0, 0, width, height, null, 0, width);
        var light = new float[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            light[i] = .299f * (rgb[i] >> 16 & 0xff) + .587f * (rgb[i] >> 8 & 0xff) + .114f * (rgb[i] & 0xff);
        }
        return new Gray(width, height, light);
    }

    /** The whole picture at another size, every pixel the mean of those it stands for. */
    Gray sized(int wide, int high) {
        var sized = new float[wide * high];
        for (int y = 0; y < high; y++) {
            double top = (double) y * height / high;
            double bottom = (double) (y + 1) * height / high;
            for (int x = 0; x < wide; x++) {
                sized[y * wide + x] = mean((double) x * width / wide, top, (double) (x + 1) * width / wide, bottom);
            }
        }
        return new Gray(wide, high, sized);
    }

    /** At most so long on its longer side; never enlarged. */
    Gray fitted(int side) {
        double factor = Math.min(1, (double) side / Math.max(width, height));
        return factor == 1
                ? this
                : sized(Math.max(1, (int) Math.round(width * factor)), Math.max(1, (int) Math.round(height * factor)));
    }

    /** Between four pixels; beyond the rim the rim goes on. */
    float at(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        float right = (float) (x - left);
        float down = (float) (y - top);
        float upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
        float lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
        return upper * (1 - down) + lower * down;
    }

    float at(int x, int y) {
        return light[Math.max(0, Math.min(y, height - 1)) * width + Math.max(0, Math.min(x, width - 1))];
    }

    /** Every pixel the mean of the square around it that reaches so far. */
    Gray softened(int reach) {
        return new Gray(width, height, soft(soft(light, width, height, reach, true), width, height, reach, false));
    }

    private static float[] soft(float[] from, int width, int height, int reach, boolean level) {
        var to = new float[from.length];
        int lines = level ? height : width;
        int length = level ? width : height;
        int step = level ? 1 : width;
        for (int line = 0; line < lines; line++) {
            int start = level ? line * width : line;
            double sum = 0;
            for (int i = -reach; i <= reach; i++) {
                sum += from[start + clamped(i, length) * step];
            }
            for (int i = 0; i < length; i++) {
                to[start + i * step] = (float) (sum / (2 * reach + 1));
                sum += from[start + clamped(i + reach + 1, length) * step]
                        - from[start + clamped(i - reach, length) * step];
            }
        }
        return to;
    }

    private static int clamped(int i, int length) {
        return Math.max(0, Math.min(i, length - 1));
    }

    private float mean(double left, double top, double right, double bottom) {
        double sum = 0;
        double weight = 0;
        for (int y = (int) top; y < bottom && y < height; y++) {
            double high = Math.min(y + 1, bottom) - Math.max(y, top);
            for (int x = (int) left; x < right && x < width; x++) {
                double part = high * (Math.min(x + 1, right) - Math.max(x, left));
                sum += part * light[y * width + x];
                weight += part;
            }
        }
        return weight == 0 ? at((int) left, (int) top) : (float) (sum / weight);
    }
}
