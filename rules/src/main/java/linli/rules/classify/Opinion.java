package linli.rules.classify;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/** A trained maximum-entropy model: how likely each label is for the features of a text, and which features say so. */
final class Opinion {
    /** Pieces that begin or end in the middle of a phrase, such as 的楼 and 了在, explain nothing to anybody. */
    private static final Pattern CUT_OFF = Pattern.compile("^[的了着过在是就也都又还和与把被得地].*|.*[的了着在是就也都又还和与把被我你他她它们这那]$");

    private final GISModel model;
    private final Map<String, Context> weights;

    Opinion(GISModel model) {
        this.model = model;
        weights = weights(model);
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
    Map<String, Double> of(Impression impression) {
        var likelihoods = model.eval(impression.names(), impression.strengths());
        var order = new ArrayList<Integer>();
        for (int i = 0; i < likelihoods.length; i++) order.add(i);
        order.sort(Comparator.comparingDouble(i -> -likelihoods[i]));
        var labels = new LinkedHashMap<String, Double>();
        for (int i : order) labels.put(model.getOutcome(i), likelihoods[i]);
        return labels;
    }

    /** The words that speak most for a label, at most three, none inside another; none where only the sentence speaks. */
    List<String> because(Impression impression, String label) {
        int outcome = model.getIndex(label);
        var strength = new HashMap<String, Double>();
        impression.words().forEach((feature, words) -> {
            double weight = weight(feature, outcome);
            if (weight > 0) {
                for (var word : words.split(" ")) strength.merge(word, weight, Double::sum);
            }
        });
        var because = new ArrayList<String>();
        strength.entrySet().stream()
                .filter(entry -> entry.getKey().length() > 1
                        && !CUT_OFF.matcher(entry.getKey()).matches())
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

    @SuppressWarnings("unchecked")
    private static Map<String, Context> weights(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
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
