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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import linli.rules.encode.Encoder;
import linli.rules.text.Chat;
import linli.rules.text.Words;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the second opinion on labelled messages. The build runs it; when neither messages nor code have changed it does
 * nothing. One fifth of the messages, always the same, is never learnt from and measures the rest.
 */
public final class Trainer {
    /** Tried on messages not learnt from; with many labels it pays to learn longer and to rely on no single word. */
    static final StochasticTrainer.Course MANY_LABELS = new StochasticTrainer.Course(5, 0.03f, 0.005f, 0.03f, 0.6f);

    static final StochasticTrainer.Course FEW_LABELS = new StochasticTrainer.Course(4, 0.03f, 0.005f, 0.05f, 0.15f);
    private static final int SEEN_AT_LEAST = 2;

    /** A message and what the models look at. */
    private record Lesson(Example example, Impression impression) {
        Lesson(Example example) {
            this(example, Impression.of(example.text()));
        }

        Impression impressionAndCategory() {
            return Natures.about(impression, example.category());
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

    /**
     * Learns from the messages that are not held out and writes models that {@link Models#read} reads. Takes minutes.
     *
     * @param output an existing folder
     */
    public static void train(List<Example> examples, Path output) throws IOException {
        var learnt = examples.stream().filter(example -> !example.heldOut()).toList();
        var lessons = learnt.parallelStream().map(Lesson::new).toList();
        var stats = new ArrayList<String>();
        stats.add("messages: %d, learnt from %d".formatted(examples.size(), learnt.size()));
        stats.add("kinds: "
                + learnt.stream()
                        .collect(Collectors.groupingBy(e -> e.kind().label(), TreeMap::new, Collectors.counting())));
        stats.add(model("kind", FEW_LABELS, lessons, example -> example.kind().label(), Lesson::impression, output));
        stats.add(model(
                "category",
                MANY_LABELS,
                lessons,
                example -> example.subject().orElse(null),
                Lesson::impression,
                output));
        stats.add(model("urgency", FEW_LABELS, lessons, Trainer::urgency, Lesson::impression, output));
        stats.add(model("nature", FEW_LABELS, lessons, Trainer::nature, Lesson::impressionAndCategory, output));
        Files.write(output.resolve("stats.txt"), stats);
        stats.forEach(System.out::println);
    }

    private static String model(
            String name,
            StochasticTrainer.Course course,
            List<Lesson> lessons,
            Function<Example, String> label,
            Function<Lesson, Impression> impression,
            Path output)
            throws IOException {
        long start = System.nanoTime();
        var taught = lessons.stream()
                .filter(lesson -> label.apply(lesson.example) != null)
                .toList();
        var opinion = learn(
                course,
                taught.stream()
                        .map(lesson -> event(label.apply(lesson.example), impression.apply(lesson)))
                        .toList());
        var file = output.resolve(Opinion.file(name));
        opinion.write(Files.newOutputStream(file));
        return String.format(
                Locale.ROOT,
                "%s: %d messages, %d features, %d KB, %.1f s",
                name,
                taught.size(),
                opinion.size(),
                Files.size(file) / 1024,
                (System.nanoTime() - start) / 1e9);
    }

    /** A model of one set of labels. */
    static Opinion learn(StochasticTrainer.Course course, List<Event> events) throws IOException {
        var settings = new TrainingParameters();
        settings.put(TrainingParameters.CUTOFF_PARAM, SEEN_AT_LEAST);
        settings.put("DataIndexer", "OnePassRealValue");
        var trainer = new StochasticTrainer(course);
        trainer.init(settings, new TreeMap<>());
        return new Opinion((GISModel) trainer.train(ObjectStreamUtils.createObjectStream(events)));
    }

    static Event event(String label, Impression impression) {
        return new Event(label, impression.names(), impression.strengths());
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
                    Impression.class,
                    StochasticTrainer.class,
                    Encoder.class,
                    Words.class,
                    Chat.class)) {
                digest.update(resource(code, code.getSimpleName() + ".class"));
            }
            digest.update(resource(Trainer.class, "StochasticTrainer$Run.class"));
            digest.update(resource(Encoder.class, "fitted-layers.gz"));
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
