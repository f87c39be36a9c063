package linli.rules.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was taken for what: the right label against the one given, and the usual figures drawn from it. */
public final class Confusion {
    private final Map<String, Map<String, Integer>> taken = new TreeMap<>();

    /**
     * How one label fared.
     *
     * @param precision of those given this label, the share that is right, 0 to 1; 0 when it was never given
     * @param recall of those that are this label, the share found, 0 to 1
     * @param f1 the harmonic mean of both
     * @param count how many are this label
     */
    public record Row(String label, double precision, double recall, double f1, int count) {}

    /** How often a label was taken for another. */
    public record Mistake(String label, String given, int count) {}

    /** Counts one text. */
    public void add(String label, String given) {
        taken.computeIfAbsent(label, key -> new TreeMap<>()).merge(given, 1, Integer::sum);
    }

    public int count() {
        return taken.values().stream().mapToInt(Confusion::sum).sum();
    }

    public int right() {
        return taken.keySet().stream().mapToInt(label -> cell(label, label)).sum();
    }

    /** 0 to 1; 0 of nothing. */
    public double accuracy() {
        return count() == 0 ? 0 : (double) right() / count();
    }

    /** The mean of the labels' F1, each label counting the same however rare. */
    public double macroF1() {
        return rows().stream().mapToDouble(Row::f1).average().orElse(0);
    }

    /** One row a label that occurs in the texts, in the labels' order. */
    public List<Row> rows() {
        return taken.keySet().stream().map(this::row).toList();
    }

    /** The commonest first. */
    public List<Mistake> mistakes() {
        var mistakes = new ArrayList<Mistake>();
        taken.forEach((label, given) -> given.forEach((other, count) -> {
            if (!other.equals(label)) mistakes.add(new Mistake(label, other, count));
        }));
        mistakes.sort(Comparator.comparingInt(Mistake::count).reversed());
        return mistakes;
    }

    private Row row(String label) {
        int right = cell(label, label);
        int count = sum(taken.get(label));
        int given =
                taken.keySet().stream().mapToInt(other -> cell(other, label)).sum();
        double precision = given == 0 ? 0 : (double) right / given;
        double recall = (double) right / count;
        double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new Row(label, precision, recall, f1, count);
    }

    private int cell(String label, String given) {
        return taken.getOrDefault(label, Map.of()).getOrDefault(given, 0);
    }

    private static int sum(Map<String, Integer> given) {
        return given.values().stream().mapToInt(Integer::intValue).sum();
    }
}
