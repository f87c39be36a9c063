package linli.rules.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * The sentence encoder bge-small-zh-v1.5 (BAAI, MIT licence; quantised), run on this machine by ONNX Runtime, in two forms:
 * as published, which says how near two sentences are in meaning, and fitted to our labelled messages, which says what a
 * message is for and about. Both are blind to numbers. Loaded at the first sentence; safe for many threads. A short
 * sentence takes about 2 ms of one core.
 */
public final class Encoder {
    /** How many numbers describe a sentence. */
    public static final int WIDTH = 1024;

    private static final int STATES = 512;
    /** Longer messages rarely say more about their subject in the rest, and time grows with the length. */
    private static final int LONGEST = 94;

    private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-zh-v1.5-q-tokenizer.json";

    private static final class Published {
        static final Encoder ENCODER = load(false);
    }

    private static final class Fitted {
        static final Encoder ENCODER = load(true);
    }

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece wordPiece;

    private Encoder(OrtEnvironment environment, OrtSession session, WordPiece wordPiece) {
        this.environment = environment;
        this.session = session;
        this.wordPiece = wordPiece;
    }

    /**
     * As published: for how alike two sentences are.
     *
     * @throws IllegalStateException when this machine cannot run it
     */
    public static Encoder shipped() {
        return Published.ENCODER;
    }

    /**
     * Fitted to our messages: for what a message is.
     *
     * @throws IllegalStateException when this machine cannot run it
     */
    public static Encoder fitted() {
        return Fitted.ENCODER;
    }

    private static Encoder load(boolean fitted) {
        try (var model = resource(MODEL);
                var tokenizer = resource(TOKENIZER)) {
            var environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            var options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setOptimizationLevel(OptLevel.ALL_OPT);
            var bytes = model.readAllBytes();
            if (fitted) FittedLayers.lay(FittedLayers.shipped(), bytes);
            var session = environment.createSession(bytes, options);
            return new Encoder(environment, session, WordPiece.read(tokenizer));
        } catch (IOException e) {
            throw new UncheckedIOException("The sentence encoder cannot be read. Build again.", e);
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence encoder does not run on this machine: " + e.getMessage(), e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        var in = Encoder.class.getResourceAsStream(name);
        if (in == null) throw new IOException(name + " is not on the class path");
        return in;
    }

    /**
     * @return {@value #WIDTH} numbers: the sentence's own 512, then the mean of its characters' 512; each half has length 1,
     *     so that the product of two first halves is the cosine of two sentences
     */
    public float[] encode(String text) {
        var pieces = wordPiece.cut(text, LONGEST);
        try (var ids = tensor(pieces);
                var mask = tensor(filled(pieces.length, 1));
                var types = tensor(filled(pieces.length, 0));
                var result = session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return pooled((OnnxTensor) result.get(0), pieces.length);
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence encoder failed: " + e.getMessage(), e);
        }
    }

    /** How alike two encoded sentences are, -1 to 1. */
    public static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < STATES; i++) sum += one[i] * other[i];
        return sum;
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static long[] filled(int length, long value) {
        var values = new long[length];
        java.util.Arrays.fill(values, value);
        return values;
    }

    private static float[] pooled(OnnxTensor states, int count) {
        var all = new float[count * STATES];
        states.getFloatBuffer().get(all);
        var pooled = new float[WIDTH];
        System.arraycopy(all, 0, pooled, 0, STATES);
        for (int at = 0; at < all.length; at++) pooled[STATES + at % STATES] += all[at];
        unit(pooled, 0);
        unit(pooled, STATES);
        return pooled;
    }

    private static void unit(float[] values, int from) {
        double squares = 0;
        for (int i = from; i < from + STATES; i++) squares += values[i] * values[i];
        float length = (float) Math.sqrt(squares);
        for (int i = from; i < from + STATES; i++) values[i] /= length;
    }
}
