package linli.rules.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linli.rules.text.Chat;

/** The directory's buildings and entrances by what their names say. */
final class Buildings {
    private final Map<String, List<Place>> byKey = new HashMap<>();
    private final Map<String, Map<Integer, Place>> entrances = new HashMap<>();
    private final Places places;

    Buildings(Places places) {
        this.places = places;
        for (var place : places.all()) {
            if (place.kind() == PlaceKind.BUILDING) keep(place);
            if (place.kind() == PlaceKind.ENTRANCE) keepEntrance(place);
        }
    }

    List<Place> called(Door door) {
        return byKey.getOrDefault(key(door), List.of());
    }

    Optional<Place> entrance(Place building, int unit) {
        return Optional.ofNullable(
                entrances.getOrDefault(building.id(), Map.of()).get(unit));
    }

    /** Every entrance of that number inside a place, or everywhere; the buildings where no entrances are known. */
    List<Place> withUnit(int unit, Optional<String> within) {
        var found = new ArrayList<Place>();
        for (var place : places.all()) {
            if (place.kind() != PlaceKind.BUILDING || within.isPresent() && !places.isWithin(place.id(), within.get()))
                continue;
            if (!entrances.containsKey(place.id())) found.add(place);
            else entrance(place, unit).ifPresent(found::add);
        }
        return found;
    }

    private void keep(Place building) {
        var names = new ArrayList<>(building.nicknames());
        names.add(building.name());
        for (var name : names) {
            var door = Locator.parse(name);
            if (!door.hasBuilding()) continue;
            var known = byKey.computeIfAbsent(key(door), key -> new ArrayList<>());
            if (!known.contains(building)) known.add(building);
        }
    }

    private void keepEntrance(Place entrance) {
        var unit = Locator.parse(entrance.name()).unit();
        if (unit != null)
            entrances.computeIfAbsent(entrance.parent(), id -> new HashMap<>()).put(unit, entrance);
    }

    private static String key(Door door) {
        if (door.building() != null) return door.building().toString();
        var name = Chat.fold(door.buildingName());
        int end = 0;
        while (end < name.length() && name.charAt(end) < 128 && Character.isLetterOrDigit(name.charAt(end))) end++;
        return name.substring(0, end);
    }
}
