package linli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes the shipped files, spoils one thing, and reads what the operator is told. */
class RulebookMistakesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copyTheShippedFiles() throws IOException {
        for (var file : List.of("taxonomy.yml", "duties.yml", "points.yml", "timetable.yml")) {
            Files.copy(Path.of("config", file), folder.resolve(file));
        }
    }

    private void spoil(String file, String old, String wrong) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(old);
        int at = text.indexOf(old);
        Files.writeString(folder.resolve(file), text.substring(0, at) + wrong + text.substring(at + old.length()));
    }

    private List<String> problems() {
        var reading = RulebookReader.read(folder);
        assertThat(reading.rulebook() == null).isEqualTo(!reading.problems().isEmpty());
        return reading.problems().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // unknown and missing keys
                "taxonomy.yml | name: 电梯困人 | nane: 电梯困人 | taxonomy.yml, category A01: \"nane\" is not known here; write \"name\"",
                "taxonomy.yml | name: 电梯困人 | nane: 电梯困人 | taxonomy.yml, category A01: \"name\" is missing; add it",
                "taxonomy.yml | ask: place | colour: red | \"colour\" is not known here; use one of code, name,",
                "taxonomy.yml | branches: | brances: | \"brances\" is not known here; write \"branches\"",
                "duties.yml | lead: 物业 | leed: 物业 | duties.yml, row lift-trapped: \"lead\" is missing",
                "timetable.yml | gather: | gathr: | \"gathr\" is not known here; write \"gather\"",
                "timetable.yml | dispatch: 30 minutes | dispach: 30 minutes | within: \"dispatch\" is missing",
                "points.yml | because: 反映的问题核实属实 | becaus: 反映 | points.yml, rule true-report: \"because\" is missing",
                // codes
                "taxonomy.yml | code: A02 | code: A01 | category A01: the code A01 is used twice; give one of them the next free number",
                "taxonomy.yml | code: A02 | code: Q02 | branch Q is not under branches (there are A, B, C,",
                "taxonomy.yml | code: A02 | code: A2 | should be a branch letter and two digits, e.g. C10",
                "taxonomy.yml | code: Z99 | code: Z98 | the category Z99 is needed by the program",
                "taxonomy.yml | A: 安全 | 安: 安全 | a branch is one capital letter",
                // words out of a list
                "taxonomy.yml | urgency: 特急 | urgency: 急 | \"urgency\" is \"急\"; write one of 一般, 紧急, 特急",
                "taxonomy.yml | track: 自治 | track: 自已 | write one of 自治, 协商, 联动",
                "taxonomy.yml | ask: place | ask: where | write one of place, problem",
                "taxonomy.yml | ask: place | discreet: maybe | \"discreet\" is \"maybe\"; write true or false",
                "duties.yml | tier: 小区 | tier: 大区 | duties.yml, row lift-trapped: \"tier\" is \"大区\"; write one of 小区, 社区, 镇街, 县区",
                "duties.yml | class: [专有, | class: [自有, | write one of 专有, 共有, 红线内, 红线外",
                "duties.yml | estate: [有物业, | estate: [没物业, | write one of 有物业, 三无, 单位房, 安置房",
                "duties.yml | lead: 物业 | lead: 老张 | \"lead\" is \"老张\"; write a unit kind (物业 业委会",
                "points.yml | version: 1, section: 社情民意收集 | version: 1, section: 民意 | write one of 社情民意收集, 志愿服务参与",
                "points.yml | when: patrol | when: partying | \"when\" is \"partying\"; write one of report,",
                // national codes
                "taxonomy.yml | [\"01013\"] | [\"1013\"] | category A03: national code 1013 should be five digits in quotes",
                "taxonomy.yml | [\"01013\"] | [\"01016\"] | national code 01016 is not in GB/T 47678.5-2026; did you mean",
                "taxonomy.yml | words: [电梯困人, | words: [电梯困人, 电梯困人, | the word 电梯困人 stands there twice",
                // duty rows
                "duties.yml | category: A08 | category: A88 | duties.yml, row gas-smell: category A88 is not in taxonomy.yml; did you mean A08?",
                "duties.yml | category: A08 | category: Y | category Y is not in taxonomy.yml; use a code or a branch letter of it",
                "duties.yml | row: water | row: gas-smell | another row has this name",
                "duties.yml | I, J, K, L, Z] | I, J, K, L] | duties.yml, file: category Z00 has no row for 专有 of 有物业; add one, or add Z00 to the last row",
                "duties.yml | category: A08 | category: [A, B, C, D, F] | row equipment-managed: is never used",
                // numbers
                "points.yml | points: 2, | points: -2, | points.yml, rule true-report: \"points\" is \"-2\"; write a whole number, 1 or more",
                "points.yml | points: 2, | points: 0, | write a whole number, 1 or more",
                "points.yml | points: 2, | points: two, | write a whole number, 1 or more",
                "points.yml | perDay: 10 | perDay: -1 | \"perDay\" is \"-1\"; write a whole number, 0 or more",
                "points.yml | perDay: 10 | perDay: 1 | less than the 2 points of one time; raise it",
                "points.yml | id: urgent-report | id: true-report | another rule has this id",
                "points.yml | when: proof | when: merged | another rule already pays for \"merged\"",
                "points.yml | version: 1 | version: 0 | \"version\" is \"0\"; write a whole number, 1 or more",
                // times
                "timetable.yml | zone: Asia/Shanghai | zone: Shanghai | write a time zone, e.g. Asia/Shanghai",
                "timetable.yml | from: \"08:30\" | from: \"8 Uhr\" | timetable.yml, working: \"from\" is \"8 Uhr\"; write a time in quotes, e.g. \"08:30\"",
                "timetable.yml | to: \"17:30\" | to: \"07:30\" | \"working\" ends before it begins; swap from and to",
                "timetable.yml | {from: \"12:00\" | {from: \"08:00\" | lunch should lie inside working hours",
                "timetable.yml | dispatch: 30 minutes | dispatch: half an hour | within: \"dispatch\" is \"half an hour\"; write a length, e.g. 30 minutes",
                "timetable.yml | gather: 10 minutes | gather: 3 working days | write a length that runs day and night",
                "timetable.yml | 特急: 10 minutes | 特急: 0 minutes | within confirm: \"特急\" is \"0 minutes\"; write a length",
                "timetable.yml | 自治: 3 working days, |  | within handle: \"自治\" is missing",
                "timetable.yml | 0 30 17 * * ? | 30 17 * * ? | timetable.yml, posts: \"digest\" is \"30 17 * * ?\"; write six parts",
                "timetable.yml | 0 30 17 * * ? | 0 30 17 * * * | with ? for either the day or the weekday",
                "timetable.yml | 0 30 17 * * ? | 0 30 25 * * ? | write six parts",
                "timetable.yml | 0 0 9 ? * MON | 0 0 9 ? * MONDAY | write six parts",
                // dates
                "timetable.yml | 2026-02-14 | 2026-02-30 | timetable.yml, years 2026: \"workdays\" is \"2026-02-30\"; write a date, e.g. 2026-02-14",
                "timetable.yml | 2026-02-14 | 2027-02-13 | 2027-02-13 is not in 2026; put it under its own year",
                "timetable.yml | 2026-02-14 | 2026-02-13 | 2026-02-13 is no Saturday or Sunday and is worked anyway",
                "timetable.yml | 2026-02-14 | 2026-02-15 | 2026-02-15 is both a holiday and a workday; keep one",
                "timetable.yml | to 2026-02-23 | to 2026-02-01 | write a date or a stretch of them, e.g. 2026-02-15 to 2026-02-23",
            })
    void each_mistake_is_told_with_its_remedy(String file, String old, String wrong, String told) throws IOException {
        spoil(file, old, wrong == null ? "" : wrong);
        assertThat(problems()).anySatisfy(problem -> assertThat(problem).contains(told));
    }

    @Test
    void a_code_without_quotes_is_understood() throws IOException {
        spoil("taxonomy.yml", "[\"01013\"]", "[01013]");
        assertThat(RulebookReader.read(folder)
                        .rulebook()
                        .category("A03")
                        .orElseThrow()
                        .nationalCode())
                .containsExactly("01013");
    }

    @Test
    void a_comma_that_splits_a_text_is_explained() throws IOException {
        spoil("points.yml", "because: 反映的问题核实属实}", "because: 反映的问题, 核实属实}");
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("\"核实属实\" is not known here; put the text it belongs to in quotes");
    }

    @Test
    void broken_yaml_is_told_with_its_line() throws IOException {
        spoil("points.yml", "rules:", "rules: [");
        assertThat(problems()).singleElement().asString().containsPattern("^points.yml, line \\d+: cannot be read");
    }

    @Test
    void a_key_written_twice_is_told_with_its_line() throws IOException {
        spoil("timetable.yml", "gather: 10 minutes", "gather: 10 minutes\ngather: 4 minutes");
        assertThat(problems())
                .singleElement()
                .asString()
                .containsPattern("line \\d+")
                .contains("gather", "doubled keys");
    }

    @Test
    void a_list_that_is_no_list_is_explained() throws IOException {
        Files.writeString(folder.resolve("points.yml"), "rules: none\n");
        assertThat(problems())
                .containsExactly("points.yml, file: \"rules\" should be a list of entries that begin with \"- id:\"");
        Files.writeString(folder.resolve("points.yml"), "rules:\n  - just a word\n");
        assertThat(problems()).containsExactly("points.yml, rule no. 1: should be an entry that begins with \"- id:\"");
    }

    @Test
    void an_empty_file_is_explained() throws IOException {
        Files.writeString(folder.resolve("points.yml"), "");
        assertThat(problems()).singleElement().asString().startsWith("points.yml, file: should hold");
    }

    @Test
    void a_missing_file_and_a_missing_folder_are_told() throws IOException {
        Files.delete(folder.resolve("duties.yml"));
        assertThat(problems()).containsExactly("duties.yml, file: is missing in " + folder + "; put it there");
        assertThat(RulebookReader.read(folder.resolve("nowhere")).problems())
                .singleElement()
                .asString()
                .contains("nowhere", "there is no such folder");
    }

    @Test
    void all_mistakes_of_all_files_are_told_at_once() throws IOException {
        spoil("taxonomy.yml", "urgency: 特急", "urgency: 急");
        spoil("taxonomy.yml", "track: 联动", "track: 联");
        spoil("duties.yml", "tier: 小区", "tier: 大区");
        spoil("points.yml", "points: 2,", "points: -2,");
        spoil("timetable.yml", "0 30 17 * * ?", "half past five");
        assertThat(problems()).hasSize(5);
    }

    @Test
    void a_swallowed_row_names_the_one_that_comes_first() throws IOException {
        spoil(
                "duties.yml",
                "  - row: rest\n",
                "  - {row: lamps, category: C01, lead: 物业, tier: 小区, because: 太晚了}\n  - row: rest\n");
        assertThat(problems())
                .containsExactly(
                        "duties.yml, row lamps: is never used, everyday-managed comes first; move it above everyday-managed or delete it");
    }

    @Test
    void the_version_changes_with_the_content() throws IOException {
        var before = RulebookReader.read(folder).rulebook().version();
        spoil("points.yml", "points: 2,", "points: 3,");
        assertThat(RulebookReader.read(folder).rulebook().version()).isNotEqualTo(before);
    }
}
