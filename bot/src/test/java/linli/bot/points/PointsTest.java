package linli.bot.points;

import static linli.rules.lifecycle.Action.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import linli.bot.db.Database;
import linli.bot.db.OnBothDatabases;
import linli.bot.directory.Directories;
import linli.bot.directory.Directory;
import linli.bot.directory.Member;
import linli.bot.ticket.Actor;
import linli.bot.ticket.Stories;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketEvent;
import linli.rules.RulebookReader;
import linli.rules.classify.Kind;
import linli.rules.classify.Urgency;
import linli.rules.lifecycle.Action;
import linli.rules.lifecycle.ClosingReason;
import linli.rules.lifecycle.State;
import linli.rules.points.Award;
import linli.rules.points.Week;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** With the shipped rules: a report 2, urgent 3, danger 5, merged 1, proof 1, suggestion 20, enquiry 1, patrol 5. */
@OnBothDatabases
class PointsTest {
    private final Database database;
    private Stories stories;
    private Directory directory;
    private Ledger ledger;
    private Scorer scorer;
    private Standings standings;
    private Instant now;

    PointsTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void empty() {
        database.empty();
        now = Instant.parse("2026-11-18T02:00:00Z");
        stories = new Stories(database);
        settle();
        directory = Directories.of(database);
        var rulebook = RulebookReader.read(java.nio.file.Path.of("config")).rulebook();
        var store = new LedgerStore(database.jdbc());
        ledger = new Ledger(store, rulebook, () -> now);
        scorer = new Scorer(ledger, stories.board(), directory);
        standings = new Standings(store, ledger, directory);
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, 2", "URGENT, 3", "DANGER, 5"})
    void a_report_earns_when_it_proves_true_and_not_before(Urgency urgency, int points) {
        var ticket = report("wang", urgency);
        assertThat(ledger.balance("wang")).isZero();
        confirm(ticket);
        assertThat(ledger.balance("wang")).isEqualTo(points);
    }

    @Test
    void telling_an_event_twice_changes_nothing() {
        var ticket = report("wang", Urgency.NORMAL);
        confirm(ticket);
        confirm(ticket);
        assertThat(ledger.balance("wang")).isEqualTo(2);
    }

    @Test
    void the_first_photo_earns_a_little_more_whoever_brought_it() {
        confirm(report("wang", Urgency.NORMAL, photo("a")));
        assertThat(ledger.balance("wang")).isEqualTo(3);

        var ticket = report("fengjianjun", Urgency.NORMAL);
        confirm(ticket);
        later(stories.attach(ticket(ticket), "shenyuqin", List.of(photo("b")), now));
        later(stories.attach(ticket(ticket), "fengjianjun", List.of(photo("c")), now));
        assertThat(ledger.balance("shenyuqin")).isEqualTo(1);
        assertThat(ledger.balance("fengjianjun")).isEqualTo(2);
    }

    @Test
    void a_photo_for_what_is_not_proved_earns_nothing() {
        var ticket = report("wang", Urgency.NORMAL);
        later(stories.attach(ticket, "shenyuqin", List.of(photo("b")), now));
        assertThat(ledger.balance("shenyuqin")).isZero();
    }

    @Test
    void who_told_the_same_shares_once_it_is_proved() {
        var first = report("wang", Urgency.NORMAL);
        var second = report("fengjianjun", Urgency.NORMAL);
        later(stories.merge(second, first, now));
        assertThat(ledger.balance("fengjianjun")).isZero();
        confirm(first);
        assertThat(ledger.balance("fengjianjun")).isEqualTo(1);

        var third = report("shenyuqin", Urgency.NORMAL);
        later(stories.merge(third, ticket(first), now));
        assertThat(ledger.balance("shenyuqin")).isEqualTo(1);
        assertThat(ledger.balance("wang")).isEqualTo(2);
    }

    @Test
    void a_share_comes_also_by_way_of_another_ticket() {
        var first = report("wang", Urgency.NORMAL);
        var second = report("fengjianjun", Urgency.NORMAL);
        var third = report("shenyuqin", Urgency.NORMAL);
        later(stories.merge(third, second, now));
        later(stories.merge(ticket(second), first, now));
        confirm(first);
        assertThat(ledger.balance("fengjianjun")).isEqualTo(1);
        assertThat(ledger.balance("shenyuqin")).isEqualTo(1);
    }

    @Test
    void telling_it_again_oneself_is_worth_nothing() {
        var first = report("wang", Urgency.NORMAL);
        later(stories.merge(report("wang", Urgency.NORMAL), first, now));
        later(stories.merge(report("fengjianjun", Urgency.NORMAL), first, now));
        later(stories.merge(report("fengjianjun", Urgency.NORMAL), first, now));
        confirm(first);
        assertThat(ledger.balance("wang")).isEqualTo(2);
        assertThat(ledger.balance("fengjianjun")).isEqualTo(1);
    }

    @Test
    void joining_in_is_not_paid_for() {
        var ticket = report("wang", Urgency.NORMAL);
        later(stories.second(ticket, "shenyuqin", now));
        confirm(ticket);
        later(stories.second(ticket(ticket), "fengjianjun", now));
        assertThat(ledger.balance("shenyuqin")).isZero();
        assertThat(ledger.balance("fengjianjun")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_suggestion_earns_a_little_when_it_is_followed_and_more_when_it_is_adopted(ClosingReason reason) {
        var ticket = told("wang", Kind.SUGGESTION, Urgency.NORMAL);
        confirm(ticket);
        assertThat(ledger.balance("wang")).isEqualTo(2);
        later(stories.close(ticket(ticket), reason, now));
        var adopted = List.of(ClosingReason.SOLVED, ClosingReason.PARTLY_SOLVED, ClosingReason.ANSWERED)
                .contains(reason);
        assertThat(ledger.balance("wang")).isEqualTo(adopted ? 22 : reason.provedTrue() ? 2 : 0);
    }

    @Test
    void a_question_earns_when_it_is_answered() {
        var ticket = told("wang", Kind.ENQUIRY, Urgency.NORMAL);
        confirm(ticket);
        assertThat(ledger.balance("wang")).isZero();
        later(stories.close(ticket(ticket), ClosingReason.ANSWERED, now));
        assertThat(ledger.balance("wang")).isEqualTo(1);
    }

    @Test
    void praise_earns_nothing() {
        var ticket = told("wang", Kind.PRAISE, Urgency.NORMAL);
        confirm(ticket);
        later(stories.close(ticket(ticket), ClosingReason.ANSWERED, now));
        assertThat(ledger.balance("wang")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"UNDO, OPEN", "REJECT, REJECTED", "WITHDRAW, WITHDRAWN"})
    void what_does_not_hold_is_taken_back_from_everybody(Action action, State state) {
        var ticket = report("wang", Urgency.NORMAL, photo("a"));
        later(stories.merge(report("fengjianjun", Urgency.NORMAL), ticket, now));
        confirm(ticket);
        later(stories.move(ticket, action, state, now));
        assertThat(ledger.balance("wang")).isZero();
        assertThat(ledger.balance("fengjianjun")).isZero();
        assertBalanced();
    }

    @ParameterizedTest
    @EnumSource
    void only_what_proved_true_keeps_its_points(ClosingReason reason) {
        var ticket = report("wang", Urgency.NORMAL);
        confirm(ticket);
        later(stories.close(ticket, reason, now));
        assertThat(ledger.balance("wang")).isEqualTo(reason.provedTrue() ? 2 : 0);
    }

    @Test
    void splitting_takes_the_share_back_and_confirming_gives_the_whole() {
        var first = report("wang", Urgency.NORMAL);
        var second = report("fengjianjun", Urgency.NORMAL);
        later(stories.merge(second, first, now));
        confirm(first);
        later(stories.move(second, SPLIT, State.OPEN, now));
        assertThat(ledger.balance("fengjianjun")).isZero();
        confirm(ticket(second));
        assertThat(ledger.balance("fengjianjun")).isEqualTo(2);
        assertThat(ledger.balance("wang")).isEqualTo(2);
    }

    @Test
    void what_was_undone_can_be_earned_again() {
        var ticket = report("wang", Urgency.NORMAL);
        for (int i = 0; i < 3; i++) {
            confirm(ticket);
            assertThat(ledger.balance("wang")).isEqualTo(2);
            later(stories.move(ticket, UNDO, State.OPEN, now));
            assertThat(ledger.balance("wang")).isZero();
        }
        assertBalanced();
    }

    @Test
    void reopening_gives_back_what_a_wrong_closing_took() {
        var ticket = report("wang", Urgency.NORMAL, photo("a"));
        confirm(ticket);
        later(stories.close(ticket, ClosingReason.UNVERIFIABLE, now));
        later(stories.move(ticket, REOPEN, State.DISPATCHED, now));
        assertThat(ledger.balance("wang")).isEqualTo(3);
        later(stories.close(ticket(ticket), ClosingReason.SOLVED, now));
        assertThat(ledger.balance("wang")).isEqualTo(3);
        assertBalanced();
    }

    @Test
    void an_adopted_suggestion_that_was_not_adopted_after_all_is_taken_back() {
        var ticket = told("wang", Kind.SUGGESTION, Urgency.NORMAL);
        confirm(ticket);
        later(stories.close(ticket, ClosingReason.SOLVED, now));
        later(stories.move(ticket, REOPEN, State.DISPATCHED, now));
        later(stories.close(ticket, ClosingReason.PASSED_ON, now));
        assertThat(ledger.balance("wang")).isEqualTo(2);
        later(stories.move(ticket, REOPEN, State.DISPATCHED, now));
        assertThat(ledger.balance("wang")).isEqualTo(2);
        later(stories.close(ticket, ClosingReason.ANSWERED, now));
        assertThat(ledger.balance("wang")).isEqualTo(22);
    }

    @Test
    void staff_and_who_did_not_ask_to_be_ranked_earn_nothing() {
        directory.optIn("zhangqiang", true);
        confirm(report("zhangqiang", Urgency.NORMAL));
        assertThat(ledger.balance("zhangqiang")).isZero();

        directory.optIn("wang", false);
        var ticket = report("wang", Urgency.NORMAL);
        confirm(ticket);
        assertThat(ledger.balance("wang")).isZero();
        directory.optIn("wang", true);
        later(stories.close(ticket, ClosingReason.SOLVED, now));
        assertThat(ledger.balance("wang")).as("what was before does not count").isZero();

        directory.silence("fengjianjun", true);
        confirm(report("fengjianjun", Urgency.NORMAL));
        assertThat(ledger.balance("fengjianjun")).isZero();
    }

    @Test
    void a_day_and_a_week_have_their_limits() {
        for (int i = 0; i < 7; i++) {
            confirm(report("wang", Urgency.NORMAL));
        }
        assertThat(ledger.balance("wang")).as("10 a day").isEqualTo(10);
        assertThat(board()).singleElement().satisfies(row -> {
            assertThat(row.total()).isEqualTo(10);
            assertThat(row.reports()).as("they did prove true").isEqualTo(7);
        });
        assertThat(database.jdbc()
                        .sql("select reason from ledger where account = 'member:wang' and amount = 0")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allMatch(reason -> reason.contains("今天这一项的积分已到上限"));
        for (int day = 0; day < 4; day++) {
            now = now.plus(Duration.ofDays(1));
            for (int i = 0; i < 6; i++) {
                confirm(report("wang", Urgency.NORMAL));
            }
        }
        assertThat(ledger.balance("wang")).as("30 a week").isEqualTo(30);
        now = now.plus(Duration.ofDays(1));
        confirm(report("wang", Urgency.NORMAL));
        assertThat(ledger.balance("wang")).as("a new week").isEqualTo(32);
        assertBalanced();
    }

    @Test
    void service_is_recorded_by_an_owner_once_a_command() {
        assertThat(service("wang", "patrol", "playground:1")).hasValueSatisfying(award -> {
            assertThat(award.points()).isEqualTo(5);
            assertThat(award.rule().id()).isEqualTo("patrol-shift");
        });
        service("wang", "patrol", "playground:1");
        assertThat(ledger.balance("wang")).isEqualTo(5);
        service("wang", "patrol-shift", "playground:2");
        assertThat(ledger.balance("wang")).isEqualTo(10);
        assertThat(service("wang", "patrol", "playground:3").map(Award::points)).hasValue(0);
        assertThat(service("zhangqiang", "patrol", "playground:4")).isEmpty();
        assertThat(ledger.service(member("wang"), "patrol", new Actor(member("wang"), "playground:5")))
                .as("one's own deed")
                .isEmpty();
        assertThatThrownBy(() -> service("wang", "true-report", "playground:6"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("true-report");
        assertBalanced();
    }

    @Test
    void the_board_has_two_sections_and_shared_ranks() {
        confirm(report("wang", Urgency.DANGER));
        service("fengjianjun", "patrol", "playground:1");
        confirm(report("shenyuqin", Urgency.NORMAL));
        var idea = told("shenyuqin", Kind.SUGGESTION, Urgency.NORMAL);
        confirm(idea);
        later(stories.close(idea, ClosingReason.SOLVED, now));
        confirm(report("zhengguifang", Urgency.URGENT));
        assertThat(board())
                .containsExactly(
                        new Standings.Row(1, "shenyuqin", "沈阿姨", 24, 0, 24, 1, 1),
                        new Standings.Row(2, "wang", "王阿姨", 5, 0, 5, 1, 0),
                        new Standings.Row(2, "fengjianjun", "老冯", 0, 5, 5, 0, 0),
                        new Standings.Row(4, "zhengguifang", "郑老师", 3, 0, 3, 1, 0));
        assertThat(standings.week("elsewhere", week())).isEmpty();
        assertThat(standings.of("wang", week()).points()).isEqualTo(5);
        assertThat(standings.of("nobody", week()).points()).isZero();
    }

    @Test
    void a_correction_counts_in_the_week_it_is_made() {
        var ticket = report("wang", Urgency.DANGER);
        confirm(ticket);
        var first = week();
        now = Instant.parse("2026-11-22T15:59:59Z");
        confirm(report("wang", Urgency.NORMAL));
        now = Instant.parse("2026-11-22T16:00:00Z");
        var second = week();
        confirm(report("wang", Urgency.DANGER));
        confirm(report("wang", Urgency.DANGER));
        later(stories.close(ticket, ClosingReason.UNVERIFIABLE, now));
        assertThat(standings.week("xingfu", first)).singleElement().satisfies(row -> {
            assertThat(row.total()).isEqualTo(7);
            assertThat(row.reports()).isEqualTo(2);
        });
        assertThat(standings.week("xingfu", second)).singleElement().satisfies(row -> {
            assertThat(row.total()).isEqualTo(5);
            assertThat(row.reports()).isEqualTo(1);
        });
    }

    @Test
    void nobody_stands_on_the_board_with_less_than_nothing() {
        var ticket = report("wang", Urgency.NORMAL);
        confirm(ticket);
        now = now.plus(Duration.ofDays(7));
        later(stories.close(ticket, ClosingReason.UNVERIFIABLE, now));
        assertThat(board()).isEmpty();
        assertThat(ledger.balance("wang")).isZero();
    }

    @Test
    void who_leaves_is_hidden_with_the_balance_kept_and_may_have_it_erased() {
        confirm(report("wang", Urgency.NORMAL));
        confirm(report("fengjianjun", Urgency.NORMAL));
        directory.optIn("wang", false);
        assertThat(board()).extracting(Standings.Row::member).containsExactly("fengjianjun");
        assertThat(ledger.balance("wang")).isEqualTo(2);
        directory.optIn("wang", true);
        assertThat(board()).hasSize(2);
        ledger.erase("wang");
        assertThat(ledger.balance("wang")).isZero();
        assertThat(board()).extracting(Standings.Row::member).containsExactly("fengjianjun");
        assertBalanced();
    }

    @Test
    void points_go_with_the_transaction_that_brought_them() {
        var ticket = report("wang", Urgency.NORMAL);
        database.transactions().executeWithoutResult(status -> {
            confirm(ticket);
            status.setRollbackOnly();
        });
        assertThat(ledger.balance("wang")).isZero();
    }

    /** Of the demo community only those who are needed. */
    private void settle() {
        database.jdbc().sql("""
                insert into place (id, kind, name, nicknames, parent, position_no)
                values ('xingfu', '社区', '幸福社区', '', null, 1), ('jinxiu', '小区', '锦绣花园', '', 'xingfu', 2)
                """).update();
        database.jdbc().sql("""
                insert into member (id, community, nickname, opted_in, silenced, joined_at)
                values ('wang', 'xingfu', '王阿姨', true, false, current_timestamp),
                       ('fengjianjun', 'xingfu', '老冯', true, false, current_timestamp),
                       ('shenyuqin', 'xingfu', '沈阿姨', true, false, current_timestamp),
                       ('zhengguifang', 'xingfu', '郑老师', true, false, current_timestamp),
                       ('zhangqiang', 'xingfu', '张强', false, false, current_timestamp),
                       ('lijie', 'xingfu', '李姐', false, false, current_timestamp)
                """).update();
        database.jdbc().sql("""
                insert into member_role (member, role, place, deputy, shifts, skills)
                values ('zhangqiang', '网格员', 'jinxiu', false, '', '')
                """).update();
    }

    private Ticket report(String member, Urgency urgency, String... photos) {
        return later(stories.report(member, Kind.REPORT, urgency, List.of(photos), now));
    }

    private Ticket told(String member, Kind kind, Urgency urgency) {
        return later(stories.report(member, kind, urgency, List.of(), now));
    }

    private void confirm(Ticket ticket) {
        later(stories.move(ticket, CONFIRM, State.REGISTERED, now));
    }

    private Ticket later(TicketEvent event) {
        scorer.on(event);
        now = now.plusMillis(1);
        return event.ticket();
    }

    private Ticket ticket(Ticket before) {
        return stories.board().find(before.id()).orElseThrow();
    }

    private java.util.Optional<Award> service(String member, String rule, String cause) {
        return ledger.service(member(member), rule, new Actor(member("lijie"), cause));
    }

    private Member member(String id) {
        return directory.member(id).orElseThrow();
    }

    private List<Standings.Row> board() {
        return standings.week("xingfu", week());
    }

    private Week week() {
        return Week.of(now, java.time.ZoneId.of("Asia/Shanghai"));
    }

    private String photo(String name) {
        var hash = name.repeat(64);
        database.jdbc().sql("""
                insert into photo (hash, width, height, size_bytes, likeness, taken_at, kept_at)
                values (:hash, 1, 1, 1, 0, null, current_timestamp)
                """).param("hash", hash).update();
        return hash;
    }

    private void assertBalanced() {
        assertThat(database.jdbc()
                        .sql("select count(*) from (select transfer from ledger group by transfer "
                                + "having sum(amount) <> 0 or count(*) <> 2) unbalanced")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
