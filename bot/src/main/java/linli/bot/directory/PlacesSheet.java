package linli.bot.directory;

import static linli.rules.locate.PlaceKind.BUILDING;
import static linli.rules.locate.PlaceKind.COMMUNITY;
import static linli.rules.locate.PlaceKind.ENTRANCE;
import static linli.rules.locate.PlaceKind.ESTATE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linli.rules.Entry;
import linli.rules.locate.EstateType;
import linli.rules.locate.Place;
import linli.rules.locate.PlaceClass;
import linli.rules.locate.PlaceKind;

/** Reads {@code places.yml}. A range of buildings becomes a place for each building and each of its entrances. */
final class PlacesSheet {
    private final Entry file;
    private final List<Place> places = new ArrayList<>();
    /** Id of a building or entrance → the range that made it. */
    private final Map<String, Entry> made = new HashMap<>();

    PlacesSheet(Entry file) {
        this.file = file;
        file.only("community", "places");
        file.list("places", "place", "id").forEach(this::add);
        check();
    }

    /** In the file's order; one whose kind could not be read has none. */
    List<Place> places() {
        return List.copyOf(places);
    }

    /** Id of the one 社区 the folder is about; null where it is not told. */
    String community() {
        var community = Known.places(places).look(file, "community", COMMUNITY.chinese());
        if (!file.has("community")) {
            file.wrong(
                    "\"community\" is missing; write the id of the " + COMMUNITY.chinese() + " this folder is about");
        }
        places.stream()
                .filter(place -> place.kind() == COMMUNITY
                        && community != null
                        && !place.id().equals(community))
                .forEach(other -> file.wrong("place " + other.id() + " is a second " + COMMUNITY.chinese()
                        + "; give it a folder of its own"));
        return community;
    }

    private void add(Entry entry) {
        entry.only("id", "kind", "name", "nicknames", "parent", "grid", "class", "estate", "code", "buildings");
        var place = new Place(
                Forms.id(entry),
                Forms.oneOf(entry, "kind", PlaceKind.values(), PlaceKind::chinese),
                entry.text("name"),
                entry.texts("nicknames").stream()
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .toList(),
                Forms.optional(entry, "parent"),
                grid(entry),
                entry.has("class") ? entry.oneOf("class", PlaceClass.values(), PlaceClass::chinese) : null,
                entry.has("estate") ? entry.oneOf("estate", EstateType.values(), EstateType::chinese) : null,
                Forms.optional(entry, "code"));
        if (!place.id().isEmpty()) {
            places.add(place);
        }
        if (entry.has("buildings")) {
            entry.list("buildings", entry.name() + " buildings", "from").forEach(range -> addBuildings(range, place));
        }
        if (entry.has("buildings") && place.kind() != null && place.kind() != ESTATE) {
            entry.wrong("\"buildings\" are only for a " + ESTATE.chinese() + "; take them out");
        }
    }

    private void addBuildings(Entry range, Place estate) {
        range.only("from", "to", "units", "floors", "grid");
        int from = range.number("from", 1, 0);
        int to = range.number("to", 1, 0);
        int units = range.number("units", 1, 0);
        range.number("floors", 1, 1);
        var grid = grid(range);
        if (from > to || to - from > 999 || units > 99) {
            range.wrong(
                    "goes from " + from + " to " + to + " with " + units + " units; write the smaller number first");
        } else {
            for (int number = from; number <= to; number++) {
                addBuilding(range, estate.id(), number, units, grid);
            }
        }
    }

    private void addBuilding(Entry range, String estate, int number, int units, String grid) {
        var building = estate + "-" + number;
        make(range, building, BUILDING, number + "栋", estate, grid);
        for (int unit = 1; unit <= units; unit++) {
            make(range, building + "-" + unit, ENTRANCE, unit + ENTRANCE.chinese(), building, grid);
        }
    }

    private void make(Entry range, String id, PlaceKind kind, String name, String parent, String grid) {
        places.add(new Place(id, kind, name, List.of(), parent, grid, null, null, null));
        made.put(id, range);
    }

    private static String grid(Entry entry) {
        var grids = entry.texts("grid");
        if (grids.size() > 1) {
            entry.wrong("\"grid\" names " + String.join(" and ", grids) + "; each place has exactly one duty grid");
        }
        return grids.isEmpty() ? null : grids.get(0);
    }

    /** A mistake of a range is told at the range, not again for each entrance. */
    private void check() {
        var problems = PlacesCheck.check(places.stream()
                .filter(place -> place.kind() != ENTRANCE || !made.containsKey(place.id()))
                .toList());
        for (var problem : problems.isEmpty() ? PlacesCheck.check(places) : problems) {
            var range = made.get(problem.entry().replaceFirst("place ", ""));
            if (range == null) {
                file.problems().add(problem);
            } else {
                range.wrong(problem.remedy());
            }
        }
    }
}
