package linli.bot.photo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;

/** Reads one line of writing. */
final class TextReader implements AutoCloseable {
    private static final int HEIGHT = 48;
    private static final int NARROWEST = 16;
    private static final int WIDEST = 1280;
    private static final int TURN_WIDTH = 192;
    private static final double SURELY_UPSIDE_DOWN = .9;
    private static final float[] MIDDLE = {.5f, .5f, .5f};

    private final Model letters;
    private final Model turns;
    private final List<String> signs;

    TextReader(String folder) throws IOException {
        letters = Model.in(folder, "ch_PP-OCRv4_rec_infer.onnx");
        turns = Model.in(folder, "ch_ppocr_mobile_v2.0_cls_infer.onnx");
        signs = signs(folder + "ppocr_keys_v1.txt");
    }

    /** What a line says, and how surely, 0 to 1. */
    record Words(String text, double certainty) {
        Words or(Words other) {
            return other.certainty > certainty ? other : this;
        }
    }

    Words read(Pixels picture, Strip line) {
        if (!line.isUpended()) {
            return read(upright(picture, line));
        }
        return read(upright(picture, line.turned())).or(read(downward(picture, line)));
    }

    @Override
    public void close() {
        letters.close();
        turns.close();
    }

    private Pixels upright(Pixels picture, Strip line) {
        int width = (int) Math.ceil(HEIGHT * line.length() / line.height());
        var cut = picture.cut(line, Math.max(NARROWEST, Math.min(width, WIDEST)), HEIGHT);
        var look = cut.cut(cut.whole(), Math.min(TURN_WIDTH, cut.width()), HEIGHT);
        var answer = turns.answer(padded(look, TURN_WIDTH), 1, 3, HEIGHT, TURN_WIDTH);
        return answer.numbers()[1] > SURELY_UPSIDE_DOWN ? cut.upsideDown() : cut;
    }

    /** Signs written from top to bottom, set one beside the other. */
    private static Pixels downward(Pixels picture, Strip line) {
        int count = (int) Math.min(Math.round(line.height() / line.length()), WIDEST / HEIGHT);
        var beside = new int[count * HEIGHT * HEIGHT];
        for (int sign = 0; sign < count; sign++) {
            var cell = picture.cut(line.cell(sign, count), HEIGHT, HEIGHT);
            for (int row = 0; row < HEIGHT; row++) {
                System.arraycopy(cell.rgb(), row * HEIGHT, beside, row * count * HEIGHT + sign * HEIGHT, HEIGHT);
            }
        }
        return new Pixels(count * HEIGHT, HEIGHT, beside);
    }

    private Words read(Pixels line) {
        var answer = letters.answer(line.planes(MIDDLE, MIDDLE), 1, 3, HEIGHT, line.width());
        int steps = (int) answer.shape()[1];
        int choices = (int) answer.shape()[2];
        var text = new StringBuilder();
        double sum = 0;
        int count = 0;
        int last = 0;
        for (int step = 0; step < steps; step++) {
            int best = best(answer.numbers(), step * choices, choices);
            if (best != 0 && best != last) {
                text.append(signs.get(best));
                sum += answer.numbers()[step * choices + best];
                count++;
            }
            last = best;
        }
        return new Words(text.toString().strip(), count == 0 ? 0 : sum / count);
    }

    private static int best(float[] numbers, int from, int choices) {
        int best = 0;
        for (int i = 1; i < choices; i++) {
            if (numbers[from + i] > numbers[from + best]) {
                best = i;
            }
        }
        return best;
    }

    /** On the right of what is too short comes nothing, which is gray. */
    private static float[] padded(Pixels picture, int width) {
        var planes = picture.planes(MIDDLE, MIDDLE);
        var padded = new float[3 * HEIGHT * width];
        for (int row = 0; row < 3 * HEIGHT; row++) {
            System.arraycopy(planes, row * picture.width(), padded, row * width, picture.width());
        }
        return padded;
    }

    /** In the model's order: nothing first, the space last. */
    private static List<String> signs(String name) throws IOException {
        var file = TextReader.class.getClassLoader().getResourceAsStream(name);
        if (file == null) {
            throw new IOException(name + " is missing in the program");
        }
        try (var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            var signs = new ArrayList<String>();
            signs.add("");
            lines.lines().forEach(signs::add);
            signs.add(" ");
            return List.copyOf(signs);
        }
    }
}
