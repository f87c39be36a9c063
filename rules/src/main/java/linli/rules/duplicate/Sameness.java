package linli.rules.duplicate;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether two tellings are of one matter.
 *
 * @param place 0 to 1: how likely it is the same place
 * @param matter 0 to 1: how likely it is the same trouble, wherever it is
 * @param signs what speaks for and against, one short phrase each, for people
 */
public record Sameness(double place, double matter, List<String> signs) {
    /** From here on two tellings are taken for one matter. */
    public static final double SAME = 0.5;

    static final Sameness NONE = new Sameness(0, 0, List.of());

    /** 0 to 1: the same trouble at the same place. */
    public double likelihood() {
        return place * matter;
    }

    /** With pictures of one scene. They say much; a mended lamp looks like a broken one. */
    Sameness shown() {
        var more = new ArrayList<>(signs);
        more.add("照片像同一处");
        return new Sameness(lifted(place), lifted(matter), List.copyOf(more));
    }

    private static double lifted(double likelihood) {
        double odds = likelihood / Math.max(1e-9, 1 - likelihood) * Math.exp(3);
        return odds / (1 + odds);
    }

    public boolean isSame() {
        return likelihood() >= SAME;
    }
}
