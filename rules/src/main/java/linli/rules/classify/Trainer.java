package linli.rules.classify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import linli.rules.text.Chat;
import linli.rules.text.Words;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the second opinion on labelled messages. The build runs it; when neither messages nor code have changed it does
 * nothing. One fifth of the messages, always the same, is never learnt from and measures the rest.
 */
public final class Trainer {
    private static final int ROUNDS = 25;
    private static final double SMOOTHING = 1.0;
    private static final double LEAST_WEIGHT = 0.02;

    /** A message and what the models look at, worked out once for all of them. */
    private record Lesson(Example example, Map<String, String> features) {
        Lesson(Example example) {
            this(example, Features.of(example.text()));
        }

        Map<String, String> featuresAndCategory() {
            return Natures.features(features, example.category());
        }
    }

    private Trainer() {}

    /**
     * @param args the folder of labelled messages; the folder to write the models into
     * @throws IllegalArgumentException naming every broken line
     */
    public static void main(String[] args) throws IOException {
        var reports = Path.of(args[0]);
        var output = Path.of(args[1]);
        if (Examples.files(reports).isEmpty()) {
            throw new IllegalArgumentException("There are no labelled messages (*.tsv) in " + reports
                    + "; without them there is no model. The first argument is the folder that holds them.");
        }
        Files.createDirectories(output);
        var inputs = output.resolve("trained-on.sha256");
        var hash = hash(reports);
        if (Files.exists(inputs) && Files.readString(inputs).equals(hash)) return;
        Files.deleteIfExists(inputs);
        train(Examples.read(reports), output);
        Files.writeString(inputs, hash);
    }

    private static void train(List<Example> examples, Path output) throws IOException {
        var learnt = examples.stream().filter(example -> !example.heldOut()).toList();
        var lessons = learnt.parallelStream().map(Lesson::new).toList();
        var stats = new ArrayList<String>();
        stats.add("messages: %d, learnt from %d".formatted(examples.size(), learnt.size()));
        stats.add("kinds: "
                + learnt.stream()
                        .collect(Collectors.groupingBy(e -> e.kind().label(), TreeMap::new, Collectors.counting())));
        stats.add(model("kind", lessons, example -> example.kind().label(), Lesson::features, output));
        stats.add(model("category", lessons, example -> example.subject().orElse(null), Lesson::features, output));
        stats.add(model("urgency", lessons, Trainer::urgency, Lesson::features, output));
        stats.add(model("nature", lessons, Trainer::nature, Lesson::featuresAndCategory, output));
        Files.write(output.resolve("stats.txt"), stats);
        stats.forEach(System.out::println);
    }

    private static String model(
            String name,
            List<Lesson> lessons,
            Function<Example, String> label,
            Function<Lesson, Map<String, String>> features,
            Path output)
            throws IOException {
        long start = System.nanoTime();
        var events = lessons.stream()
                .filter(lesson -> label.apply(lesson.example) != null)
                .map(lesson -> new Event(
                        label.apply(lesson.example),
                        features.apply(lesson).keySet().toArray(String[]::new)))
                .toList();
        var settings = new TrainingParameters();
        settings.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        settings.put(TrainingParameters.CUTOFF_PARAM, 3);
        settings.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
        settings.put(TrainingParameters.THREADS_PARAM, 2);
        settings.put(QNTrainer.L1COST_PARAM, 0.0);
        settings.put(QNTrainer.L2COST_PARAM, SMOOTHING);
        settings.put(QNTrainer.M_PARAM, 4);
        settings.put("DataIndexer", "OnePass");
        var trained = (AbstractModel) TrainerFactory.getEventTrainer(settings, new TreeMap<>())
                .train(ObjectStreamUtils.createObjectStream(events));
        var opinion = Opinion.pruned(trained, LEAST_WEIGHT);
        var file = output.resolve(Opinion.file(name));
        opinion.write(Files.newOutputStream(file));
        return String.format(
                Locale.ROOT,
                "%s: %d messages, %d features, %d KB, %.1f s",
                name,
                events.size(),
                opinion.size(),
                Files.size(file) / 1024,
                (System.nanoTime() - start) / 1e9);
    }

    private static String urgency(Example example) {
        return (example.urgency() == null ? Urgency.NORMAL : example.urgency()).name();
    }

    private static String nature(Example example) {
        boolean told = example.kind() == Kind.REPORT && example.nature() != null;
        return told ? example.nature().name() : null;
    }

    private static String hash(Path reports) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : Examples.files(reports)) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            for (var code : List.of(
                    Trainer.class,
                    Examples.class,
                    Features.class,
                    Cues.class,
                    Dangers.class,
                    Phrasebook.class,
                    Meanings.class,
                    Natures.class,
                    Opinion.class,
                    Words.class,
                    Chat.class)) {
                digest.update(resource(code, code.getSimpleName() + ".class"));
            }
            for (var words : List.of("meanings.txt", "cues.txt", "dangers.txt")) {
                digest.update(resource(Trainer.class, words));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] resource(Class<?> near, String name) throws IOException {
        try (var in = near.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
