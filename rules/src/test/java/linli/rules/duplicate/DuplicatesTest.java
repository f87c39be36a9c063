package linli.rules.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import linli.rules.RulebookReader;
import linli.rules.Understander;
import linli.rules.Utterance;
import linli.rules.locate.EstateType;
import linli.rules.locate.Place;
import linli.rules.locate.PlaceClass;
import linli.rules.locate.PlaceKind;
import linli.rules.locate.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final Places PLACES = places();
    private static final Understander UNDERSTANDER =
            new Understander(RulebookReader.read(Path.of("config")).rulebook(), PLACES);

    private final List<Matter> open = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "3栋2单元楼道灯不亮了, 3栋2单元的楼道灯坏了",
        "3栋的电梯又停了, 三栋电梯坏了没人修",
        "东门的垃圾桶满了, 东门垃圾桶溢出来了没人收",
        "5栋停水了, 3栋没水了",
        "锦绣花园停电了, 我们3栋没电了",
        "小广场路灯不亮, 小广场那边的路灯坏了好几天",
    })
    void the_same_matter_is_certain(String first, String second) {
        heard(first, "wang");
        assertThat(find(second, "li")).first().matches(Likeness::certain);
    }

    @ParameterizedTest
    @CsvSource({
        "3栋2单元楼道灯不亮了, 5栋2单元楼道灯不亮了",
        "3栋电梯坏了, 5栋电梯坏了",
        "东门的垃圾桶满了, 小广场的垃圾桶满了",
        "3栋楼道灯不亮, 3栋门口有狗屎",
        "3栋1单元楼道灯不亮了, 3栋2单元楼道灯不亮了",
        "锦绣花园3栋停水了, 阳光里3栋停水了",
    })
    void another_matter_is_never_certain(String first, String second) {
        heard(first, "wang");
        assertThat(find(second, "li")).noneMatch(Likeness::certain);
    }

    @Test
    void leaks_on_two_floors_are_two_matters() {
        heard("3栋2楼卫生间漏水", "wang");
        assertThat(find("3栋5楼卫生间漏水", "li")).noneMatch(Likeness::certain);
    }

    @Test
    void an_old_outage_is_another_outage() {
        open.add(matter("3栋停水了", "wang", NOW.minus(5, ChronoUnit.DAYS)));
        assertThat(find("3栋没水了", "li")).isEmpty();
    }

    @Test
    void without_a_place_it_is_asked_not_joined() {
        heard("3栋2单元楼道灯不亮了", "wang");
        assertThat(find("楼道灯不亮了", "li")).hasSize(1).noneMatch(Likeness::certain);
    }

    @Test
    void what_is_mended_is_another_matter_than_what_is_broken() {
        heard("3栋2单元楼道灯不亮了", "wang");
        assertThat(find("3栋2单元楼道灯修好了", "li")).isEmpty();
    }

    @Test
    void a_picture_of_the_same_scene_makes_a_vague_telling_worth_asking_about() {
        var scene = 0x0f1e2d3c4b5a6978L;
        var told = UNDERSTANDER.understand(said("3栋2单元这里谁来看看"));
        open.add(new Matter(1, Telling.of(told, NOW.minus(1, ChronoUnit.HOURS), List.of(scene)), "wang"));
        var without = find("2单元门口这个太危险了", "li", List.of());
        var with = find("2单元门口这个太危险了", "li", List.of(scene ^ 0b101));
        assertThat(score(with)).isGreaterThan(score(without));
    }

    @Test
    void what_was_heard_is_told_with_its_signs() {
        heard("3栋2单元楼道灯不亮了", "wang");
        assertThat(find("3栋2单元的楼道灯坏了", "li").get(0).signs()).contains("3栋", "2单元", "灯");
    }

    private static double score(List<Likeness> alike) {
        return alike.isEmpty() ? 0 : alike.get(0).score();
    }

    @Test
    void the_best_comes_first() {
        heard("3栋门口路灯不亮", "wang");
        heard("3栋2单元电梯坏了", "zhao");
        assertThat(find("3栋2单元的电梯又坏了", "li").get(0).ticket()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "我家也是, 2",
        "+1, 2",
        "同求, 2",
        "我们这栋也一样, 2",
        "六楼也没水, 1",
        "俺家也是一滴水都没有, 1",
        "我们单元的灯也不亮, 2",
    })
    void joining_in_finds_its_matter(String text, long ticket) {
        open.add(matter("3栋停水了", "wang", NOW.minus(40, ChronoUnit.MINUTES)));
        open.add(matter("5栋楼道灯不亮", "zhao", NOW.minus(5, ChronoUnit.MINUTES)));
        assertThat(Duplicates.joins(text, "li", NOW, open, PLACES))
                .hasValueSatisfying(likeness -> assertThat(likeness.ticket()).isEqualTo(ticket));
    }

    @Test
    void nobody_joins_their_own_matter() {
        heard("3栋停水了", "wang");
        assertThat(Duplicates.joins("我家也是", "wang", NOW, open, PLACES)).isEmpty();
    }

    @Test
    void yesterdays_matter_is_not_joined_by_a_bare_plus_one() {
        open.add(matter("3栋停水了", "wang", NOW.minus(1, ChronoUnit.DAYS)));
        assertThat(Duplicates.joins("+1", "li", NOW, open, PLACES)).isEmpty();
    }

    @Test
    void joining_in_about_something_else_finds_nothing() {
        heard("3栋停水了", "wang");
        assertThat(Duplicates.joins("我家孩子也上三年级", "li", NOW, open, PLACES)).isEmpty();
    }

    @Test
    void words_point_at_the_matter_they_speak_of() {
        heard("3栋停水了", "wang");
        heard("5栋楼道灯不亮", "zhao");
        assertThat(Duplicates.mentions("灯修好了吗", open.get(1), open))
                .isGreaterThan(Duplicates.mentions("灯修好了吗", open.get(0), open));
    }

    private void heard(String text, String reporter) {
        open.add(matter(text, reporter, NOW.minus(1, ChronoUnit.HOURS)));
    }

    private Matter matter(String text, String reporter, Instant at) {
        var understood = UNDERSTANDER.understand(said(text));
        return new Matter(open.size() + 1, Telling.of(understood, at, List.of()), reporter);
    }

    private List<Likeness> find(String text, String reporter) {
        return find(text, reporter, List.of());
    }

    private List<Likeness> find(String text, String reporter, List<Long> scenes) {
        return Duplicates.find(Telling.of(UNDERSTANDER.understand(said(text)), NOW, scenes), reporter, open, PLACES);
    }

    private static Utterance said(String text) {
        return new Utterance(text, 0, null, "jinxiu", false, null, NOW);
    }

    private static Places places() {
        var places = new ArrayList<Place>();
        for (var estate : List.of("jinxiu", "yangguang")) {
            var name = estate.equals("jinxiu") ? "锦绣花园" : "阳光里";
            places.add(
                    new Place(estate, PlaceKind.ESTATE, name, List.of(), null, "g1", null, EstateType.MANAGED, null));
            for (int building = 1; building <= 6; building++) {
                var id = estate + "-" + building;
                places.add(
                        new Place(id, PlaceKind.BUILDING, building + "栋", List.of(), estate, "g1", null, null, null));
                for (int unit = 1; unit <= 2; unit++) {
                    places.add(new Place(
                            id + "-" + unit, PlaceKind.ENTRANCE, unit + "单元", List.of(), id, "g1", null, null, null));
                }
            }
        }
        places.add(landmark("jinxiu-east", "东门"));
        places.add(landmark("jinxiu-square", "小广场"));
        return new Places(places);
    }

    private static Place landmark(String id, String name) {
        return new Place(id, PlaceKind.LANDMARK, name, List.of(), "jinxiu", "g1", PlaceClass.INSIDE, null, null);
    }
}
