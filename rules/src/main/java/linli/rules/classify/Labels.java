package linli.rules.classify;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** A model of whatever labels somebody brings, learnt the same way as ours. Safe for many threads. */
public final class Labels {
    private final Opinion opinion;

    private Labels(Opinion opinion) {
        this.opinion = opinion;
    }

    /**
     * @param texts to learn from
     * @param labels of each; at least two different ones
     */
    public static Labels learn(List<String> texts, List<String> labels) throws IOException {
        var impressions = texts.parallelStream().map(Impression::of).toList();
        return new Labels(Trainer.learn(
                Trainer.MANY_LABELS,
                IntStream.range(0, texts.size())
                        .mapToObj(i -> Trainer.event(labels.get(i), impressions.get(i)))
                        .toList()));
    }

    /** The likeliest label of a text. */
    public String of(String text) {
        return opinion.of(Impression.of(text)).keySet().iterator().next();
    }
}
