package linli.bot.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import linli.bot.db.Database;
import linli.bot.db.OnBothDatabases;
import linli.rules.locate.PlaceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class ImporterTest {
    private final Database database;

    @TempDir
    Path folder;

    ImporterTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void the_demo_community_arrives_whole() {
        var report = importFolder(Directories.DEMO);
        var directory = directory();
        assertThat(report.problems()).isEmpty();
        assertThat(report.changed()).isZero();
        assertThat(directory.places().all())
                .filteredOn(place -> place.kind() == PlaceKind.GRID)
                .hasSize(10);
        assertThat(directory.members())
                .filteredOn(member -> member.holds(Role.GRID_WORKER))
                .hasSize(25);
        assertThat(directory.members())
                .flatExtracting(Member::offices)
                .filteredOn(office -> office.role() == Role.BUILDING_HEAD)
                .extracting(Office::place)
                .doesNotHaveDuplicates()
                .hasSize(74);
        assertThat(directory.membersOf("bees")).hasSize(27);
        assertThat(directory.groupsOf("ali")).extracting(Group::id).containsExactly("bees");
    }

    @Test
    void what_is_read_back_is_what_was_written() {
        importFolder(Directories.DEMO);
        var written = CommunityFolder.read(Directories.DEMO).roster();
        var kept = new DirectoryStore(database.jdbc()).load();
        assertThat(kept.places()).containsExactlyElementsOf(written.places());
        assertThat(kept.members()).containsExactlyInAnyOrderElementsOf(written.members());
        assertThat(kept.accounts()).isEqualTo(written.accounts());
        assertThat(kept.groups()).containsExactlyInAnyOrderElementsOf(written.groups());
        assertThat(kept.units()).containsExactlyInAnyOrderElementsOf(written.units());
    }

    @Test
    void a_second_time_changes_nothing() {
        importFolder(Directories.DEMO);
        long version = new DirectoryStore(database.jdbc()).version();
        var again = importFolder(Directories.DEMO);
        assertThat(again.added()).isZero();
        assertThat(again.changed()).isZero();
        assertThat(again.kept()).isEmpty();
        assertThat(new DirectoryStore(database.jdbc()).version()).isEqualTo(version);
    }

    @Test
    void with_a_mistake_nothing_is_imported() {
        CopiedFolder.in(folder).replace("groups.yml", "owner: lijie", "owner: nobody");
        var report = importFolder(folder);
        assertThat(report.isRefused()).isTrue();
        assertThat(report.problems()).hasSize(1);
        assertThat(directory().members()).isEmpty();
        assertThat(directory().places().all()).isEmpty();
    }

    @Test
    void what_changed_in_the_files_changes_here() {
        importFolder(Directories.DEMO);
        CopiedFolder.in(folder)
                .replace("places.yml", "nicknames: [东大门, 锦绣东门]", "nicknames: [东大门]")
                .replace(
                        "people.yml",
                        "mon-sat 08:00-18:00\"], standIn: liuyang",
                        "fri 20:00-08:00\"], standIn: liuyang")
                .replace("people.yml", "nickname: 王阿姨", "nickname: 王大妈")
                .replace("groups.yml", "deputies: [zhoubin]\n    quiet: \"21:30-07:30\"", "deputies: [wang]")
                .replace("groups.yml", "members: [wang, xiaomei", "members: [zhoubin, xiaomei, ali")
                .replace(
                        "units.yml", "serves: [jinxiu], people: [chenjl", "serves: [jinxiu, fangzhi], people: [chenjl");
        var report = importFolder(folder);
        var directory = directory();
        assertThat(report.problems()).isEmpty();
        assertThat(report.added()).isZero();
        assertThat(report.sections())
                .extracting(Report.Section::file, Report.Section::changed)
                .containsExactly(
                        tuple("places.yml", 1), tuple("units.yml", 1), tuple("people.yml", 2), tuple("groups.yml", 1));
        assertThat(directory.places().find("jinxiu-east-gate").orElseThrow().nicknames())
                .containsExactly("东大门");
        assertThat(directory.member("zhangqiang").orElseThrow().offices().get(0).shifts())
                .singleElement()
                .satisfies(shift -> assertThat(shift.from()).isEqualTo(LocalTime.of(20, 0)));
        assertThat(directory.member("wang").orElseThrow().nickname()).isEqualTo("王大妈");
        assertThat(directory.unit("jinxiu-wy").orElseThrow().places()).containsExactly("fangzhi", "jinxiu");
        var north = directory.group("north").orElseThrow();
        assertThat(north.deputies()).containsExactly("wang");
        assertThat(north.quietFrom()).isNull();
        assertThat(directory.membersOf("north")).extracting(Member::id).contains("zhoubin", "ali", "xiaomei");
        assertThat(importFolder(folder).changed()).isZero();
    }

    @Test
    void what_vanished_from_the_files_stays_and_is_told() {
        importFolder(Directories.DEMO);
        CopiedFolder.in(folder)
                .replace(
                        "places.yml",
                        "  - {id: anhe-stage, kind: 地标, name: 大戏台, nicknames: [戏台, 文化广场], parent: anhe, grid: g10, class: 红线内}\n",
                        "");
        var report = importFolder(folder);
        assertThat(report.kept()).containsExactly("anhe-stage");
        assertThat(report.changed()).isZero();
        assertThat(directory().places().find("anhe-stage")).isPresent();
    }

    @Test
    void what_people_said_about_themselves_outlives_the_import() {
        importFolder(Directories.DEMO);
        var directory = directory();
        directory.optIn("wang", false);
        directory.optIn("laosun", true);
        directory.silence("xiaomei", true);
        CopiedFolder.in(folder).replace("people.yml", "nickname: 王阿姨", "nickname: 王大妈");
        assertThat(importFolder(folder).changed()).isEqualTo(1);
        assertThat(directory().member("wang").orElseThrow().optedIn()).isFalse();
        assertThat(directory().member("laosun").orElseThrow().optedIn()).isTrue();
        assertThat(directory().member("xiaomei").orElseThrow().silenced()).isTrue();
    }

    @Test
    void a_name_learned_in_the_chat_outlives_the_import() {
        importFolder(Directories.DEMO);
        directory().learnNickname("jinxiu-east-gate", "大铁门");
        assertThat(importFolder(Directories.DEMO).changed()).isZero();
        CopiedFolder.in(folder).replace("places.yml", "nicknames: [东大门, 锦绣东门]", "nicknames: [东大门]");
        assertThat(importFolder(folder).changed()).isEqualTo(1);
        assertThat(directory().places().find("jinxiu-east-gate").orElseThrow().nicknames())
                .containsExactly("东大门", "大铁门");
    }

    @Test
    void newcomers_stay_in_their_groups_and_are_not_told_as_vanished() {
        importFolder(Directories.DEMO);
        var directory = directory();
        var newcomer = directory.recognise(
                "playground", "stranger", "新来的", directory.group("north").orElseThrow());
        var report = importFolder(Directories.DEMO);
        assertThat(report.changed()).isZero();
        assertThat(report.kept()).isEmpty();
        assertThat(directory().membersOf("north")).contains(newcomer);
    }

    @Test
    void a_new_place_in_the_middle_is_one_new_place() {
        importFolder(Directories.DEMO);
        CopiedFolder.in(folder)
                .replace(
                        "places.yml",
                        "  # Shared: ownership",
                        "  - {id: anhe-well, kind: 地标, name: 老井, parent: anhe, grid: g10, class: 红线内}\n  # Shared: ownership");
        var report = importFolder(folder);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.changed()).isZero();
        assertThat(new DirectoryStore(database.jdbc()).load().places())
                .containsExactlyElementsOf(CommunityFolder.read(folder).roster().places());
    }

    @Test
    void an_account_that_belongs_to_a_newcomer_is_told_with_the_id_to_write() {
        importFolder(Directories.DEMO);
        var directory = directory();
        var newcomer = directory.recognise("playground", "hexin", "何新", null);
        var copy = CopiedFolder.in(folder)
                .append("people.yml", "  - {id: hexin, name: 何新, nickname: 何新, accounts: {playground: hexin}}\n");
        assertThat(importFolder(folder).problems())
                .singleElement()
                .asString()
                .isEqualTo(
                        folder + "/people.yml, person hexin: \"playground: hexin\" is the account of \"" + newcomer.id()
                                + "\" in the directory; if that is the same person, write id: " + newcomer.id());
        copy.replace("people.yml", "{id: hexin,", "{id: " + newcomer.id() + ",");
        assertThat(importFolder(folder).changed()).isEqualTo(1);
        assertThat(directory().member(newcomer.id()).orElseThrow().name()).isEqualTo("何新");
    }

    @Test
    void a_folder_cannot_take_over_another_community() {
        importFolder(Directories.DEMO);
        CopiedFolder.in(folder)
                .replace("places.yml", "community: xingfu", "community: fulu")
                .replace("places.yml", "xingfu", "fulu")
                .replace("places.yml", "990121003007", "990121003008")
                .replace("people.yml", "place: xingfu", "place: fulu")
                .replace("groups.yml", "place: xingfu", "place: fulu")
                .replace("units.yml", "[xingfu]", "[fulu]");
        assertThat(importFolder(folder).problems())
                .extracting(Object::toString)
                .contains(
                        folder
                                + "/places.yml, place g1: is in the directory as one of the community \"xingfu\"; choose another id",
                        folder
                                + "/groups.yml, group north: is in the directory as one of the community \"xingfu\"; choose another id");
    }

    @Test
    void a_renamed_id_is_noticed_by_its_name() {
        importFolder(Directories.DEMO);
        CopiedFolder.in(folder).replace("places.yml", "id: anhe-stage", "id: anhe-theatre");
        assertThat(importFolder(folder).problems())
                .singleElement()
                .asString()
                .contains("is called \"大戏台\" like \"anhe-stage\" beside it");
    }

    @Test
    void the_progress_of_each_file_is_told() {
        List<String> lines = new ArrayList<>();
        Directories.importer(database).importFolder(Directories.DEMO, (file, done, total) -> {
            if (done == total) {
                lines.add(file + " " + total);
            }
        });
        assertThat(lines).hasSize(4).contains("people.yml 244", "groups.yml 16", "units.yml 40");
    }

    private Report importFolder(Path from) {
        return Directories.importer(database).importFolder(from, (file, done, total) -> {});
    }

    private Directory directory() {
        return Directories.of(database);
    }
}
