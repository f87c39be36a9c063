package linli.bot.directory;

import static linli.rules.locate.PlaceKind.BUILDING;
import static linli.rules.locate.PlaceKind.COMMUNITY;
import static linli.rules.locate.PlaceKind.COUNTY;
import static linli.rules.locate.PlaceKind.ESTATE;
import static linli.rules.locate.PlaceKind.GRID;
import static linli.rules.locate.PlaceKind.LANDMARK;
import static linli.rules.locate.PlaceKind.STREET;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linli.rules.Problem;
import linli.rules.locate.Place;
import linli.rules.locate.PlaceKind;
import linli.rules.locate.Places;

/**
 * Whether places make two sound trees that meet in the duty grids, without gap or overlap. To be asked about the whole set
 * before any change of it is kept.
 */
public final class PlacesCheck {
    static final String FILE = "places.yml";

    private final Collection<Place> all;
    private final Places tree;
    private final List<Problem> problems = new ArrayList<>();

    private PlacesCheck(Collection<Place> all) {
        this.all = all;
        this.tree = new Places(all);
    }

    /**
     * @param places every place, in any order; one whose kind is null is not judged
     * @return every mistake, empty when all is well
     */
    public static List<Problem> check(Collection<Place> places) {
        var check = new PlacesCheck(places);
        check.eachIsWrittenOnce();
        check.namesTellApart();
        check.codesTellApart();
        places.stream().filter(place -> place.kind() != null).forEach(check::judge);
        return List.copyOf(check.problems);
    }

    private void eachIsWrittenOnce() {
        var seen = new HashSet<String>();
        var told = new HashSet<String>();
        for (var place : all) {
            if (!seen.add(place.id()) && told.add(place.id())) {
                wrong(
                        place,
                        "\"" + place.id()
                                + "\" is written twice; keep one (ranges of buildings make ids of their own)");
            }
        }
    }

    private void namesTellApart() {
        var seen = new HashMap<String, Place>();
        for (var place : all) {
            var twin = place.name().isEmpty() ? null : seen.putIfAbsent(place.parent() + "\n" + place.name(), place);
            if (twin != null && !twin.id().equals(place.id())) {
                wrong(
                        place,
                        "is called \"" + place.name() + "\" like \"" + twin.id()
                                + "\" beside it; give one another name, or keep one id for one place");
            }
        }
    }

    private void codesTellApart() {
        var seen = new HashMap<String, Place>();
        for (var place : all) {
            var twin = place.code() == null ? null : seen.putIfAbsent(place.code(), place);
            if (twin != null && !twin.id().equals(place.id())) {
                wrong(place, "has the code " + place.code() + " of \"" + twin.id() + "\"; each place has its own");
            }
        }
    }

    private void judge(Place place) {
        if (isInLoop(place)) {
            wrong(place, "comes back to itself when you follow \"parent\" upwards; correct one parent on the way");
        } else {
            judgeParent(place);
        }
        judgeGrid(place);
        judgeCode(place);
        judgeLabels(place);
    }

    private boolean isInLoop(Place place) {
        var above = place.parent();
        for (int step = 0; above != null && step < all.size(); step++) {
            if (above.equals(place.id())) {
                return true;
            }
            above = tree.find(above).map(Place::parent).orElse(null);
        }
        return false;
    }

    private void judgeParent(Place place) {
        var wanted = parents(place.kind());
        if (place.parent() == null) {
            if (!Set.of(COUNTY, STREET, COMMUNITY).contains(place.kind())) {
                wrong(
                        place,
                        "\"parent\" is missing; a " + chinese(place.kind()) + " lies in a "
                                + String.join(" or ", labels(wanted)));
            }
        } else if (tree.find(place.parent()).isEmpty()) {
            wrong(place, "\"parent\" is " + Known.places(all).missing(place.parent(), labels(wanted)));
        } else {
            var parent = tree.find(place.parent()).get();
            if (parent.kind() != null && !wanted.contains(parent.kind())) {
                wrong(
                        place,
                        "\"parent\" is \"" + parent.id() + "\", a " + chinese(parent.kind()) + "; "
                                + (wanted.isEmpty()
                                        ? "nothing lies above a " + chinese(place.kind())
                                        : "a " + chinese(place.kind()) + " lies in a "
                                                + String.join(" or ", labels(wanted))));
            }
        }
    }

    /** No gap and no overlap: below the grid each place has exactly one, above it none. */
    private void judgeGrid(Place place) {
        if (!needsGrid(place.kind())) {
            if (place.grid() != null) {
                wrong(place, "\"grid\" is written; a " + chinese(place.kind()) + " has none, take it out");
            }
        } else if (place.grid() == null) {
            wrong(place, "\"grid\" is missing; each " + chinese(place.kind()) + " has exactly one duty grid");
        } else if (tree.find(place.grid()).isEmpty()) {
            wrong(place, "\"grid\" is " + Known.places(all).missing(place.grid(), chinese(GRID)));
        } else {
            var grid = tree.find(place.grid()).get();
            if (grid.kind() != null && grid.kind() != GRID) {
                wrong(
                        place,
                        "\"grid\" is \"" + grid.id() + "\", a " + chinese(grid.kind()) + "; write the id of a "
                                + chinese(GRID));
            } else if (communityOf(grid) != null
                    && communityOf(place) != null
                    && !communityOf(grid).equals(communityOf(place))) {
                wrong(
                        place,
                        "\"grid\" is \"" + grid.id() + "\" of another community; choose one of " + communityOf(place));
            }
        }
    }

    private static boolean needsGrid(PlaceKind kind) {
        return kind.compareTo(ESTATE) >= 0;
    }

    /** County 6 digits, then three more at each step. */
    private void judgeCode(Place place) {
        if (place.code() == null) {
            return;
        }
        var digits = Map.of(COUNTY, 6, STREET, 9, COMMUNITY, 12, GRID, 15).get(place.kind());
        if (digits == null) {
            wrong(place, "\"code\" is written; a " + chinese(place.kind()) + " has none, take it out");
        } else if (!place.code().matches("\\d{" + digits + "}")) {
            wrong(
                    place,
                    "\"code\" is \"" + place.code() + "\"; the code of a " + chinese(place.kind()) + " has " + digits
                            + " digits, in quotes");
        } else {
            tree.find(place.parent())
                    .map(Place::code)
                    .filter(above -> !place.code().startsWith(above))
                    .ifPresent(above -> wrong(
                            place,
                            "\"code\" is \"" + place.code() + "\"; it should begin with the code of \"" + place.parent()
                                    + "\", " + above));
        }
    }

    private void judgeLabels(Place place) {
        if (place.kind() == ESTATE && place.estate() == null) {
            wrong(place, "\"estate\" is missing; say what looks after it");
        }
        if (place.kind() != ESTATE && place.estate() != null) {
            wrong(place, "\"estate\" is only for a " + chinese(ESTATE) + "; take it out");
        }
        if (place.kind() == LANDMARK && place.placeClass() == null) {
            wrong(place, "\"class\" is missing; say on which side of the red line it is");
        }
        if (place.kind() != LANDMARK && place.placeClass() != null) {
            wrong(place, "\"class\" is only for a " + chinese(LANDMARK) + "; take it out");
        }
    }

    private static Set<PlaceKind> parents(PlaceKind kind) {
        return switch (kind) {
            case COUNTY -> Set.of();
            case STREET -> Set.of(COUNTY);
            case COMMUNITY -> Set.of(STREET);
            case GRID, ESTATE -> Set.of(COMMUNITY);
            case TEN_HOUSEHOLDS -> Set.of(GRID);
            case BUILDING -> Set.of(ESTATE, COMMUNITY);
            case ENTRANCE -> Set.of(BUILDING);
            case LANDMARK -> Set.of(COMMUNITY, GRID, ESTATE, BUILDING);
        };
    }

    private String communityOf(Place place) {
        return tree.nearest(place.id(), COMMUNITY).map(Place::id).orElse(null);
    }

    private static String chinese(PlaceKind kind) {
        return kind.chinese();
    }

    private static String[] labels(Set<PlaceKind> kinds) {
        return kinds.stream().sorted().map(PlaceKind::chinese).toArray(String[]::new);
    }

    private void wrong(Place place, String remedy) {
        problems.add(new Problem(FILE, "place " + place.id(), remedy));
    }
}
