package linli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.rules.classify.Category;
import linli.rules.lifecycle.Tier;
import linli.rules.locate.EstateType;
import linli.rules.locate.PlaceClass;
import linli.rules.points.PointsRule;
import linli.rules.points.Section;
import linli.rules.route.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedConfigTest {
    private final Reading reading = RulebookReader.read(Path.of("config"));
    private final Rulebook rulebook = reading.rulebook();

    @Test
    void it_has_no_mistake() {
        assertThat(reading.problems()).isEmpty();
        assertThat(rulebook.version()).matches("[0-9a-f]{8}");
    }

    @Test
    void it_has_the_whole_catalogue() {
        var counts = new HashMap<String, Integer>();
        rulebook.categories().forEach(category -> counts.merge(category.parent(), 1, Integer::sum));
        assertThat(counts)
                .containsOnlyKeys("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "Z")
                .containsEntry("A", 12)
                .containsEntry("B", 8)
                .containsEntry("C", 9)
                .containsEntry("D", 10)
                .containsEntry("E", 2)
                .containsEntry("F", 6)
                .containsEntry("G", 6)
                .containsEntry("H", 4)
                .containsEntry("I", 4)
                .containsEntry("J", 4)
                .containsEntry("K", 3)
                .containsEntry("L", 9)
                .containsEntry("Z", 2);
        assertThat(rulebook.branches().keySet()).isEqualTo(counts.keySet());
    }

    @Test
    void every_category_but_the_unsure_one_has_a_rich_list_of_words() {
        assertThat(rulebook.categories())
                .filteredOn(category -> !category.code().equals(Category.UNSURE))
                .allSatisfy(category ->
                        assertThat(category.words()).as(category.code()).hasSizeBetween(8, 25));
    }

    @ParameterizedTest
    @CsvSource({
        "A01, 特急, 自治, 01076, place",
        "A08, 特急, 联动, 01057, place",
        "A12, 紧急, 自治, 01001, place",
        "B01, 紧急, 联动, '', place",
        "C01, 一般, 自治, 01037, place",
        "C04, 一般, 自治, 06013, place",
        "I04, 一般, 协商, '', ''",
        "Z99, 一般, 自治, '', problem",
    })
    void a_few_categories_word_for_word(String code, String urgency, String track, String firstNational, String ask) {
        var category = rulebook.category(code).orElseThrow();
        assertThat(category.urgency().chinese()).isEqualTo(urgency);
        assertThat(category.track().chinese()).isEqualTo(track);
        assertThat(category.nationalCode().stream().findFirst().orElse("")).isEqualTo(firstNational);
        assertThat(category.ask()).isEqualTo(ask);
    }

    @Test
    void family_quarrels_and_needs_stay_out_of_the_group() {
        assertThat(rulebook.categories().stream().filter(Category::discreet).map(Category::code))
                .containsExactly("I04", "J01", "L07");
    }

    @Test
    void every_category_has_somebody_everywhere_and_can_climb_to_the_top() {
        for (var category : rulebook.categories()) {
            for (var placeClass : PlaceClass.values()) {
                for (var estate : EstateType.values()) {
                    assertThat(rulebook.duties())
                            .as("%s %s %s", category.code(), placeClass, estate)
                            .anyMatch(duty -> !duty.climbing() && duty.fits(category.code(), placeClass, estate))
                            .anyMatch(duty -> duty.climbing()
                                    && duty.tier() == Tier.COUNTY
                                    && duty.fits(category.code(), placeClass, estate));
                }
                assertThat(rulebook.duties())
                        .anyMatch(duty -> !duty.climbing() && duty.fits(category.code(), placeClass, null));
            }
        }
    }

    @Test
    void the_units_of_the_duty_rows_are_in_the_demo_community() throws Exception {
        var units = Files.readString(Path.of("seeds/community/units.yml"));
        var named = rulebook.duties().stream()
                .flatMap(duty -> Stream.concat(Stream.of(duty.lead(), duty.fallback()), duty.support().stream()))
                .filter(holder -> holder.startsWith("unit:"))
                .map(holder -> holder.substring(5))
                .collect(Collectors.toSet());
        assertThat(named).isNotEmpty().allSatisfy(unit -> assertThat(units).contains("{id: " + unit + ","));
    }

    @Test
    void each_start_has_a_fallback_or_is_the_hotline() {
        assertThat(rulebook.duties())
                .filteredOn(duty -> !duty.climbing())
                .extracting(Duty::fallback)
                .doesNotContain("");
    }

    @Test
    void both_sections_earn_points_and_nothing_pays_for_numbers() {
        assertThat(rulebook.points().stream().map(PointsRule::section).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Section.values()));
        assertThat(rulebook.points()).noneMatch(rule -> rule.when().equals("support"));
        assertThat(points("report")).isBetween(1, 5).isLessThan(points("report-urgent"));
        assertThat(points("report-urgent")).isLessThan(points("report-danger"));
        assertThat(points("report-danger")).isEqualTo(5);
        assertThat(points("suggestion")).isEqualTo(20);
        assertThat(points("merged")).isEqualTo(1);
        assertThat(points("patrol")).isEqualTo(5);
    }

    private int points(String fact) {
        return rulebook.points().stream()
                .filter(rule -> rule.when().equals(fact))
                .mapToInt(PointsRule::points)
                .sum();
    }

    @Test
    void the_posts_are_those_of_the_program() {
        assertThat(rulebook.timetable().posts().keySet())
                .containsExactly("digest", "ranking", "clocks", "upkeep", "learning");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 0", "2026-11-30, 0", "2026-12-01, 1", "2027-01-01, 1", "2027-12-31, 2"})
    void it_warns_of_a_year_without_holidays(LocalDate today, int warnings) {
        assertThat(RulebookReader.warnings(rulebook, today)).hasSize(warnings);
    }

    @Test
    void the_warning_says_what_to_write() {
        assertThat(RulebookReader.warnings(rulebook, LocalDate.parse("2027-03-01"))
                        .get(0)
                        .toString())
                .startsWith("timetable.yml, years 2027: write the holidays and workdays of 2027");
    }

    @Test
    void the_readme_names_every_file() throws Exception {
        var readme = Files.readString(Path.of("config/README.md"));
        assertThat(List.of(
                        "taxonomy.yml", "duties.yml", "points.yml", "timetable.yml", "phrases.yml", "application.yml"))
                .allSatisfy(file -> assertThat(readme).contains(file));
        assertThat(Arrays.stream(linli.rules.points.Fact.values()).map(linli.rules.points.Fact::word))
                .allSatisfy(word -> assertThat(readme).contains("`" + word + "`"));
    }

    @Test
    void the_category_of_the_readme_can_be_added(@TempDir Path folder) throws Exception {
        for (var file : List.of("taxonomy.yml", "duties.yml", "points.yml", "timetable.yml")) {
            Files.copy(Path.of("config", file), folder.resolve(file));
        }
        var readme = Files.readString(Path.of("config/README.md"));
        var example = readme.substring(readme.indexOf("```yaml\n") + 8, readme.lastIndexOf("```"));
        Files.writeString(folder.resolve("taxonomy.yml"), example, StandardOpenOption.APPEND);
        var extended = RulebookReader.read(folder);
        assertThat(extended.problems()).isEmpty();
        assertThat(extended.rulebook().category("C10")).isPresent();
    }
}
