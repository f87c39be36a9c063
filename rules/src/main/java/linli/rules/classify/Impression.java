package linli.rules.classify;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import linli.rules.encode.Encoder;

/**
 * What the models look at in a text.
 *
 * @param words each feature's name → the words of the text it came from
 * @param sentence the whole text as the encoder sees it, {@value Encoder#WIDTH} numbers
 */
record Impression(Map<String, String> words, float[] sentence) {
    /** The feature of every text. */
    static final String ALWAYS = "always";

    /** Brings the encoder's numbers to about the strength of a word. */
    private static final float LOUDNESS = 12;

    private static final String NUMBER = "number ";
    private static final String[] NUMBERS = IntStream.range(0, Encoder.WIDTH)
            .mapToObj(i -> (NUMBER + i).intern())
            .toArray(String[]::new);

    static Impression of(String text) {
        return new Impression(Features.of(text), Encoder.fitted().encode(text));
    }

    static boolean isNumber(String feature) {
        return feature.startsWith(NUMBER);
    }

    Impression with(String feature) {
        var more = new LinkedHashMap<>(words);
        more.put(feature, "");
        return new Impression(more, sentence);
    }

    /**
     * The names of all features: the numbers, the one of every text, the words. OpenNLP's indexer leaves rare features out
     * but their strengths in, so those that differ in strength must stand in front of those it may leave out.
     */
    String[] names() {
        var names = Arrays.copyOf(NUMBERS, NUMBERS.length + 1 + words.size());
        int at = NUMBERS.length;
        names[at++] = ALWAYS;
        for (var name : words.keySet()) names[at++] = name;
        return names;
    }

    /** How strong each feature of {@link #names()} is; a word is there or not. */
    float[] strengths() {
        var strengths = new float[NUMBERS.length + 1 + words.size()];
        for (int i = 0; i < NUMBERS.length; i++) strengths[i] = sentence[i] * LOUDNESS;
        Arrays.fill(strengths, NUMBERS.length, strengths.length, 1);
        return strengths;
    }
}
