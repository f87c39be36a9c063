package linli.rules.locate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where the speaker is at home and what the group stands for: what short words like 楼下 lean on. */
record Scope(Places places, String home, String here) {

    /** The estate that bare building numbers belong to; in a private chat the speaker's own. */
    Optional<String> estate() {
        return places.estateOf(here == null ? home : here).map(Place::id);
    }

    /** What 小区 and 院里 mean. */
    Optional<String> area() {
        return estate().or(() -> places.estateOf(home).map(Place::id))
                .or(() -> places.find(here).map(Place::id));
    }

    Optional<String> grid() {
        return places.find(here).filter(place -> place.kind() == PlaceKind.GRID).map(Place::id);
    }

    /** The building a group stands for, else the speaker's own if it is in the estate spoken of. */
    Optional<Place> homeBuilding(Optional<String> estateSaid) {
        var own = places.nearest(home, PlaceKind.BUILDING);
        var groups = places.nearest(here, PlaceKind.BUILDING);
        var estate = estateSaid.or(this::estate);
        return groups.or(() -> own).filter(place -> estate.isEmpty() || places.isWithin(place.id(), estate.get()));
    }

    /** The speaker's entrance, where the directory knows it. */
    Optional<Place> homeEntrance() {
        return places.find(home).filter(place -> place.kind() == PlaceKind.ENTRANCE);
    }

    /** The speaker's building, else the one the group stands for. */
    Optional<Place> homePlace() {
        return places.nearest(home, PlaceKind.BUILDING).or(() -> places.nearest(here, PlaceKind.BUILDING));
    }

    /** Those of the speaker's estate first, the rest in the directory's order. */
    List<Place> likeliestFirst(List<Place> fitting) {
        var own = places.estateOf(here).or(() -> places.estateOf(home)).map(Place::id);
        return fitting.stream()
                .sorted(Comparator.comparing(place -> own.isEmpty() || !places.isWithin(place.id(), own.get())))
                .toList();
    }
}
