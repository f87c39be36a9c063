package linli.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import linli.rules.lifecycle.Tier;
import linli.rules.locate.EstateType;
import linli.rules.locate.PlaceClass;
import linli.rules.route.Duty;

/** Tries every kind of ticket there can be on the duty rows: each must find a row, and each row must be found by one. */
final class Reach {

    /** One kind of ticket; {@code estate} is null outside the estates. */
    private record Spot(String category, PlaceClass placeClass, EstateType estate) {

        boolean isMeantBy(Duty duty) {
            return duty.fits(category, placeClass, estate);
        }
    }

    private final List<Duty> duties;
    private final Set<Duty> reached = new LinkedHashSet<>();
    private final Map<Duty, Duty> swallowedBy = new LinkedHashMap<>();
    private final Map<String, Spot> homeless = new LinkedHashMap<>();

    private Reach(List<Duty> duties) {
        this.duties = duties;
    }

    static void check(Entry file, List<Duty> duties, List<String> codes) {
        var reach = new Reach(duties);
        spots(codes).forEach(reach::visit);
        reach.homeless.forEach((category, spot) -> file.wrong("category " + category + " has no row for "
                + spot.placeClass.chinese() + (spot.estate == null ? "" : " of " + spot.estate.chinese())
                + "; add one, or add " + category + " to the last row"));
        duties.stream().filter(duty -> !reach.reached.contains(duty)).forEach(duty -> reach.report(file, duty));
    }

    private static List<Spot> spots(List<String> codes) {
        List<EstateType> estates = new ArrayList<>(Arrays.asList(EstateType.values()));
        estates.add(null);
        return codes.stream()
                .flatMap(code -> Arrays.stream(PlaceClass.values())
                        .flatMap(place -> estates.stream().map(estate -> new Spot(code, place, estate))))
                .toList();
    }

    private void visit(Spot spot) {
        if (find(spot, duty -> !duty.climbing()).isEmpty()) {
            homeless.putIfAbsent(spot.category, spot);
        }
        for (var tier : Tier.values()) {
            find(spot, duty -> duty.climbing() && duty.tier() == tier);
        }
    }

    private Optional<Duty> find(Spot spot, Predicate<Duty> asked) {
        var fitting = duties.stream().filter(asked).filter(spot::isMeantBy).toList();
        fitting.stream().findFirst().ifPresent(reached::add);
        fitting.stream().skip(1).forEach(later -> swallowedBy.putIfAbsent(later, fitting.get(0)));
        return fitting.stream().findFirst();
    }

    private void report(Entry file, Duty duty) {
        var earlier = Optional.ofNullable(swallowedBy.get(duty)).map(Duty::row).orElse("an earlier row");
        new Entry(file.file(), "row " + duty.row(), file.node(), file.problems())
                .wrong("is never used, " + earlier + " comes first; move it above " + earlier + " or delete it");
    }
}
