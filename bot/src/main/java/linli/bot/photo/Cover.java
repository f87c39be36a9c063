package linli.bot.photo;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/** Makes parts of a picture unrecognisable: of each only a few squares of colour are left, so nothing can be made out of them again. */
final class Cover {
    private static final int SQUARES = 6;
    /** Hair, ears and chin belong to a face. */
    private static final double MARGIN = .2;

    private Cover() {}

    static BufferedImage over(BufferedImage image, List<Box> boxes) {
        var covered = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = covered.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        for (var box : boxes) {
            var wide = box.grown(MARGIN);
            int left = (int) (wide.left() * image.getWidth());
            int top = (int) (wide.top() * image.getHeight());
            int width = Math.min(image.getWidth() - left, (int) Math.ceil(wide.width() * image.getWidth()) + 1);
            int height = Math.min(image.getHeight() - top, (int) Math.ceil(wide.height() * image.getHeight()) + 1);
            if (width > 0 && height > 0) {
                pen.drawImage(squares(image, left, top, width, height), left, top, width, height, null);
            }
        }
        pen.dispose();
        return covered;
    }

    private static BufferedImage squares(BufferedImage image, int left, int top, int width, int height) {
        var part = image.getRGB(left, top, width, height, null, 0, width);
        var squares = new BufferedImage(SQUARES, SQUARES, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < SQUARES; row++) {
            for (int column = 0; column < SQUARES; column++) {
                squares.setRGB(column, row, mean(part, width, height, column, row));
            }
        }
        return squares;
    }

    private static int mean(int[] part, int width, int height, int column, int row) {
        int left = Math.min(width - 1, column * width / SQUARES);
        int top = Math.min(height - 1, row * height / SQUARES);
        int right = Math.max(left + 1, (column + 1) * width / SQUARES);
        int bottom = Math.max(top + 1, (row + 1) * height / SQUARES);
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int rgb = part[y * width + x];
                red += rgb >> 16 & 0xff;
                green += rgb >> 8 & 0xff;
                blue += rgb & 0xff;
            }
        }
        int count = (bottom - top) * (right - left);
        return (int) (red / count) << 16 | (int) (green / count) << 8 | (int) (blue / count);
    }
}
