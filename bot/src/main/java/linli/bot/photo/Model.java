package linli.bot.photo;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.Map;

/** A trained network out of the program's own jars, one thread, no more memory between two pictures than it takes itself. */
final class Model {
    private static final OrtEnvironment ENVIRONMENT =
            OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "linli");

    private final OrtSession session;
    private final String input;

    private Model(OrtSession session) {
        this.session = session;
        this.input = session.getInputNames().iterator().next();
    }

    /** What a model answers: numbers, and how they are arranged. */
    record Answer(float[] numbers, long[] shape) {}

    /** @throws IOException when there is no such model or it is damaged */
    static Model in(String folder, String name) throws IOException {
        try (var file = Model.class.getClassLoader().getResourceAsStream(folder + name)) {
            if (file == null) {
                throw new IOException(folder + name + " is missing in the program");
            }
            try (var how = new OrtSession.SessionOptions()) {
                how.setIntraOpNumThreads(1);
                how.setInterOpNumThreads(1);
                how.setCPUArenaAllocator(false);
                return new Model(ENVIRONMENT.createSession(file.readAllBytes(), how));
            }
        } catch (OrtException damaged) {
            throw new IOException(folder + name + ": " + damaged.getMessage(), damaged);
        }
    }

    Answer answer(float[] numbers, long... shape) {
        try (var question = OnnxTensor.createTensor(ENVIRONMENT, FloatBuffer.wrap(numbers), shape);
                var answers = session.run(Map.of(input, question))) {
            var answer = (OnnxTensor) answers.get(0);
            var buffer = answer.getFloatBuffer();
            var copy = new float[buffer.remaining()];
            buffer.get(copy);
            return new Answer(copy, answer.getInfo().getShape());
        } catch (OrtException trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
