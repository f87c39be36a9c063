package linli.rules.points;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.List;

/** Who leads. */
public final class Ranking {
    private Ranking() {}

    /**
     * A member's place.
     *
     * @param rank 1 for the most points
     * @param total whose
     */
    public record Ranked(int rank, Total total) {}

    /** Most points first; equal points share a rank and the next one is left out: 1, 2, 2, 4. */
    public static List<Ranked> rank(List<Total> totals) {
        return totals.stream()
                .sorted(comparingInt(Total::points)
                        .thenComparingInt(Total::reports)
                        .reversed()
                        .thenComparing(comparing(Total::member)))
                .map(total -> new Ranked(1 + ahead(total, totals), total))
                .toList();
    }

    private static int ahead(Total total, List<Total> totals) {
        return (int)
                totals.stream().filter(other -> other.points() > total.points()).count();
    }
}
