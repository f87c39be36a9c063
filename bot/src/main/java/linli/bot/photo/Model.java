package linli.bot.photo;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A trained network out of the program's own jars, one thread, no more memory between two pictures than it takes itself. */
final class Model implements AutoCloseable {
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
                how.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
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
        return answers(numbers, shape).get(0);
    }

    /** All that the model answers, in its own order. */
    List<Answer> answers(float[] numbers, long... shape) {
        try (var question = OnnxTensor.createTensor(ENVIRONMENT, FloatBuffer.wrap(numbers), shape);
                var results = session.run(Map.of(input, question))) {
            var answers = new ArrayList<Answer>();
            for (var result : results) {
                var answer = (OnnxTensor) result.getValue();
                var buffer = answer.getFloatBuffer();
                var copy = new float[buffer.remaining()];
                buffer.get(copy);
                answers.add(new Answer(copy, answer.getInfo().getShape()));
            }
            return answers;
        } catch (OrtException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
