package linli.bot.photo;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Finds where in a picture something is written. */
final class TextFinder implements AutoCloseable {
    /** Of anything bigger reading took gigabytes of memory. */
    private static final int LONGEST_SIDE = 960;

    private static final int STEP = 32;
    private static final float[] MEAN = {.485f, .456f, .406f};
    private static final float[] SPREAD = {.229f, .224f, .225f};
    private static final float INK = .3f;
    private static final double SURE = .6;
    private static final int SMALLEST = 3;
    /** The map marks the heart of a line; around it there is this much more, in shares of area over rim. */
    private static final double MARGIN = 1.5;

    private final Model model;

    TextFinder(String folder) throws IOException {
        model = Model.in(folder, "ch_PP-OCRv4_det_infer.onnx");
    }

    /** In pixels of the picture, in no order. */
    List<Strip> find(Pixels picture) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(picture.width(), picture.height()));
        int width = rounded(picture.width() * scale);
        int height = rounded(picture.height() * scale);
        var small = picture.cut(picture.whole(), width, height);
        var map = model.answer(small.planes(MEAN, SPREAD), 1, 3, height, width);
        double across = (double) picture.width() / width;
        double downward = (double) picture.height() / height;
        return Blob.in(map.numbers(), width, INK).stream()
                .map(TextFinder::line)
                .filter(Objects::nonNull)
                .map(strip -> strip.scaled(across, downward))
                .toList();
    }

    @Override
    public void close() {
        model.close();
    }

    private static Strip line(Blob blob) {
        var heart = blob.rectangle();
        if (Math.min(heart.length(), heart.height()) < SMALLEST || blob.brightness(heart) < SURE) {
            return null;
        }
        return heart.grown(MARGIN * heart.length() * heart.height() / (2 * (heart.length() + heart.height())));
    }

    private static int rounded(double side) {
        return Math.max(STEP, (int) Math.round(side / STEP) * STEP);
    }
}
