package linli.rules.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Pairs of texts of which at least four fifths are the same: no more changes than a fifth of the longer one's characters. Two such
 * texts share most of their pairs of neighbouring characters, so they share one of their rarest; only those are compared.
 */
final class NearDuplicates {
    private static final double DIFFERENT = 0.2;

    /** @param one before {@code other} in the list */
    record Pair(int one, int other) {}

    private final List<String> texts;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<String, List<Integer>> holders = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    private NearDuplicates(List<String> texts) {
        this.texts = texts;
        texts.forEach(text -> grams(text).forEach(gram -> frequency.merge(gram, 1, Integer::sum)));
    }

    static List<Pair> of(List<String> texts) {
        var search = new NearDuplicates(texts);
        for (int i = 0; i < texts.size(); i++) search.compareWithEarlier(i);
        return search.pairs;
    }

    private void compareWithEarlier(int at) {
        var rare = rarest(texts.get(at));
        var candidates = new HashSet<Integer>();
        rare.forEach(gram -> candidates.addAll(holders.getOrDefault(gram, List.of())));
        for (int earlier : candidates) {
            if (isAlike(texts.get(earlier), texts.get(at))) pairs.add(new Pair(earlier, at));
        }
        rare.forEach(
                gram -> holders.computeIfAbsent(gram, g -> new ArrayList<>()).add(at));
    }

    /** One change spoils two grams, so all but two for each allowed change are shared; one of the others is among these. */
    private List<String> rarest(String text) {
        var grams = grams(text);
        // The longer text may be a quarter longer than this one, and has that many changes more.
        int changes = (int) (DIFFERENT * text.length() / (1 - DIFFERENT));
        return grams.stream()
                .sorted(Comparator.<String>comparingInt(frequency::get).thenComparing(Comparator.naturalOrder()))
                .limit(2L * changes + 1)
                .toList();
    }

    private static List<String> grams(String text) {
        if (text.length() < 2) return List.of(text);
        var grams = new ArrayList<String>();
        for (int i = 0; i + 1 < text.length(); i++) grams.add(text.substring(i, i + 2));
        return grams;
    }

    static boolean isAlike(String one, String other) {
        int most = (int) (DIFFERENT * Math.max(one.length(), other.length()) + 1e-9);
        return Math.abs(one.length() - other.length()) <= most && changes(one, other, most) <= most;
    }

    /** Levenshtein's distance, or something above {@code most} as soon as it is clear that it is. */
    private static int changes(String one, String other, int most) {
        var above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) above[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j < row.length; j++) {
                int kept = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(kept, Math.min(above[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) return least;
            above = row;
        }
        return above[other.length()];
    }
}
