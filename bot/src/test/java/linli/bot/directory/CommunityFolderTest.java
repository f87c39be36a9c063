package linli.bot.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import linli.rules.Problem;
import linli.rules.locate.PlaceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommunityFolderTest {
    @TempDir
    Path folder;

    private CopiedFolder copy;

    @BeforeEach
    void copyTheDemo() {
        copy = CopiedFolder.in(folder);
    }

    @Test
    void the_shipped_community_is_without_mistake_and_as_large_as_told() {
        var community = CommunityFolder.read(Directories.DEMO);
        var roster = community.roster();
        assertThat(community.problems()).isEmpty();
        assertThat(community.community()).isEqualTo("xingfu");
        assertThat(roster.places())
                .filteredOn(place -> place.kind() == PlaceKind.GRID)
                .hasSize(10);
        assertThat(roster.places())
                .filteredOn(place -> place.kind() == PlaceKind.BUILDING)
                .hasSize(74);
        assertThat(roster.members())
                .filteredOn(member -> member.holds(Role.GRID_WORKER))
                .hasSize(25);
        assertThat(roster.companions().get("bees")).hasSize(25);
    }

    @Test
    void a_range_of_buildings_becomes_buildings_and_entrances() {
        var places = CommunityFolder.read(Directories.DEMO).places();
        assertThat(places.fullName("jinxiu-3-2")).isEqualTo("锦绣花园3栋2单元");
        assertThat(places.gridOf("jinxiu-3-2").orElseThrow().id()).isEqualTo("g1");
        assertThat(places.gridOf("jinxiu-7").orElseThrow().id()).isEqualTo("g2");
        assertThat(places.find("jinxiu-7-3")).isPresent();
        assertThat(places.find("jinxiu-6-3")).isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            places.yml | kind: 十联户, name: 锦绣北一组 | kind: 十户联, name: 锦绣北一组 | place g1-t1: "kind" is "十户联"; write one of 县区, 镇街
            places.yml | nicknames: [东大门, 锦绣东门] | nickname: [东大门] | place jinxiu-east-gate: "nickname" is not known here; write "nicknames"
            places.yml | {id: g3, kind: 网格, name: 第三网格, | {id: g3, kind: 网格, | place g3: "name" is missing
            places.yml | id: g4, kind | id: g3, kind | place g3: "g3" is written twice; keep one
            places.yml | {from: 7, to: 12, units: 3 | {from: 6, to: 12, units: 3 | place jinxiu buildings 6: "jinxiu-6" is written twice; keep one
            places.yml | parent: jinxiu, grid: g1, class: 红线内} | parent: jinxui, grid: g1, class: 红线内} | place jinxiu-east-gate: "parent" is "jinxui", which is not in places.yml; did you mean "jinxiu"?
            places.yml | name: 纺织东组, parent: g5 | name: 纺织东组, parent: xingfu | place g5-t1: "parent" is "xingfu", a 社区; a 十联户 lies in a 网格
            places.yml | kind: 十联户, name: 纺织东组, parent: g5 | kind: 十联户, name: 纺织东组 | place g5-t1: "parent" is missing; a 十联户 lies in a 网格
            places.yml | name: 第二网格, parent: xingfu | name: 第二网格, parent: g2 | place g2: comes back to itself when you follow "parent" upwards
            places.yml | grid: g9, class: 红线外 | class: 红线外 | place riverwalk: "grid" is missing; each 地标 has exactly one duty grid
            places.yml | grid: g9, class: 红线外 | grid: [g9, g8], class: 红线外 | place riverwalk: "grid" names g9 and g8; each place has exactly one duty grid
            places.yml | grid: g9, class: 红线外 | grid: g99, class: 红线外 | place riverwalk: "grid" is "g99", which is not in places.yml; did you mean "g9"? (there are g1, g2, g3, g4, g5 …)
            places.yml | grid: g9, class: 红线外 | grid: xingfu, class: 红线外 | place riverwalk: "grid" is "xingfu", a 社区; write the id of a 网格
            places.yml | to: 8, units: 2, floors: 18, grid: g9 | to: 8, units: 2, floors: 18 | place cuihu buildings 1: "grid" is missing; each 楼栋 has exactly one duty grid
            places.yml | code: "990121003007004" | code: "990121003008004" | place g4: "code" is "990121003008004"; it should begin with the code of "xingfu", 990121003007
            places.yml | code: "990121003007004" | code: "99012100300704" | place g4: "code" is "99012100300704"; the code of a 网格 has 15 digits
            places.yml | code: "990121003007004" | code: "990121003007003" | place g4: has the code 990121003007003 of "g3"
            places.yml | name: 小广场 | name: 东门 | place jinxiu-square: is called "东门" like "jinxiu-east-gate" beside it
            places.yml | estate: 三无 | estate: 四无 | place fangzhi: "estate" is "四无"; write one of 有物业, 三无
            places.yml | community: xingfu | community: xinfu | file: "community" is "xinfu", which is not in places.yml; did you mean "xingfu"?
            places.yml | id: bus-stop | id: bus stop | place bus stop: "id" is "bus stop"; write at most 64 letters
            people.yml | role: 网格员, place: g1, shifts: ["mon-sat | role: 网格员, place: g77, shifts: ["mon-sat | person zhangqiang role 网格员: "place" is "g77", which is not in places.yml; did you mean "g7"? (there are g1, g2, g3, g4, g5 …)
            people.yml | role: 社区书记, place: xingfu | role: 社区书记, place: g1 | person zhaoshuji role 社区书记: "place" is "g1", a 网格; write the id of a 社区 (there are xingfu)
            people.yml | role: 社区书记, place: xingfu | role: 社区书记 | person zhaoshuji role 社区书记: "place" is missing; a 社区书记 needs the id of a 社区
            people.yml | role: 单位联系人, unit: tiaojie | role: 单位联系人 | person heshoucheng role 单位联系人: "unit" is missing; a 单位联系人 needs the id of a 物业 or 业委会
            people.yml | role: 系统管理员 | role: 系统管理 | person xuning role 系统管理: "role" is "系统管理"; write one of 楼栋长
            people.yml | role: 系统管理员 | role: 系统管理员, place: g1 | person xuning role 系统管理员: "place" is written; a 系统管理员 has none, take it out
            people.yml | "mon-sat 08:00-18:00"], standIn: liuyang | "mon-sun 8-18"], standIn: liuyang | person zhangqiang role 网格员: "shifts" is "mon-sun 8-18"; write it like "mon-fri 08:00-18:00"
            people.yml | standIn: liuyang | standIn: liuyan | person zhangqiang role 网格员: "standIn" is "liuyan", which is not in people.yml; did you mean "liuyang"?
            people.yml | standIn: liuyang | standIn: zhangqiang | person zhangqiang role 网格员: "standIn" is the same person
            people.yml | skills: [A, C, D] | skills: [A, C, safety] | person zhangqiang role 网格员: "skills" is "safety"; write branch letters
            people.yml | id: zhangqiang | id: liuyang | person liuyang: is written twice; keep one
            people.yml | accounts: {playground: liuyang} | accounts: {playground: zhangqiang} | person liuyang accounts: "playground: zhangqiang" is the account of person zhangqiang already
            people.yml | nickname: 王阿姨 | nicknam: 王阿姨 | person wang: "nickname" is missing; add it
            people.yml | home: jinxiu-3-2 | home: jinxiu-33-2 | person wang: "home" is "jinxiu-33-2", which is not in places.yml; did you mean "jinxiu-3-2"?
            units.yml | serves: [jinxiu], people: [chenjl | serves: [jinxui], people: [chenjl | unit jinxiu-wy: "serves" is "jinxui", which is not in places.yml; did you mean "jinxiu"?
            units.yml | kind: 业委会, serves: [jinxiu] | kind: 业主会, serves: [jinxiu] | unit jinxiu-ywh: "kind" is "业主会"; write one of 物业, 业委会, 部门
            units.yml | id: juweihui | id: lijie | unit lijie: is the id of a person in people.yml
            units.yml | people: [heshoucheng] | people: [lijie] | unit tiaojie: "people" names "lijie", who has no role with unit: tiaojie in people.yml
            units.yml | people: [heshoucheng] | people: [lijie] | unit tiaojie: "people" leaves out "heshoucheng", who has a role with unit: tiaojie
            groups.yml | owner: lijie | owner: lijia | group north: "owner" is "lijia", which is not in people.yml; did you mean "lijie"?
            groups.yml | owner: lijie |  | group north: "owner" is missing; add it
            groups.yml | address: south | address: north | group south: "address" is "north" on playground like that of "north"
            groups.yml | members: [wang, | members: [lijie, wang, | group north: "lijie" is the owner and named again
            groups.yml | members: [wang, | members: [zhoubin, wang, | group north: "zhoubin" is both in deputies and in members
            groups.yml | members: [wang, | members: [wang, wang, | group north: "members" names "wang" twice; keep one
            groups.yml | quiet: "21:30-07:30" | quiet: "at night" | group north: "quiet" is "at night"; write it like "21:30-07:30"
            groups.yml | kind: 志愿者 | kind: 志愿 | group bees: "kind" is "志愿"; write one of 居民, 志愿者, 工作
            groups.yml | place: wutong-8 | place: wutong-9 | group wutong-8: "place" is "wutong-9", which is not in places.yml
            """)
    void each_mistake_says_where_it_is_and_what_to_write(String file, String written, String instead, String told) {
        copy.replace(file, written, instead == null ? "" : instead);
        assertThat(problems()).anySatisfy(problem -> assertThat(problem).startsWith(folder + "/" + file + ", " + told));
    }

    @Test
    void a_grid_without_a_worker_is_told() {
        copy.append("places.yml", "  - {id: g11, kind: 网格, name: 第十一网格, parent: xingfu, code: \"990121003007011\"}\n");
        assertThat(problems())
                .containsExactly(folder
                        + "/places.yml, place g11: has no 网格员; give somebody in people.yml that role with place: g11");
    }

    @Test
    void an_entrance_written_by_hand_that_a_range_makes_as_well_is_told() {
        copy.append("places.yml", "  - {id: jinxiu-3-2, kind: 单元, name: 乙单元, parent: jinxiu-3, grid: g1}\n");
        assertThat(problems())
                .containsExactly(folder
                        + "/places.yml, place jinxiu buildings 1: \"jinxiu-3-2\" is written twice; keep one"
                        + " (ranges of buildings make ids of their own)");
    }

    @Test
    void a_mistake_of_a_range_is_told_once() {
        copy.replace("places.yml", "to: 8, units: 2, floors: 18, grid: g9", "to: 8, units: 2, floors: 18");
        assertThat(problems()).hasSize(1);
    }

    @Test
    void broken_yaml_is_told_with_its_line_and_blamed_on_nobody_else() {
        copy.replace("places.yml", "name: 第一网格, parent", "name: \"第一网格, parent");
        assertThat(problems()).singleElement().asString().matches(".*/places\\.yml, line \\d+: cannot be read .*");
    }

    @Test
    void an_unreadable_kind_is_not_held_against_what_lies_below() {
        copy.replace("places.yml", "    kind: 小区\n    name: 锦绣花园", "    kind: 小取\n    name: 锦绣花园");
        assertThat(problems()).singleElement().asString().contains("place jinxiu: \"kind\" is \"小取\"");
    }

    @Test
    void all_mistakes_are_told_at_once() {
        copy.replace("people.yml", "standIn: liuyang", "standIn: nobody")
                .replace("groups.yml", "owner: lijie", "owner: nobody")
                .replace("units.yml", "serves: [jinxiu], people: [chenjl", "serves: [nowhere], people: [chenjl")
                .replace("places.yml", "grid: g9, class: 红线外", "class: 红线外");
        assertThat(problems()).hasSize(4);
    }

    @Test
    void a_missing_file_is_told() throws Exception {
        Files.delete(folder.resolve("units.yml"));
        assertThat(problems()).singleElement().asString().contains("units.yml, file: is missing");
    }

    @Test
    void a_missing_folder_is_told() {
        assertThat(CommunityFolder.read(folder.resolve("nowhere")).problems())
                .singleElement()
                .extracting(Problem::entry)
                .isEqualTo("folder");
    }

    @Test
    void with_a_mistake_there_is_no_roster() {
        copy.replace("groups.yml", "owner: lijie", "owner: nobody");
        assertThat(CommunityFolder.read(folder).roster()).isEqualTo(Roster.empty());
    }

    private List<String> problems() {
        return CommunityFolder.read(folder).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
