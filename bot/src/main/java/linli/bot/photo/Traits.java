package linli.bot.photo;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.coobird.thumbnailator.Thumbnails;

/**
 * What tells a picture of a place from one that was drawn, written or photographed for another purpose; shares are 0 to 1.
 *
 * @param flat share of the picture that is one smooth colour; no camera sees such a thing
 * @param palette share of the picture that its eight commonest colours make up
 * @param white share that is paper or page
 * @param slender height by width
 * @param bar whether the top is a strip of one colour with small signs at both ends, as on a phone
 * @param writing share of the picture that is lines of writing
 * @param lines how many lines of writing
 * @param face share of the picture that its largest face takes
 */
record Traits(
        double flat,
        double palette,
        double white,
        double slender,
        boolean bar,
        double writing,
        int lines,
        double face) {
    private static final int SIDE = 400;
    private static final int BLOCK = 8;
    private static final int SMOOTH = 4;
    private static final int COMMON = 8;
    private static final int PAPER = 232;

    static Traits of(BufferedImage image, List<Box> faces, List<Line> lines) {
        var pixels = Pixels.of(fitted(image));
        return new Traits(
                flat(pixels),
                palette(pixels),
                white(pixels),
                (double) image.getHeight() / image.getWidth(),
                StatusBar.isIn(pixels),
                lines.stream().mapToDouble(line -> line.box().area()).sum(),
                lines.size(),
                faces.stream().map(Box::area).max(Comparator.naturalOrder()).orElse(0.));
    }

    private static BufferedImage fitted(BufferedImage image) {
        try {
            return Math.max(image.getWidth(), image.getHeight()) <= SIDE
                    ? image
                    : Thumbnails.of(image).size(SIDE, SIDE).asBufferedImage();
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static double flat(Pixels pixels) {
        int blocks = 0;
        int flat = 0;
        for (int top = 0; top + BLOCK <= pixels.height(); top += BLOCK) {
            for (int left = 0; left + BLOCK <= pixels.width(); left += BLOCK) {
                blocks++;
                flat += isFlat(pixels, left, top) ? 1 : 0;
            }
        }
        return blocks == 0 ? 0 : (double) flat / blocks;
    }

    private static boolean isFlat(Pixels pixels, int left, int top) {
        for (int shift = 0; shift < 24; shift += 8) {
            int least = 255;
            int most = 0;
            for (int y = top; y < top + BLOCK; y++) {
                for (int x = left; x < left + BLOCK; x++) {
                    int level = pixels.rgb()[y * pixels.width() + x] >> shift & 0xff;
                    least = Math.min(least, level);
                    most = Math.max(most, level);
                }
            }
            if (most - least > SMOOTH) {
                return false;
            }
        }
        return true;
    }

    private static double palette(Pixels pixels) {
        var counts = new int[1 << 12];
        for (int rgb : pixels.rgb()) {
            counts[(rgb >> 20 & 0xf) << 8 | (rgb >> 12 & 0xf) << 4 | rgb >> 4 & 0xf]++;
        }
        Arrays.sort(counts);
        long common = 0;
        for (int i = 1; i <= COMMON; i++) {
            common += counts[counts.length - i];
        }
        return (double) common / pixels.rgb().length;
    }

    private static double white(Pixels pixels) {
        long white = Arrays.stream(pixels.rgb())
                .filter(rgb -> (rgb >> 16 & 0xff) > PAPER && (rgb >> 8 & 0xff) > PAPER && (rgb & 0xff) > PAPER)
                .count();
        return (double) white / pixels.rgb().length;
    }
}
