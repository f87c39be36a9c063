package linli.rules.classify;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/** A trained maximum-entropy model: how likely each label is for the features of a text, and which features say so. */
final class Opinion {
    private static final Map<String, Opinion> SHIPPED = new ConcurrentHashMap<>();

    private final GISModel model;
    private final Map<String, Context> weights;

    Opinion(GISModel model) {
        this.model = model;
        weights = weights(model);
    }

    /**
     * The model the build has trained, read once.
     *
     * @throws IllegalStateException when the build has not trained it
     */
    static Opinion shipped(String name) {
        return SHIPPED.computeIfAbsent(name, Opinion::load);
    }

    private static Opinion load(String name) {
        try (var in = Opinion.class.getResourceAsStream(file(name))) {
            if (in == null) {
                throw new IllegalStateException("The trained model linli/rules/classify/" + file(name)
                        + " is missing. Build with mvn package, which trains it on seeds/reports.");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The trained model " + file(name) + " cannot be read. Build again.", e);
        }
    }

    static String file(String name) {
        return name + ".model.gz";
    }

    static Opinion read(InputStream in) throws IOException {
        var unpacked = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in), 1 << 16));
        return new Opinion((GISModel) new BinaryGISModelReader(unpacked).getModel());
    }

    void write(OutputStream out) throws IOException {
        try (var packed = new DataOutputStream(new GZIPOutputStream(out))) {
            new BinaryGISModelWriter(model, packed).persist();
        }
    }

    /** Label → likelihood, likeliest first. */
    Map<String, Double> of(Map<String, String> features) {
        var likelihoods = model.eval(features.keySet().toArray(String[]::new));
        var order = new ArrayList<Integer>();
        for (int i = 0; i < likelihoods.length; i++) order.add(i);
        order.sort(Comparator.comparingDouble(i -> -likelihoods[i]));
        var labels = new LinkedHashMap<String, Double>();
        for (int i : order) labels.put(model.getOutcome(i), likelihoods[i]);
        return labels;
    }

    /** The words that speak most for a label, at most three, none inside another. */
    List<String> because(Map<String, String> features, String label) {
        int outcome = model.getIndex(label);
        var strength = new HashMap<String, Double>();
        features.forEach((feature, words) -> {
            double weight = weight(feature, outcome);
            if (weight > 0) {
                for (var word : words.split(" ")) strength.merge(word, weight, Double::sum);
            }
        });
        var because = new ArrayList<String>();
        strength.entrySet().stream()
                .filter(entry -> entry.getKey().length() > 1)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .forEach(word -> {
                    if (because.size() < 3
                            && because.stream().noneMatch(kept -> kept.contains(word) || word.contains(kept))) {
                        because.add(word);
                    }
                });
        return because;
    }

    /** How many features it knows. */
    int size() {
        return weights.size();
    }

    /** The share of a text's features that it has ever seen, 0 to 1. */
    double knows(Map<String, String> features) {
        long known = features.keySet().stream().filter(weights::containsKey).count();
        return features.isEmpty() ? 0 : (double) known / features.size();
    }

    /** The same model without the weights too small to matter, in a form that stores compactly. */
    static Opinion pruned(AbstractModel trained, double least) {
        var outcomes = (String[]) trained.getDataStructures()[2];
        var features = new ArrayList<String>();
        var kept = new ArrayList<Context>();
        weights(trained).forEach((feature, all) -> {
            var context = sparse(all, least);
            if (context.getOutcomes().length > 0) {
                features.add(feature);
                kept.add(context);
            }
        });
        return new Opinion(new GISModel(kept.toArray(Context[]::new), features.toArray(String[]::new), outcomes));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Context> weights(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }

    private static Context sparse(Context context, double least) {
        var outcomes = context.getOutcomes();
        var parameters = context.getParameters();
        int[] index = java.util.stream.IntStream.range(0, outcomes.length)
                .filter(i -> Math.abs(parameters[i]) >= least)
                .toArray();
        var keptOutcomes = new int[index.length];
        var keptParameters = new double[index.length];
        for (int i = 0; i < index.length; i++) {
            keptOutcomes[i] = outcomes[index[i]];
            // Three digits are plenty and pack far better.
            keptParameters[i] = Math.round(parameters[index[i]] * 1000) / 1000.0;
        }
        return new Context(keptOutcomes, keptParameters);
    }

    private double weight(String feature, int outcome) {
        var context = weights.get(feature);
        if (context != null) {
            for (int i = 0; i < context.getOutcomes().length; i++) {
                if (context.getOutcomes()[i] == outcome) return context.getParameters()[i];
            }
        }
        return 0;
    }
}
