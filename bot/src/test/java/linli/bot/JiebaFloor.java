package linli.bot;

import com.huaban.analysis.jieba.JiebaSegmenter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import linli.rules.classify.Example;

/**
 * What one would build first: jieba cuts the message into words, and each word has one weight for each label. A label is what
 * the message is for and about, as in {@code report A01}. The weights are a perceptron's after a few rounds.
 */
final class JiebaFloor {
    private static final int ROUNDS = 3;

    private final JiebaSegmenter jieba = new JiebaSegmenter();
    private final Map<String, float[]> weights = new HashMap<>();
    private final List<String> labels;

    JiebaFloor(List<Example> lessons) {
        labels = lessons.stream().map(JiebaFloor::label).distinct().toList();
        var shuffled = new ArrayList<>(lessons);
        var random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(this::learn);
        }
    }

    private static String label(Example example) {
        return example.category() == null
                ? example.kind().label()
                : example.kind().label() + " " + example.category();
    }

    String label(String text) {
        return labels.get(best(jieba.sentenceProcess(text)));
    }

    private int best(List<String> words) {
        var scores = new float[labels.size()];
        for (var word : words) {
            var own = weights.get(word);
            if (own == null) continue;
            for (int i = 0; i < scores.length; i++) scores[i] += own[i];
        }
        int best = 0;
        for (int i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
        return best;
    }

    private void learn(Example example) {
        var words = jieba.sentenceProcess(example.text());
        int right = labels.indexOf(label(example));
        int said = best(words);
        if (said == right) return;
        for (var word : words) {
            var own = weights.computeIfAbsent(word, key -> new float[labels.size()]);
            own[right]++;
            own[said]--;
        }
    }
}
