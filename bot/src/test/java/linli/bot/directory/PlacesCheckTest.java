package linli.bot.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import linli.rules.Problem;
import linli.rules.locate.Place;
import linli.rules.locate.PlaceClass;
import linli.rules.locate.PlaceKind;
import org.junit.jupiter.api.Test;

class PlacesCheckTest {
    private static final List<Place> SOUND = List.of(
            place("town", PlaceKind.COMMUNITY, null, null, "990121003007"),
            place("g1", PlaceKind.GRID, "town", null, "990121003007001"),
            place("other", PlaceKind.COMMUNITY, null, null, "990121003008"),
            place("h1", PlaceKind.GRID, "other", null, "990121003008001"));

    @Test
    void sound_places_pass() {
        assertThat(PlacesCheck.check(SOUND)).isEmpty();
    }

    @Test
    void a_duty_grid_of_another_community_is_no_duty_grid() {
        assertThat(check(place("house", PlaceKind.BUILDING, "town", "h1", null)))
                .containsExactly("place house: \"grid\" is \"h1\" of another community; choose one of town");
    }

    @Test
    void a_grid_has_no_duty_grid() {
        assertThat(check(place("g2", PlaceKind.GRID, "town", "g1", null)))
                .containsExactly("place g2: \"grid\" is written; a 网格 has none, take it out");
    }

    @Test
    void each_on_a_long_loop_is_told() {
        assertThat(check(
                        place("a", PlaceKind.BUILDING, "b", "g1", null),
                        place("b", PlaceKind.BUILDING, "a", "g1", null)))
                .hasSize(2)
                .allMatch(problem -> problem.contains("comes back to itself"));
    }

    @Test
    void what_hangs_on_a_loop_is_judged_by_its_own_parent() {
        assertThat(check(
                        place("a", PlaceKind.BUILDING, "a", "g1", null),
                        place("a-1", PlaceKind.ENTRANCE, "a", "g1", null)))
                .singleElement()
                .asString()
                .startsWith("place a:");
    }

    @Test
    void only_landmarks_have_a_class() {
        var estate =
                new Place("garden", PlaceKind.ESTATE, "garden", List.of(), "town", "g1", PlaceClass.INSIDE, null, null);
        assertThat(check(estate))
                .containsExactly(
                        "place garden: \"estate\" is missing; say what looks after it",
                        "place garden: \"class\" is only for a 地标; take it out");
    }

    private static List<String> check(Place... more) {
        return PlacesCheck.check(Stream.concat(SOUND.stream(), Stream.of(more)).toList()).stream()
                .map(PlacesCheckTest::told)
                .toList();
    }

    private static String told(Problem problem) {
        return problem.entry() + ": " + problem.remedy();
    }

    private static Place place(String id, PlaceKind kind, String parent, String grid, String code) {
        return new Place(id, kind, id, List.of(), parent, grid, null, null, code);
    }
}
