package linli.bot.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import linli.bot.db.Database;
import linli.bot.db.OnBothDatabases;
import linli.rules.route.Assignee;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
class DirectoryTest {
    private final Database database;
    private Directory directory;

    DirectoryTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void demo() {
        database.empty();
        directory = Directories.demo(database);
    }

    @Test
    void people_groups_and_units_know_each_other() {
        var north = directory.groupAt("playground", "north").orElseThrow();
        assertThat(directory.membersOf("north"))
                .extracting(Member::id)
                .startsWith("lijie", "zhoubin")
                .contains("wang");
        assertThat(directory.groupsOf("lijie")).contains(north);
        assertThat(directory.groupsOf("wang")).containsExactly(north);
        assertThat(directory.membersOfUnit("jinxiu-wy"))
                .extracting(Member::id)
                .containsExactlyInAnyOrder("chenjl", "daixiaoli", "yandali");
        assertThat(directory.addressOf("wang", "playground")).contains("wang");
        assertThat(directory.addressOf("wang", "wecom")).isEmpty();
        assertThat(directory.accountsOf("wang")).containsExactly(new Account("playground", "wang"));
        assertThat(directory.secretary("xingfu")).map(Member::id).contains("zhaoshuji");
    }

    @Test
    void of_the_unknown_there_is_nothing() {
        assertThat(directory.member(null)).isEmpty();
        assertThat(directory.group("nowhere")).isEmpty();
        assertThat(directory.unit(null)).isEmpty();
        assertThat(directory.groupsOf("nobody")).isEmpty();
        assertThat(directory.membersOf(null)).isEmpty();
        assertThat(directory.secretary("nowhere")).isEmpty();
        assertThat(directory.headsOf("nowhere")).isEmpty();
    }

    @Test
    void a_stranger_becomes_a_member_of_the_group() {
        var north = directory.group("north").orElseThrow();
        var stranger = directory.recognise("wecom", "wx-4711", "  新邻居\n🌻 ", north);
        assertThat(stranger.id()).startsWith("m-").doesNotContain("4711");
        assertThat(stranger.nickname()).isEqualTo("新邻居 🌻");
        assertThat(stranger.community()).isEqualTo("xingfu");
        assertThat(stranger.home()).isNull();
        assertThat(stranger.optedIn()).isFalse();
        assertThat(directory.addressOf(stranger.id(), "wecom")).contains("wx-4711");
        assertThat(directory.groupsOf(stranger.id())).containsExactly(north);
        assertThat(directory.recognise("wecom", "wx-4711", "another name", north))
                .isEqualTo(stranger);
    }

    @Test
    void a_stranger_in_a_private_talk_belongs_to_the_community_and_to_no_group() {
        var stranger = directory.recognise("wecom", "wx-4711", null, null);
        assertThat(stranger.nickname()).isEqualTo(stranger.id());
        assertThat(stranger.community()).isEqualTo("xingfu");
        assertThat(directory.groupsOf(stranger.id())).isEmpty();
    }

    @Test
    void a_long_name_is_cut_between_characters() {
        var stranger = directory.recognise("wecom", "x", "🌻".repeat(50), null);
        assertThat(stranger.nickname()).isEqualTo("🌻".repeat(40));
    }

    @Test
    void a_neighbour_who_turns_up_in_another_group_joins_it() {
        var south = directory.group("south").orElseThrow();
        var wang = directory.recognise("playground", "wang", "王阿姨", south);
        assertThat(wang.id()).isEqualTo("wang");
        assertThat(directory.groupsOf("wang")).extracting(Group::id).containsExactly("north", "south");
    }

    @Test
    void the_owner_is_at_home_in_the_own_group() {
        var before = new DirectoryStore(database.jdbc()).version();
        directory.recognise(
                "playground", "lijie", "李姐", directory.group("north").orElseThrow());
        assertThat(new DirectoryStore(database.jdbc()).version()).isEqualTo(before);
    }

    @Test
    void who_wants_to_be_left_alone_joins_nothing() {
        directory.silence("wang", true);
        directory.recognise(
                "playground", "wang", "王阿姨", directory.group("south").orElseThrow());
        assertThat(directory.groupsOf("wang")).extracting(Group::id).containsExactly("north");
    }

    @Test
    void first_messages_at_the_same_moment_make_one_member() throws Exception {
        var nodes = List.of(directory, Directories.of(database), Directories.of(database), Directories.of(database));
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(nodes.size());
        try {
            var heard = nodes.stream()
                    .map(node -> threads.submit(() -> {
                        start.await();
                        return node.recognise(
                                        "wecom",
                                        "twin",
                                        "同一个人",
                                        node.group("north").orElseThrow())
                                .id();
                    }))
                    .toList();
            start.countDown();
            var ids = new HashSet<String>();
            for (var one : heard) {
                ids.add(one.get());
            }
            assertThat(ids).hasSize(1);
            assertThat(database.jdbc()
                            .sql("select count(*) from member where nickname = '同一个人'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_change_is_seen_at_once_here_and_soon_elsewhere() {
        var elsewhere = Directories.of(database);
        assertThat(elsewhere.member("laosun").orElseThrow().optedIn()).isFalse();
        directory.optIn("laosun", true);
        assertThat(directory.member("laosun").orElseThrow().optedIn()).isTrue();
        await().atMost(Duration.ofSeconds(3))
                .until(() -> elsewhere.member("laosun").orElseThrow().optedIn());
    }

    @Test
    void what_a_transaction_gives_up_was_never_seen_by_others() {
        var ids = new ArrayList<String>();
        database.transactions().executeWithoutResult(status -> {
            var stranger = directory.recognise("wecom", "ghost", "过客", null);
            ids.add(stranger.id());
            assertThat(directory.member(stranger.id())).isPresent();
            assertThat(seenByAnother(stranger.id())).isFalse();
            status.setRollbackOnly();
        });
        assertThat(directory.member(ids.get(0))).isEmpty();
        assertThat(directory.recognise("wecom", "ghost", "过客", null).id()).isNotEqualTo(ids.get(0));
    }

    private boolean seenByAnother(String member) {
        return CompletableFuture.supplyAsync(() -> directory.member(member).isPresent())
                .join();
    }

    @Test
    void several_changes_in_one_transaction_are_all_seen() {
        database.transactions().executeWithoutResult(status -> {
            directory.optIn("wang", false);
            directory.silence("wang", true);
            assertThat(directory.member("wang").orElseThrow().silenced()).isTrue();
        });
        assertThat(directory.member("wang").orElseThrow().optedIn()).isFalse();
        assertThat(directory.member("wang").orElseThrow().silenced()).isTrue();
    }

    @Test
    void a_learned_name_is_learned_once() {
        IntStream.range(0, 2).forEach(time -> directory.learnNickname("jinxiu-east-gate", " 大铁门 "));
        directory.learnNickname("jinxiu-east-gate", "东门");
        directory.learnNickname("nowhere", "东门");
        assertThat(directory.places().find("jinxiu-east-gate").orElseThrow().nicknames())
                .containsExactly("东大门", "锦绣东门", "大铁门");
    }

    @Test
    void only_a_learned_name_is_forgotten() {
        directory.learnNickname("jinxiu-east-gate", "大铁门");
        directory.forgetNickname("jinxiu-east-gate", "大铁门");
        directory.forgetNickname("jinxiu-east-gate", "东大门");
        directory.forgetNickname("nowhere", "大铁门");
        assertThat(directory.places().find("jinxiu-east-gate").orElseThrow().nicknames())
                .containsExactly("东大门", "锦绣东门");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
            # 2026-11-20 is a Friday; times are UTC, eight hours before the community's
            g1, 2026-11-20T02:00:00Z, zhangqiang
            g1, 2026-11-20T12:00:00Z, liuyang
            g1, 2026-11-21T02:00:00Z, liuyang zhangqiang
            # at night nobody is on, so the stand-ins of both are called
            g1, 2026-11-20T19:00:00Z, liuyang zhangqiang
            # no shifts means working hours
            g4, 2026-11-20T02:00:00Z, dinghao xujing
            # not on Saturdays: one on shift, one deputy on shift
            g4, 2026-11-21T02:00:00Z, dinghao yexiuqing
            """)
    void danger_is_told_to_who_is_there(String grid, Instant at, String persons) {
        assertThat(directory.dutyPersons(grid, at))
                .extracting(Member::id)
                .containsExactlyInAnyOrder(persons.split(" "));
    }

    @Test
    void a_grid_without_workers_is_its_heads_and_then_the_secretarys() {
        database.jdbc().sql("delete from member_role where role = '网格员'").update();
        assertThat(fresh().dutyPersons("g1", Instant.EPOCH))
                .extracting(Member::id)
                .containsExactly("chengliping");
        database.jdbc().sql("delete from member_role where role = '网格长'").update();
        assertThat(fresh().dutyPersons("g1", Instant.EPOCH))
                .extracting(Member::id)
                .containsExactly("zhaoshuji");
        assertThat(fresh().headsOf("g1")).extracting(Member::id).containsExactly("zhaoshuji");
    }

    private Directory fresh() {
        return Directories.of(database);
    }

    @Test
    void assignees_come_with_role_places_and_load() {
        var assignees = directory.assignees("xingfu", Map.of("zhangqiang", 3, "jinxiu-wy", 2));
        assertThat(assignees).filteredOn(Assignee::isUnit).hasSize(40);
        assertThat(assignees)
                .filteredOn(one -> "网格员".equals(one.role()))
                .hasSize(25)
                .filteredOn(one -> one.id().equals("zhangqiang"))
                .singleElement()
                .satisfies(worker -> {
                    assertThat(worker.name()).isEqualTo("张强");
                    assertThat(worker.places()).containsExactly("g1");
                    assertThat(worker.skills()).containsExactly("A", "C", "D");
                    assertThat(worker.standIn()).isEqualTo("liuyang");
                    assertThat(worker.open()).isEqualTo(3);
                });
        assertThat(assignees)
                .filteredOn(one -> one.id().equals("chenxiaoyan"))
                .extracting(Assignee::role)
                .containsExactlyInAnyOrder("网格员", "网格长");
        assertThat(assignees)
                .filteredOn(one -> one.id().equals("jinxiu-wy"))
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.unit()).isEqualTo("物业");
                    assertThat(unit.role()).isNull();
                    assertThat(unit.places()).containsExactly("jinxiu");
                    assertThat(unit.open()).isEqualTo(2);
                });
        assertThat(directory.assignees("elsewhere", Map.of())).isEmpty();
    }
}
