package linli.rules.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import linli.rules.locate.Places;

/**
 * Which of many tellings are of one matter. Each is judged only against those it may be the same as: the nearest by what
 * they mean, and those that share words hardly anybody writes; so ten thousand lines take a minute or two, not a day.
 */
public final class Clusters {
    private static final int NEAREST = 24;
    /** A pair of characters in more lines than this tells nothing about one of them. */
    private static final int SHARED_BY = 60;

    private static final int SHARING = 16;
    /** Two groups become one only if most of a handful of their members are alike: no chain of small steps. */
    private static final int HANDFUL = 3;

    private static final double TOGETHER = 0.55;

    private final List<Telling> tellings;
    private final List<Reading> readings;
    private final Places places;
    private final Map<Long, Double> judged = new HashMap<>();

    private record Edge(int one, int other, double likelihood) {}

    private Clusters(List<Telling> tellings, List<Reading> readings, Places places) {
        this.tellings = tellings;
        this.readings = readings;
        this.places = places;
    }

    /** @return for each telling the number of its matter, counted from 1 as they first appear; 0 where nothing is said */
    public static int[] of(List<Telling> tellings, Places places) {
        var byWords = new LinkedHashMap<String, Integer>();
        var different = new ArrayList<Telling>();
        var which = new int[tellings.size()];
        for (int i = 0; i < which.length; i++) {
            var telling = tellings.get(i);
            which[i] = telling.text().isBlank()
                    ? -1
                    : byWords.computeIfAbsent(telling.text(), text -> {
                        different.add(telling);
                        return different.size() - 1;
                    });
        }
        var readings =
                different.stream().map(telling -> Reading.of(telling.text())).toList();
        var groups = new Clusters(different, readings, places).groups();
        return numbered(which, groups);
    }

    private static int[] numbered(int[] which, int[] groups) {
        var numbers = new HashMap<Integer, Integer>();
        return Arrays.stream(which)
                .map(one -> one < 0 ? 0 : numbers.computeIfAbsent(groups[one], group -> numbers.size() + 1))
                .toArray();
    }

    private int[] groups() {
        var groups = new ArrayList<List<Integer>>();
        for (int i = 0; i < tellings.size(); i++) groups.add(new ArrayList<>(List.of(i)));
        var groupOf = IntStream.range(0, tellings.size()).toArray();
        for (var edge : edges()) {
            int one = groupOf[edge.one()];
            int other = groupOf[edge.other()];
            if (one != other && areOne(groups.get(one), groups.get(other))) {
                for (int member : groups.get(other)) groupOf[member] = one;
                groups.get(one).addAll(groups.get(other));
            }
        }
        return groupOf;
    }

    private boolean areOne(List<Integer> one, List<Integer> other) {
        double sum = 0;
        int pairs = 0;
        for (int a : one.subList(0, Math.min(HANDFUL, one.size()))) {
            for (int b : other.subList(0, Math.min(HANDFUL, other.size()))) {
                sum += likelihood(a, b);
                pairs++;
            }
        }
        return sum / pairs >= TOGETHER;
    }

    private List<Edge> edges() {
        var edges = new ArrayList<Edge>();
        var sharing = sharing();
        var signs = IntStream.range(0, readings.size())
                .parallel()
                .mapToObj(i -> signs(readings.get(i)))
                .toArray(long[][]::new);
        for (int i = 0; i < tellings.size(); i++) {
            var candidates = new LinkedHashSet<Integer>();
            candidates.addAll(nearest(i, signs));
            candidates.addAll(sharingMost(i, sharing));
            for (int j : candidates) {
                double likelihood = likelihood(i, j);
                if (likelihood >= Sameness.SAME) edges.add(new Edge(Math.min(i, j), Math.max(i, j), likelihood));
            }
        }
        edges.sort(Comparator.comparingDouble(Edge::likelihood).reversed());
        return edges;
    }

    private double likelihood(int one, int other) {
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        return judged.computeIfAbsent(
                (long) first << 32 | second,
                pair -> Duplicates.same(
                                tellings.get(first),
                                readings.get(first),
                                tellings.get(second),
                                readings.get(second),
                                places)
                        .likelihood());
    }

    /** Where two vectors have many signs in common the angle between them is small. */
    private static long[] signs(Reading reading) {
        if (reading.isEmpty()) return new long[0];
        var vector = reading.vector();
        var signs = new long[vector.length / Long.SIZE];
        for (int i = 0; i < vector.length; i++) {
            if (vector[i] > 0) signs[i / Long.SIZE] |= 1L << i;
        }
        return signs;
    }

    private static List<Integer> nearest(int one, long[][] signs) {
        if (signs[one].length == 0) return List.of();
        var best = new PriorityQueue<long[]>(NEAREST + 1, (a, b) -> Long.compare(b[0], a[0]));
        for (int other = 0; other < signs.length; other++) {
            if (other == one || signs[other].length == 0) continue;
            int apart = 0;
            for (int i = 0; i < signs[one].length; i++) apart += Long.bitCount(signs[one][i] ^ signs[other][i]);
            if (best.size() < NEAREST || apart < best.peek()[0]) {
                best.add(new long[] {apart, other});
                if (best.size() > NEAREST) best.poll();
            }
        }
        return best.stream().map(entry -> (int) entry[1]).toList();
    }

    private Map<String, List<Integer>> sharing() {
        var sharing = new HashMap<String, List<Integer>>();
        for (int i = 0; i < readings.size(); i++) {
            for (var pair : readings.get(i).pairs)
                sharing.computeIfAbsent(pair, p -> new ArrayList<>()).add(i);
        }
        sharing.values().removeIf(lines -> lines.size() < 2 || lines.size() > SHARED_BY);
        return sharing;
    }

    private Set<Integer> sharingMost(int one, Map<String, List<Integer>> sharing) {
        var weights = new HashMap<Integer, Double>();
        for (var pair : readings.get(one).pairs) {
            double weight = Commonness.shipped().weight(pair);
            for (int other : sharing.getOrDefault(pair, List.of())) weights.merge(other, weight, Double::sum);
        }
        weights.remove(one);
        var most = new LinkedHashSet<Integer>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .limit(SHARING)
                .forEach(entry -> most.add(entry.getKey()));
        return most;
    }
}
