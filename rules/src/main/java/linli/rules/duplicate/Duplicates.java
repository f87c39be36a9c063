package linli.rules.duplicate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import linli.rules.locate.PlaceKind;
import linli.rules.locate.Places;

/** Whether a matter has been heard already, and which matter somebody joins. */
public final class Duplicates {
    /** Water, power, gas and heat fail for a whole estate at once. */
    private static final Set<String> OUTAGES = Set.of("B01", "B02", "B03", "B04");
    /** There is one lift for all floors of an entrance. */
    private static final Set<String> ALL_FLOORS = Set.of("A01", "A02", "B01", "B02", "B03", "B04", "C02");

    private static final Pattern LEAK = Pattern.compile("[漏爆漫渗淹]");

    private static final Duration OUTAGE_WINDOW = Duration.ofHours(36);
    private static final Duration WINDOW = Duration.ofDays(14);
    private static final Duration JOINING = Duration.ofHours(48);
    private static final Duration JUST_NOW = Duration.ofHours(3);

    private static final double WORTH_ASKING = 0.25;
    private static final double CERTAIN = 0.6;

    /** So many of the 64 bits of two pictures of one scene may differ; of any two about 32 do. */
    private static final int SAME_SCENE = 10;

    private enum Nearness {
        SAME,
        /** Neither is told better than the estate. */
        BOTH_VAGUE,
        /** One of the two is not told better than the estate. */
        VAGUE,
        SAME_ESTATE,
        ELSEWHERE
    }

    private Duplicates() {}

    /**
     * Whether two people tell of one matter: by the words, the categories, the place, the time and the pictures, as far as
     * each is known. A place that the directory does not know is compared by its words.
     */
    public static Sameness same(Telling one, Telling other, Places places) {
        return isApart(one, other, places)
                ? Sameness.NONE
                : same(one, Reading.recent(one.text()), other, Reading.recent(other.text()), places);
    }

    static Sameness same(Telling one, Reading said, Telling other, Reading heard, Places places) {
        if (isApart(one, other, places)) return Sameness.NONE;
        boolean likely = one.mayBe(other.category()) || other.mayBe(one.category());
        boolean anyFloor = ofAllFloors(one) && ofAllFloors(other);
        var judged = Comparison.of(said, heard, where(one, other, places), likely, anyFloor);
        return sameScene(one, other) ? judged.shown() : judged;
    }

    /** Told of two places that the directory knows, or too long after each other: no word needs to be compared. */
    private static boolean isApart(Telling one, Telling other, Places places) {
        boolean outage = isOutageOfBoth(one, other, places);
        return !within(one.at(), other.at(), outage ? OUTAGE_WINDOW : WINDOW)
                || switch (nearness(one.place(), other.place(), places)) {
                    case ELSEWHERE -> true;
                    case SAME_ESTATE -> !outage;
                    case SAME, BOTH_VAGUE, VAGUE -> false;
                };
    }

    private static Comparison.Where where(Telling one, Telling other, Places places) {
        if (isOutageOfBoth(one, other, places)) return Comparison.Where.KNOWN;
        boolean oneHouse = nearness(one.place(), other.place(), places) == Nearness.SAME;
        return oneHouse ? Comparison.Where.ONE_HOUSE : Comparison.Where.TOLD;
    }

    /**
     * Open matters that may be the same as what was just said, best first; none of them need be.
     *
     * @param said what was just told, with its time
     * @param reporter member id of the speaker
     * @param open the group's open matters
     */
    public static List<Likeness> find(Telling said, String reporter, List<Matter> open, Places places) {
        var alike = new ArrayList<Likeness>();
        for (var matter : open) like(said, reporter, matter, places).ifPresent(alike::add);
        alike.sort(Comparator.comparing(Likeness::certain)
                .thenComparing(Likeness::score)
                .reversed());
        return List.copyOf(alike);
    }

    /**
     * The matter that words like 我家也是, +1 or 六楼也没水 join: the newest, or the one the words fit.
     *
     * @param member member id of the speaker, who cannot join what they reported themselves
     */
    public static Optional<Likeness> joins(String text, String member, Instant at, List<Matter> open, Places places) {
        var gist = gist(text);
        var recent = open.stream()
                .filter(matter -> !matter.reporter().equals(member))
                .filter(matter -> within(at, matter, gist.isEmpty() ? JUST_NOW : JOINING))
                .sorted(Comparator.comparing(Matter::openedAt).reversed())
                .toList();
        if (gist.isEmpty()) {
            return recent.stream()
                    .findFirst()
                    .map(matter -> new Likeness(matter.ticket(), 0.8, recent.size() == 1, "刚刚有邻居说了这件事", List.of()));
        }
        return recent.stream()
                .map(matter -> new Likeness(
                        matter.ticket(),
                        Gist.held(gist, gist(matter.text())),
                        within(at, matter, JUST_NOW),
                        "说的是同一件事",
                        List.of()))
                .filter(likeness -> likeness.score() >= 0.2)
                .max(Comparator.comparing(Likeness::score));
    }

    /**
     * How well words point at one of several matters, 0 to 1: 灯 says much where only one of them speaks of a light.
     *
     * @param all the matters it could be, this one included
     */
    public static double mentions(String text, Matter matter, List<Matter> all) {
        var said = gist(text);
        var own = gist(matter.text());
        double weight = 0;
        for (var word : said) {
            if (own.contains(word)) {
                long known = all.stream()
                        .filter(one -> gist(one.text()).contains(word))
                        .count();
                weight += 1.0 / Math.max(1, known);
            }
        }
        return said.isEmpty() ? 0 : weight / said.size();
    }

    private static Optional<Likeness> like(Telling said, String reporter, Matter matter, Places places) {
        var told = matter.told();
        var sameness = same(said, told, places);
        if (sameness.likelihood() < WORTH_ASKING) return Optional.empty();
        var nearness = nearness(said.place(), told.place(), places);
        boolean outage = isOutageOfBoth(said, told, places);
        boolean sameTeller = reporter != null && reporter.equals(matter.reporter());
        double words = Gist.overlap(gist(said.text()), gist(told.text()));
        boolean sameSpot = outage
                || nearness == Nearness.SAME
                || nearness == Nearness.BOTH_VAGUE && words > (sameTeller ? 0.5 : 0.75);
        boolean certain = sameSpot && sameness.likelihood() >= CERTAIN && said.mayBe(told.category());
        return Optional.of(new Likeness(
                matter.ticket(),
                sameness.likelihood(),
                certain,
                reason(said, nearness, outage, places),
                sameness.signs()));
    }

    /** A burst pipe is taken for an outage of water and has its floor all the same. */
    private static boolean ofAllFloors(Telling told) {
        return told.category() != null
                && ALL_FLOORS.contains(told.category())
                && !LEAK.matcher(told.text()).find();
    }

    private static boolean isOutageOfBoth(Telling one, Telling other, Places places) {
        var estate = places.estateOf(one.place());
        return one.category() != null
                && one.category().equals(other.category())
                && OUTAGES.contains(one.category())
                && estate.isPresent()
                && estate.equals(places.estateOf(other.place()));
    }

    private static boolean sameScene(Telling one, Telling other) {
        return one.scenes().stream()
                .anyMatch(
                        scene -> other.scenes().stream().anyMatch(shown -> Long.bitCount(scene ^ shown) < SAME_SCENE));
    }

    private static Set<String> gist(String text) {
        return Reading.recent(text).gist();
    }

    private static Nearness nearness(String one, String other, Places places) {
        if (isVague(one, places) || isVague(other, places)) {
            var estate = places.estateOf(one);
            var otherEstate = places.estateOf(other);
            boolean apart = estate.isPresent() && otherEstate.isPresent() && !estate.equals(otherEstate);
            boolean both = isVague(one, places) && isVague(other, places);
            return apart ? Nearness.ELSEWHERE : both ? Nearness.BOTH_VAGUE : Nearness.VAGUE;
        } else if (places.isWithin(one, other) || places.isWithin(other, one)) {
            return Nearness.SAME;
        } else {
            boolean together =
                    places.estateOf(one).isPresent() && places.estateOf(one).equals(places.estateOf(other));
            return together ? Nearness.SAME_ESTATE : Nearness.ELSEWHERE;
        }
    }

    private static boolean isVague(String id, Places places) {
        return places.find(id)
                .map(place -> place.kind() != PlaceKind.BUILDING
                        && place.kind() != PlaceKind.ENTRANCE
                        && place.kind() != PlaceKind.LANDMARK)
                .orElse(true);
    }

    private static boolean within(Instant at, Matter matter, Duration window) {
        return !matter.openedAt().isAfter(at.plus(JUST_NOW))
                && matter.openedAt().plus(window).isAfter(at);
    }

    private static boolean within(Instant one, Instant other, Duration window) {
        return one == null
                || other == null
                || Duration.between(one, other).abs().compareTo(window) < 0;
    }

    private static String reason(Telling said, Nearness nearness, boolean outage, Places places) {
        if (nearness == Nearness.SAME) {
            return places.publicName(said.place()) + "已经有邻居反映过同样的事";
        } else if (outage) {
            return "同一小区已经有邻居反映过";
        } else {
            return "说的很像已经登记的一件事";
        }
    }
}
