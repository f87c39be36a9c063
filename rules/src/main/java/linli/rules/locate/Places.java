package linli.rules.locate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** All places of the directory, frozen: what the rules see of the trees. */
public final class Places {
    private final Map<String, Place> byId;

    /** @param places every place, parents included, in any order */
    public Places(Collection<Place> places) {
        byId = new LinkedHashMap<>();
        places.forEach(place -> byId.put(place.id(), place));
    }

    public static Places none() {
        return new Places(List.of());
    }

    public Collection<Place> all() {
        return java.util.Collections.unmodifiableCollection(byId.values());
    }

    /** @param id may be null */
    public Optional<Place> find(String id) {
        return Optional.ofNullable(id).map(byId::get);
    }

    /** The place and everything above it, nearest first. Stops at a missing or repeated parent. */
    public List<Place> upwards(String id) {
        return Stream.iterate(byId.get(id), Objects::nonNull, place -> byId.get(place.parent()))
                .limit(PlaceKind.values().length)
                .toList();
    }

    /** The nearest place of a kind, the place itself included. */
    public Optional<Place> nearest(String id, PlaceKind kind) {
        return upwards(id).stream().filter(place -> place.kind() == kind).findFirst();
    }

    public Optional<Place> estateOf(String id) {
        return nearest(id, PlaceKind.ESTATE);
    }

    /** The duty grid: the place's own, else that of the nearest place above with one. */
    public Optional<Place> gridOf(String id) {
        return upwards(id).stream()
                .flatMap(place -> place.kind() == PlaceKind.GRID ? Stream.of(place) : find(place.grid()).stream())
                .findFirst();
    }

    public Stream<Place> under(String id) {
        return byId.values().stream().filter(place -> isWithin(place.id(), id));
    }

    /** Whether {@code id} is {@code ancestor} or lies below it. */
    public boolean isWithin(String id, String ancestor) {
        return upwards(id).stream().anyMatch(place -> place.id().equals(ancestor));
    }

    /** As staff read it: estate and place, e.g. 锦绣花园3栋2单元. */
    public String fullName(String id) {
        var parts = upwards(id).stream()
                .takeWhile(place -> place.kind() != PlaceKind.COMMUNITY && place.kind() != PlaceKind.GRID)
                .map(Place::name)
                .toList();
        var name = new StringBuilder();
        for (int i = parts.size() - 1; i >= 0; i--) {
            name.append(parts.get(i));
        }
        return name.isEmpty() ? find(id).map(Place::name).orElse("") : name.toString();
    }

    /** As the group may read it: never finer than the building. */
    public String publicName(String id) {
        return nearest(id, PlaceKind.BUILDING)
                .map(Place::name)
                .or(() -> find(id).map(Place::name))
                .orElse("");
    }

    /** What kind of spot it is: a landmark says so itself; buildings and entrances are common parts, the rest by its estate. */
    public PlaceClass classOf(String id) {
        return find(id).map(place -> switch (place.kind()) {
                    case LANDMARK -> place.placeClass() != null ? place.placeClass() : PlaceClass.INSIDE;
                    case BUILDING, ENTRANCE -> PlaceClass.COMMON;
                    case ESTATE -> PlaceClass.INSIDE;
                    case COUNTY, STREET, COMMUNITY, GRID, TEN_HOUSEHOLDS -> PlaceClass.OUTSIDE;
                })
                .orElse(PlaceClass.INSIDE);
    }
}
