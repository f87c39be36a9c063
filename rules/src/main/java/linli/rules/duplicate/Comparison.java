package linli.rules.duplicate;

import java.util.ArrayList;
import java.util.List;

/**
 * Weighs what two tellings share and where they contradict each other: how likely is it one place, how likely one trouble.
 * Words alone decide here; what the directory, the clock and the pictures add is for {@link Duplicates} to say.
 *
 * <p>A contradiction in numbers, sides, days or between broken and mended is logic and weighs as much as it takes to settle
 * the matter. The other weights are fitted (two logistic functions multiplied, each weight's sign held) on 364 pairs of public
 * petitions and our own in {@code pairs.tsv} and {@code near-misses.tsv}, then rounded. What they are worth on pairs they were
 * not fitted to stands in {@code seeds/reports/README.md}.
 */
final class Comparison {
    private static final double LOST = 0.2;

    /** Two who begin alike, 3栋2单元电梯…, differ in what follows; nothing tells as much. */
    private static final double BEHIND = 9.0;

    private final Reading one;
    private final Reading other;
    private final List<String> signs = new ArrayList<>();

    private Comparison(Reading one, Reading other) {
        this.one = one;
        this.other = other;
    }

    /** What is known of the two places beside the words. */
    enum Where {
        /** nothing */
        TOLD,
        /** one building or landmark; the words may still tell floors and doors apart */
        ONE_HOUSE,
        /** the same as far as this trouble goes */
        KNOWN
    }

    /**
     * @param likely whether either's category is among the other's likeliest
     * @param anyFloor whether the trouble is the same on every floor
     */
    static Sameness of(Reading one, Reading other, Where where, boolean likely, boolean anyFloor) {
        if (one.isEmpty() || other.isEmpty()) return Sameness.NONE;
        var comparison = new Comparison(one, other);
        double place = switch (where) {
            case TOLD -> comparison.place(anyFloor);
            case ONE_HOUSE -> comparison.door(anyFloor);
            case KNOWN -> 1;
        };
        // What the sentences mean costs most; where the places differ it cannot help any more.
        double matter = place < LOST ? 0 : comparison.matter(likely);
        return new Sameness(place, matter, List.copyOf(comparison.signs));
    }

    /** Inside one house only doors, floors and sides tell places apart. */
    private double door(boolean anyFloor) {
        double weight = 5.0;
        for (var slot : List.of(Slot.DOOR, Slot.COUNTED, Slot.SIDE)) weight -= clash(slot) ? 8 : 0;
        weight -= !anyFloor && clash(Slot.FLOOR) ? 6 : 0;
        signs.addAll(one.where.shared(other.where, Slot.DOOR));
        return logistic(weight);
    }

    private double place(boolean anyFloor) {
        var here = one.where;
        var there = other.where;
        boolean shareName = here.sharesName(there);
        boolean shareDoor = here.agrees(there, Slot.DOOR);
        boolean shareSide = here.agrees(there, Slot.SIDE);
        boolean shareCount = here.agrees(there, Slot.COUNTED);
        boolean shareSpot = here.agrees(there, Slot.SPOT) || here.agrees(there, Slot.FLOOR);
        boolean sharePrecise = shareName || shareDoor || shareSide || shareCount;

        double weight = 3.3;
        weight += shareCount ? 2.3 : 0;
        weight += shareSide ? 1.3 : 0;
        weight += shareName ? 0.5 : 0;
        weight -= clash(Slot.DOOR) ? 6 : 0;
        weight -= clash(Slot.COUNTED) ? 6 : 0;
        weight -= clash(Slot.SIDE) ? 6 : 0;
        weight -= !anyFloor && clash(Slot.FLOOR) ? 6 : 0;
        weight -= clash(Slot.DISTRICT) ? 3.8 : 0;
        weight -= here.clashes(there, Slot.SPOT) ? 1.2 : 0;
        weight -= here.namesDiffer(there) ? 2.3 : 0;
        weight -= here.isAnchored() && there.isAnchored() && !sharePrecise && !shareSpot ? 3.3 : 0;
        weight -= here.isPrecise() && there.isPrecise() && !sharePrecise ? 1.6 : 0;
        weight -= Replaced.isWord(one.content, other.content) ? 0.8 : 0;
        weight -= Replaced.isBeginning(one.content, other.content) ? 4.5 : 0;
        for (var slot : List.of(Slot.DOOR, Slot.SIDE, Slot.COUNTED, Slot.SPOT)) signs.addAll(here.shared(there, slot));
        return logistic(weight);
    }

    private double matter(boolean likely) {
        double weight = -12.6;
        weight += 4.6 * one.whole(other);
        weight += 3.1 * one.rest(other);
        weight += 2.9 * meaning();
        weight += likely ? 1.3 : 0;
        weight -= clash(Slot.THING) ? 4 : 0;
        weight -= differ(one.over != other.over, "一个说已经好了") ? 8 : 0;
        weight -= differ(one.days.differ(other.days), "说的不是同一天") ? 8 : 0;
        boolean open = logistic(weight + BEHIND) >= LOST;
        return logistic(open ? weight + BEHIND * one.behind(other) : weight);
    }

    /** How many meanings of words both have; where one has none it says nothing, which is a little less than half. */
    private double meaning() {
        if (one.meanings.isEmpty() || other.meanings.isEmpty()) return 0.4;
        var shared = one.meanings.stream().filter(other.meanings::contains).toList();
        signs.addAll(shared);
        return 2.0 * shared.size() / (one.meanings.size() + other.meanings.size());
    }

    private boolean clash(Slot slot) {
        var clash = one.where.clash(other.where, slot);
        return differ(!clash.isEmpty(), clash);
    }

    private boolean differ(boolean differs, String sign) {
        if (differs) signs.add(sign);
        return differs;
    }

    private static double logistic(double weight) {
        return 1 / (1 + Math.exp(-weight));
    }
}
