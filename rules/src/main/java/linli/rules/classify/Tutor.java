package linli.rules.classify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;

/**
 * Teaches the shipped models some examples more. Only the weights of words move, and a word the less the more messages have taught
 * it already: what a community calls a thing of its own is learnt from a few examples, what everybody says stays as it is. It takes
 * seconds where {@link Trainer} takes minutes, and needs little memory beside what runs already.
 */
public final class Tutor {
    private static final int ROUNDS = 30;
    private static final float STEP = 0.2f;
    /** Share of every change lost after a round: what only one example asks for stays small. */
    private static final float PULL = 0.01f;

    /** A word in so many messages moves half as far as one that nobody has used. */
    private static final float FIRM = 5;

    private static final float TINY = 1e-6f;
    /** A change smaller than this alters nothing that anybody could see. */
    private static final double LEAST_CHANGE = 0.01;

    /** A message and what is seen in it. */
    private record Lesson(Example example, Impression impression) {
        Lesson(Example example) {
            this(example, Impression.of(example.text()));
        }
    }

    /** One lesson as one model sees it: what it believes already, and the words that may change its mind. */
    private record Question(float[] belief, String[] words, int right) {}

    private Tutor() {}

    /**
     * Writes models that {@link Models#read} reads.
     *
     * @param lessons what is new; what one leaves open, such as its urgency, it does not teach
     * @param known the messages the shipped models have learnt from; those of the held-out fifth are passed over
     * @param output an existing folder
     */
    public static void teach(List<Example> lessons, List<Example> known, Path output) throws IOException {
        var all = lessons.stream().map(Lesson::new).toList();
        var reach = reach(all, known);
        var models = Models.shipped();
        write("kind", models.kinds, all, example -> example.kind().label(), reach, output);
        write("category", models.subjects, all, example -> example.subject().orElse(null), reach, output);
        write("urgency", models.urgencies, all, Tutor::urgency, reach, output);
        write("nature", models.natures, all, Tutor::nature, reach, output);
    }

    /** How far each word of the lessons may move, 0 to 1. */
    private static Map<String, Float> reach(List<Lesson> lessons, List<Example> known) {
        var counts = new HashMap<String, Integer>();
        lessons.forEach(lesson -> lesson.impression.words().forEach((word, seen) -> {
            if (!seen.isEmpty()) counts.put(word, 0);
        }));
        known.stream()
                .filter(example -> !example.heldOut())
                .flatMap(example -> Features.of(example.text()).keySet().stream())
                .forEach(word -> counts.computeIfPresent(word, (w, count) -> count + 1));
        var reach = new HashMap<String, Float>();
        counts.forEach((word, count) -> reach.put(word, FIRM / (FIRM + count)));
        return reach;
    }

    private static void write(
            String name,
            Opinion opinion,
            List<Lesson> lessons,
            Function<Example, String> label,
            Map<String, Float> reach,
            Path output)
            throws IOException {
        var model = Models.shipped(name);
        var labels = (String[]) model.getDataStructures()[2];
        var questions = lessons.stream()
                .map(lesson -> question(opinion, labels, label.apply(lesson.example), lesson))
                .filter(Objects::nonNull)
                .toList();
        new Opinion(changed(model, labels, changes(questions, labels.length, reach)))
                .write(Files.newOutputStream(output.resolve(Opinion.file(name))));
    }

    /** Null where the lesson says nothing about this. */
    private static Question question(Opinion opinion, String[] labels, String label, Lesson lesson) {
        int right = Arrays.asList(labels).indexOf(label);
        if (right < 0) return null;
        var likelihoods = opinion.of(
                opinion == Models.shipped().natures
                        ? Natures.about(lesson.impression, lesson.example.category())
                        : lesson.impression);
        var belief = new float[labels.length];
        for (int i = 0; i < labels.length; i++) belief[i] = (float) Math.log(likelihoods.get(labels[i]) + TINY);
        var words = lesson.impression.words().entrySet().stream()
                .filter(feature -> !feature.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
        return new Question(belief, words, right);
    }

    private static Map<String, float[]> changes(List<Question> questions, int labels, Map<String, Float> reach) {
        var changes = new HashMap<String, float[]>();
        var travelled = new HashMap<String, float[]>();
        questions.stream().flatMap(question -> Stream.of(question.words)).forEach(word -> {
            changes.put(word, new float[labels]);
            travelled.put(word, new float[labels]);
        });
        var order = new ArrayList<>(questions);
        var random = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            float patience = 1f - (float) round / ROUNDS;
            for (var question : order) {
                var slopes = slopes(question, changes);
                for (var word : question.words) {
                    move(changes.get(word), travelled.get(word), slopes, patience * STEP * reach.get(word));
                }
            }
            for (var change : changes.values()) {
                for (int i = 0; i < labels; i++) change[i] *= 1 - PULL;
            }
        }
        return changes;
    }

    private static float[] slopes(Question question, Map<String, float[]> changes) {
        var slopes = question.belief.clone();
        for (var word : question.words) {
            var change = changes.get(word);
            for (int i = 0; i < slopes.length; i++) slopes[i] += change[i];
        }
        double sum = 0;
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = (float) Math.exp(slopes[i]);
            sum += slopes[i];
        }
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = (float) (slopes[i] / sum) - (i == question.right ? 1 : 0);
        }
        return slopes;
    }

    private static void move(float[] change, float[] travelled, float[] slopes, float step) {
        for (int i = 0; i < change.length; i++) {
            travelled[i] += slopes[i] * slopes[i];
            change[i] -= step * slopes[i] / (float) Math.sqrt(travelled[i] + TINY);
        }
    }

    @SuppressWarnings("unchecked")
    private static GISModel changed(GISModel model, String[] labels, Map<String, float[]> changes) {
        var known = (Map<String, Context>) model.getDataStructures()[1];
        var features = new HashSet<>(known.keySet());
        features.addAll(changes.keySet());
        var names = features.toArray(String[]::new);
        var contexts = Stream.of(names)
                .map(name -> changed(known.get(name), changes.get(name), labels.length))
                .toArray(Context[]::new);
        return new GISModel(contexts, names, labels);
    }

    private static Context changed(Context known, float[] change, int labels) {
        if (change == null) return known;
        var weights = new double[labels];
        if (known != null) {
            for (int i = 0; i < known.getOutcomes().length; i++) {
                weights[known.getOutcomes()[i]] = known.getParameters()[i];
            }
        }
        for (int i = 0; i < labels; i++) {
            if (Math.abs(change[i]) >= LEAST_CHANGE) weights[i] = Math.round((weights[i] + change[i]) * 100) / 100.0;
        }
        var kept = IntStream.range(0, labels).filter(i -> weights[i] != 0).toArray();
        return new Context(
                kept, Arrays.stream(kept).mapToDouble(i -> weights[i]).toArray());
    }

    private static String urgency(Example example) {
        return example.urgency() == null ? null : example.urgency().name();
    }

    private static String nature(Example example) {
        return example.kind() == Kind.REPORT && example.nature() != null
                ? example.nature().name()
                : null;
    }
}
