package linli.rules.duplicate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linli.rules.Understanding;
import linli.rules.classify.Candidate;
import linli.rules.locate.Locator;
import linli.rules.locate.PlaceKind;
import linli.rules.locate.Places;

/** Whether a matter has been heard already, and which matter somebody joins. */
public final class Duplicates {
    /** Water, power, gas and heat fail for a whole estate at once. */
    private static final Set<String> OUTAGES = Set.of("B01", "B02", "B03", "B04");
    /** There is one lift for all floors of an entrance. */
    private static final Set<String> ALL_FLOORS = Set.of("A01", "A02", "B01", "B02", "B03", "B04", "C02");

    private static final Duration OUTAGE_WINDOW = Duration.ofHours(36);
    private static final Duration WINDOW = Duration.ofDays(14);
    private static final Duration JOINING = Duration.ofHours(48);
    private static final Duration JUST_NOW = Duration.ofHours(3);

    private static final double WORTH_ASKING = 0.45;
    private static final double CERTAIN = 0.7;

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
     * Open matters that may be the same as what was just said, best first; none of them need be.
     *
     * @param reporter member id of the speaker
     * @param at when it was said
     * @param open the group's open matters
     */
    public static List<Likeness> find(
            Understanding said, String reporter, Instant at, List<Matter> open, Places places) {
        var alike = new ArrayList<Likeness>();
        for (var matter : open) like(said, reporter, at, matter, places).ifPresent(alike::add);
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
        var gist = Gist.of(text);
        var recent = open.stream()
                .filter(matter -> !matter.reporter().equals(member))
                .filter(matter -> within(at, matter, gist.isEmpty() ? JUST_NOW : JOINING))
                .sorted(Comparator.comparing(Matter::openedAt).reversed())
                .toList();
        if (gist.isEmpty()) {
            return recent.stream()
                    .findFirst()
                    .map(matter -> new Likeness(matter.ticket(), 0.8, recent.size() == 1, "刚刚有邻居说了这件事"));
        }
        return recent.stream()
                .map(matter -> new Likeness(
                        matter.ticket(),
                        Gist.held(gist, Gist.of(matter.text())),
                        within(at, matter, JUST_NOW),
                        "说的是同一件事"))
                .filter(likeness -> likeness.score() >= 0.2)
                .max(Comparator.comparing(Likeness::score));
    }

    /**
     * How well words point at one of several matters, 0 to 1: 灯 says much where only one of them speaks of a light.
     *
     * @param all the matters it could be, this one included
     */
    public static double mentions(String text, Matter matter, List<Matter> all) {
        var said = Gist.of(text);
        var own = Gist.of(matter.text());
        double weight = 0;
        for (var word : said) {
            if (own.contains(word)) {
                long known = all.stream()
                        .filter(one -> Gist.of(one.text()).contains(word))
                        .count();
                weight += 1.0 / Math.max(1, known);
            }
        }
        return said.isEmpty() ? 0 : weight / said.size();
    }

    private static Optional<Likeness> like(
            Understanding said, String reporter, Instant at, Matter matter, Places places) {
        boolean outage = OUTAGES.contains(matter.category());
        if (!within(at, matter, outage ? OUTAGE_WINDOW : WINDOW)) return Optional.empty();
        var nearness = nearness(said.place(), matter.place(), places);
        boolean sameCategory = matter.category() != null && matter.category().equals(said.category());
        boolean likelyCategory = sameCategory
                || said.candidates().stream().map(Candidate::category).anyMatch(code -> code.equals(matter.category()));
        double words = Gist.overlap(Gist.of(said.text()), Gist.of(matter.text()));
        boolean sameOutage = outage && sameCategory && nearness != Nearness.ELSEWHERE;
        if (nearness == Nearness.ELSEWHERE || nearness == Nearness.SAME_ESTATE && !sameOutage) {
            return Optional.empty();
        }

        double score = (sameCategory ? 0.4 : likelyCategory ? 0.25 : 0)
                + (nearness == Nearness.SAME || sameOutage ? 0.35 : 0.1)
                + 0.4 * words;
        boolean sameSpot = nearness == Nearness.SAME && !otherFloor(said.text(), matter);
        boolean sameTeller = reporter != null && reporter.equals(matter.reporter());
        boolean certain = likelyCategory
                && score >= CERTAIN
                && (sameOutage || sameSpot || nearness == Nearness.BOTH_VAGUE && words > (sameTeller ? 0.5 : 0.75));
        return score < WORTH_ASKING
                ? Optional.empty()
                : Optional.of(new Likeness(
                        matter.ticket(),
                        Math.min(1, score),
                        certain,
                        reason(said, matter, nearness, sameOutage, places)));
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

    private static boolean otherFloor(String text, Matter matter) {
        if (ALL_FLOORS.contains(matter.category())) return false;
        var one = Locator.parse(text);
        var other = Locator.parse(matter.text());
        return one.floor() != null && other.floor() != null && !one.floor().equals(other.floor());
    }

    private static boolean within(Instant at, Matter matter, Duration window) {
        return !matter.openedAt().isAfter(at.plus(JUST_NOW))
                && matter.openedAt().plus(window).isAfter(at);
    }

    private static String reason(
            Understanding said, Matter matter, Nearness nearness, boolean sameOutage, Places places) {
        if (nearness == Nearness.SAME) {
            return places.publicName(said.place()) + "已经有邻居反映过同样的事";
        } else if (sameOutage) {
            return "同一小区已经有邻居反映过";
        } else {
            return "说的很像已经登记的一件事";
        }
    }
}
