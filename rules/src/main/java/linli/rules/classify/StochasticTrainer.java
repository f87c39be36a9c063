package linli.rules.classify;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.MaxentModel;

/**
 * Trains OpenNLP's maximum-entropy model by stochastic gradient descent with a step of its own for every weight (AdaGrad;
 * Duchi, Hazan and Singer 2011). Beside the encoder's thousand numbers OpenNLP's own L-BFGS needs many minutes; this takes seconds.
 */
final class StochasticTrainer extends AbstractEventTrainer {
    /** Share of certainty withheld from the right label, so that the model stays humble. */
    private static final float DOUBT = 0.1f;

    private static final float TINY = 1e-6f;
    /** A word's weights smaller than this change nothing that anybody could see; of the numbers every one counts. */
    private static final double LEAST_WEIGHT = 0.04;

    /**
     * @param rounds how often every message is looked at
     * @param wordStep first step of a word's weight
     * @param numberStep first step of a number's weight
     * @param forgetting share of every weight lost after a round, 0 to 1
     * @param dropped share of a message's words hidden each time it is looked at, 0 to 1; teaches to rely on no single one
     */
    record Course(int rounds, float wordStep, float numberStep, float forgetting, float dropped) {}

    private final Course course;

    StochasticTrainer(Course course) {
        this.course = course;
    }

    @Override
    public boolean isSortAndMerge() {
        return false;
    }

    @Override
    public MaxentModel doTrain(DataIndexer indexer) throws IOException {
        return new Run(indexer).train();
    }

    private final class Run {
        private final int[][] contexts;
        private final float[][] values;
        private final int[] right;
        private final String[] features;
        private final String[] labels;
        private final boolean[] isNumber;
        private final float[] mean;
        private final float[][] weights;
        private final float[][] steps;
        private final float[] scores;
        private final Random random = new Random(5);

        Run(DataIndexer indexer) {
            contexts = indexer.getContexts();
            values = indexer.getValues();
            right = indexer.getOutcomeList();
            features = indexer.getPredLabels();
            labels = indexer.getOutcomeLabels();
            isNumber = new boolean[features.length];
            for (int f = 0; f < features.length; f++) isNumber[f] = Impression.isNumber(features[f]);
            mean = mean();
            weights = new float[features.length][labels.length];
            steps = new float[features.length][labels.length];
            scores = new float[labels.length];
        }

        /** Numbers are looked at as they differ from the usual, which makes learning quick. */
        private float[] mean() {
            var sums = new float[features.length];
            for (int i = 0; i < contexts.length; i++) {
                for (int k = 0; k < contexts[i].length; k++) {
                    if (isNumber[contexts[i][k]]) sums[contexts[i][k]] += value(i, k) / contexts.length;
                }
            }
            return sums;
        }

        private float value(int event, int at) {
            return values[event] == null ? 1 : values[event][at];
        }

        MaxentModel train() {
            var order = new int[contexts.length];
            for (int i = 0; i < order.length; i++) order[i] = i;
            for (int round = 0; round < course.rounds; round++) {
                shuffle(order);
                float patience = 1f - (float) round / course.rounds;
                for (int event : order) learn(event, patience);
                forget();
            }
            return model();
        }

        private void learn(int event, float patience) {
            var context = contexts[event];
            var hidden = new boolean[context.length];
            Arrays.fill(scores, 0);
            for (int k = 0; k < context.length; k++) {
                int feature = context[k];
                hidden[k] = !isNumber[feature] && course.dropped > 0 && random.nextFloat() < course.dropped;
                if (!hidden[k]) add(scores, weights[feature], value(event, k) - mean[feature]);
            }
            likelihoods(scores);
            for (int label = 0; label < scores.length; label++) scores[label] -= DOUBT / scores.length;
            scores[right[event]] -= 1 - DOUBT;
            for (int k = 0; k < context.length; k++) {
                int feature = context[k];
                if (!hidden[k]) {
                    float step = patience * (isNumber[feature] ? course.numberStep : course.wordStep);
                    move(weights[feature], steps[feature], value(event, k) - mean[feature], step);
                }
            }
        }

        private void move(float[] weight, float[] travelled, float value, float step) {
            for (int label = 0; label < weight.length; label++) {
                float slope = scores[label] * value;
                travelled[label] += slope * slope;
                weight[label] -= step * slope / (float) Math.sqrt(travelled[label] + TINY);
            }
        }

        private void forget() {
            for (int feature = 0; feature < weights.length; feature++) {
                // Numbers are always there, so each round has taught them much more.
                float kept = 1 - (isNumber[feature] ? course.forgetting / 5 : course.forgetting);
                for (int label = 0; label < labels.length; label++) weights[feature][label] *= kept;
            }
        }

        private void shuffle(int[] order) {
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[other];
                order[other] = kept;
            }
        }

        /** What the usual numbers add up to goes into the feature that is always there. */
        private MaxentModel model() {
            for (int feature = 0; feature < features.length; feature++) {
                if (features[feature].equals(Impression.ALWAYS)) {
                    for (int number = 0; number < features.length; number++) {
                        if (isNumber[number]) add(weights[feature], weights[number], -mean[number]);
                    }
                }
            }
            var contexts = new Context[features.length];
            for (int feature = 0; feature < features.length; feature++) contexts[feature] = context(feature);
            return new GISModel(contexts, features, labels);
        }

        private Context context(int feature) {
            var weight = weights[feature];
            double least = isNumber[feature] ? 0 : LEAST_WEIGHT;
            double digits = isNumber[feature] ? 10_000 : 100;
            int[] kept = IntStream.range(0, weight.length)
                    .filter(label -> Math.abs(weight[label]) >= least)
                    .toArray();
            // Few digits pack far better.
            double[] rounded = Arrays.stream(kept)
                    .mapToDouble(label -> Math.round(weight[label] * digits) / digits)
                    .toArray();
            return new Context(kept, rounded);
        }
    }

    private static void add(float[] sums, float[] weights, float times) {
        for (int label = 0; label < sums.length; label++) sums[label] += weights[label] * times;
    }

    private static void likelihoods(float[] scores) {
        float most = scores[0];
        for (float score : scores) most = Math.max(most, score);
        float sum = 0;
        for (int label = 0; label < scores.length; label++) {
            scores[label] = (float) Math.exp(scores[label] - most);
            sum += scores[label];
        }
        for (int label = 0; label < scores.length; label++) scores[label] /= sum;
    }
}
