package linli.bot.ticket;

import static linli.rules.lifecycle.Action.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import linli.bot.WholeBot;
import linli.bot.demo.StoppedTime;
import linli.bot.directory.Directory;
import linli.bot.directory.Member;
import linli.rules.Understanding;
import linli.rules.classify.Kind;
import linli.rules.classify.Nature;
import linli.rules.classify.Urgency;
import linli.rules.lifecycle.Action;
import linli.rules.lifecycle.ClosingReason;
import linli.rules.lifecycle.HandBackReason;
import linli.rules.lifecycle.Lifecycle;
import linli.rules.lifecycle.Part;
import linli.rules.lifecycle.State;
import linli.rules.lifecycle.Tier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The life of a lamp's ticket through the real {@link Tickets}: the table, its refusals and its clocks. */
@WholeBot
class TicketsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final AtomicInteger MESSAGE = new AtomicInteger();
    private static final Map<State, Ticket> RIPE = new ConcurrentHashMap<>();

    @Autowired
    Tickets tickets;

    @Autowired
    TicketStore store;

    @Autowired
    Directory directory;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    InstantSource time;

    @BeforeEach
    void monday_at_nine() {
        at("2026-11-16T09:00");
    }

    @TestFactory
    Stream<DynamicTest> every_row_of_the_table_is_reached_by_its_method() {
        return Lifecycle.table().stream()
                .flatMap(row -> row.from().stream()
                        .flatMap(from -> row.who().stream()
                                .filter(part -> part != Part.SUPPORTER || row.action() != SECOND)
                                .map(part -> dynamicTest(
                                        row.action() + " of " + from + " by " + part,
                                        () -> undone(() -> does(row, from, part))))));
    }

    @TestFactory
    Stream<DynamicTest> a_wrong_part_is_refused_and_changes_nothing() {
        return Lifecycle.table().stream()
                .filter(row -> !isOfTheBotAlone(row) && !row.who().contains(Part.RESIDENT) && row.action() != UNDO)
                .flatMap(row -> row.from().stream()
                        .flatMap(from -> Arrays.stream(Part.values())
                                .filter(part -> part != Part.BOT && !row.who().contains(part))
                                .map(part -> dynamicTest(
                                        row.action() + " of " + from + " by " + part,
                                        () -> undone(() -> refuses(row.action(), from, part, Refusal.NOT_YOURS))))));
    }

    @TestFactory
    Stream<DynamicTest> a_wrong_state_is_refused_and_changes_nothing() {
        return Lifecycle.table().stream()
                .filter(row -> !isOfTheBotAlone(row) && row.action() != UNDO)
                .flatMap(row -> Arrays.stream(State.values())
                        .filter(state -> Lifecycle.find(state, row.action()).isEmpty())
                        .map(state -> dynamicTest(
                                row.action() + " of " + state,
                                () -> undone(() -> refuses(row.action(), state, first(row), Refusal.NOT_NOW)))));
    }

    @Test
    void a_matter_that_presses_more_than_was_thought_gets_the_shorter_time() {
        undone(() -> {
            var open = lamp();
            var pressing = done(tickets.regrade(open, actor("lijie"), Urgency.DANGER));
            assertThat(pressing.due().nextPress()).isBefore(open.due().nextPress());

            var given = in(State.DISPATCHED);
            var urgent = done(tickets.regrade(given, actor("lijie"), Urgency.DANGER));
            assertThat(urgent.due().at()).isEqualTo(time.instant().plus(Duration.ofHours(2)));
            assertThat(store.find(given.id()).orElseThrow().urgency()).isEqualTo(Urgency.DANGER);
        });
    }

    @Test
    void what_a_matter_asks_for_is_the_owners_to_say() {
        undone(() -> {
            var asked = done(tickets.regard(lamp(), actor("lijie"), Nature.ENQUIRY));
            assertThat(now(asked).kind()).isEqualTo(Kind.ENQUIRY);
            assertThat(now(asked).finding().nature()).isEqualTo(Nature.ENQUIRY);
            assertThat(tickets.regard(lamp(), actor("wang"), Nature.ENQUIRY).refusal())
                    .isEqualTo(Refusal.NOT_YOURS);
            assertThat(tickets.regard(lamp(), actor("lijie"), Nature.PRAISE).refusal())
                    .isEqualTo(Refusal.NO_TARGET);
        });
    }

    @Test
    void of_two_who_confirm_at_once_one_wins_and_one_is_told_so() throws Exception {
        var ticket = transactions.execute(tx -> lamp());
        var outcomes = atOnce(
                () -> transactions.execute(tx -> tickets.confirm(ticket, actor("lijie"))),
                () -> transactions.execute(tx -> tickets.confirm(ticket, actor("zhoubin"))));
        assertThat(outcomes).extracting(Outcome::refusal).containsExactlyInAnyOrder(null, Refusal.OVERTAKEN);
        assertThat(actions(ticket)).containsExactly(REPORT, SECOND, CONFIRM, DISPATCH);
    }

    @Test
    void whoever_is_overtaken_sees_the_ticket_as_it_is_now() {
        undone(() -> {
            var ticket = lamp();
            tickets.reject(ticket, actor("lijie"), "不是本小区的");
            var outcome = tickets.confirm(ticket, actor("zhoubin"));
            assertThat(outcome.refusal()).isEqualTo(Refusal.OVERTAKEN);
            assertThat(outcome.ticket().state()).isEqualTo(State.REJECTED);
        });
    }

    @Test
    void a_ticket_that_was_told_to_nobody_is_not_closed() {
        undone(() -> {
            var ticket = in(State.RESOLVED);
            jdbc.sql("update said set state = 'FAILED' where ticket = :ticket")
                    .param("ticket", ticket.id())
                    .update();
            assertThat(tickets.close(ticket, actor("lijie"), ClosingReason.SOLVED, "换了灯泡")
                            .refusal())
                    .isEqualTo(Refusal.NOT_TOLD);
            assertThat(now(ticket).state()).isEqualTo(State.RESOLVED);
        });
    }

    @Test
    void a_result_needs_words_or_a_picture() {
        undone(() -> {
            var ticket = in(State.ACCEPTED);
            assertThat(tickets.resolve(ticket, assignee(ticket), " ", List.of()).refusal())
                    .isEqualTo(Refusal.NO_RESULT);
        });
    }

    @Test
    void a_closed_ticket_is_opened_again_within_the_window_and_not_after() {
        undone(() -> {
            var ticket = in(State.CLOSED);
            later(Duration.ofDays(7));
            assertThat(tickets.reopen(ticket, actor("wang"), "又不亮了").isDone()).isTrue();
        });
        undone(() -> {
            var ticket = in(State.CLOSED);
            later(Duration.ofDays(7).plusSeconds(1));
            assertThat(tickets.reopen(ticket, actor("wang"), "又不亮了").refusal()).isEqualTo(Refusal.TOO_LATE);
        });
    }

    @Test
    void more_time_is_asked_for_before_the_time_is_over() {
        undone(() -> {
            var ticket = in(State.ACCEPTED);
            StoppedTime.set(time, ticket.due().at());
            assertThat(tickets.askExtension(ticket, assignee(ticket), 2, "等配件").isDone())
                    .isTrue();
        });
        undone(() -> {
            var ticket = in(State.ACCEPTED);
            StoppedTime.set(time, ticket.due().at().plusSeconds(1));
            assertThat(tickets.askExtension(ticket, assignee(ticket), 2, "等配件").refusal())
                    .isEqualTo(Refusal.TOO_LATE);
        });
    }

    @Test
    void a_granted_extension_moves_the_promise_by_working_days() {
        undone(() -> {
            var ticket = in(State.ACCEPTED); // Monday 09:00, three working days
            assertThat(shown(ticket.due().at())).isEqualTo("2026-11-19T09:00");
            ticket = tickets.askExtension(ticket, assignee(ticket), 2, "等配件").ticket();
            ticket = tickets.grant(ticket, actor("chengliping")).ticket();
            assertThat(shown(ticket.due().at())).isEqualTo("2026-11-23T09:00");
        });
    }

    @Test
    void a_parked_ticket_waits_for_the_morning_of_its_day() {
        undone(() -> {
            var ticket = in(State.PARKED);
            assertThat(ticket.due().at()).isNull();
            assertThat(shown(ticket.due().nextPress())).isEqualTo("2026-12-16T08:30");
            StoppedTime.set(time, ticket.due().nextPress());
            assertThat(tickets.press(ticket).ticket().state()).isEqualTo(State.ACCEPTED);
        });
    }

    @Test
    void nothing_is_parked_until_today() {
        undone(() -> {
            var ticket = in(State.ACCEPTED);
            assertThat(tickets.askParking(ticket, assignee(ticket), LocalDate.parse("2026-11-16"), "等资金")
                            .refusal())
                    .isEqualTo(Refusal.TOO_LATE);
        });
    }

    @Test
    void half_of_the_time_reminds_all_of_it_supervises_and_half_more_climbs() {
        undone(() -> {
            var ticket = in(State.DISPATCHED); // four working hours to accept, lunch from 12 to 14
            var moments = new ArrayList<String>();
            while (!actions(ticket).contains(ESCALATE)) {
                moments.add(shown(ticket.due().nextPress()));
                StoppedTime.set(time, ticket.due().nextPress());
                ticket = tickets.press(ticket).ticket();
            }
            assertThat(moments)
                    .containsExactly("2026-11-16T11:00", "2026-11-16T14:12", "2026-11-16T15:00", "2026-11-16T17:00");
            assertThat(history(ticket).stream().filter(line -> line.action() == REMIND || line.action() == SUPERVISE))
                    .extracting(History::reason)
                    .containsExactly("50", "80", "100");
            assertThat(ticket.state()).isEqualTo(State.DISPATCHED);
            assertThat(ticket.handling().tier()).isEqualTo(Tier.COMMUNITY);
            assertThat(ticket.due().pressed()).isZero();
        });
    }

    @Test
    void whoever_has_accepted_is_reminded_of_the_whole_matter() {
        undone(() -> {
            var ticket = in(State.ACCEPTED); // three working days from Monday 09:00: half of it is Tuesday 13 hours in
            assertThat(shown(ticket.due().nextPress())).isEqualTo("2026-11-17T14:30");
            assertThat(ticket.due().pressed()).isZero();
        });
    }

    @Test
    void nobody_above_the_county_is_asked() {
        undone(() -> {
            var ticket = in(State.DISPATCHED);
            for (var tier = ticket.handling().tier();
                    tier != Tier.COUNTY;
                    tier = ticket.handling().tier()) {
                ticket = tickets.escalate(ticket, actor("lijie"), null).ticket();
            }
            assertThat(tickets.escalate(ticket, actor("lijie"), null).refusal()).isEqualTo(Refusal.NO_TARGET);
        });
    }

    @Test
    void a_result_closes_by_itself_when_the_window_is_over() {
        undone(() -> {
            var ticket = in(State.RESOLVED);
            assertThat(ticket.due().nextPress()).isEqualTo(time.instant().plus(Duration.ofDays(7)));
            var closed = tickets.press(ticket).ticket();
            assertThat(closed.state()).isEqualTo(State.CLOSED);
            assertThat(closed.handling().closingReason()).isEqualTo(ClosingReason.SOLVED);
            assertThat(closed.due().nextPress()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"CLOSED", "REJECTED", "MERGED", "WITHDRAWN"})
    void what_is_over_is_pressed_no_more(State over) {
        undone(() -> {
            var ticket = in(over);
            assertThat(ticket.due()).isEqualTo(Due.NONE);
            assertThat(tickets.press(ticket).refusal()).isEqualTo(Refusal.NOT_NOW);
        });
    }

    @Test
    void what_is_handed_back_goes_to_somebody_else_until_nobody_is_left() {
        undone(() -> {
            var ticket = in(State.DISPATCHED);
            var asked = new ArrayList<String>();
            while (ticket.state() == State.DISPATCHED) {
                assertThat(asked).doesNotContain(ticket.handling().assignee());
                asked.add(ticket.handling().assignee());
                ticket = tickets.handBack(ticket, assignee(ticket), HandBackReason.OTHER, "忙不过来")
                        .ticket();
            }
            assertThat(asked).hasSizeGreaterThan(1);
            assertThat(ticket.state()).isEqualTo(State.REGISTERED);
            assertThat(ticket.handling().assignee()).isNull();
            assertThat(actions(ticket)).endsWith(HAND_BACK, UNROUTED);
        });
    }

    @Test
    void merging_needs_another_open_ticket() {
        undone(() -> {
            var ticket = lamp();
            var over = in(State.REJECTED);
            assertThat(tickets.merge(ticket, actor("lijie"), ticket).refusal()).isEqualTo(Refusal.NO_TARGET);
            assertThat(tickets.merge(ticket, actor("lijie"), over).refusal()).isEqualTo(Refusal.NO_TARGET);
        });
    }

    @Test
    void what_was_merged_and_split_again_leaves_no_trace_on_the_other() {
        undone(() -> {
            var other = told("laosun");
            var merged = tickets.merge(lamp(), actor("lijie"), other).ticket();
            assertThat(store.supporters(other.id())).containsExactly("wang", "xiaomei");
            var split = tickets.split(merged, actor("lijie")).ticket();
            assertThat(store.supporters(other.id())).isEmpty();
            assertThat(split.handling().mergedInto()).isNull();
        });
    }

    @Test
    void what_was_split_off_is_told_nothing_more_even_where_the_other_was_merged_in_its_turn() {
        undone(() -> {
            var last = told("laosun");
            var middle = told("zhuangxiaodie");
            var merged = tickets.merge(lamp(), actor("lijie"), middle).ticket();
            tickets.merge(now(middle), actor("lijie"), last);
            assertThat(store.supporters(last.id())).contains("zhuangxiaodie", "wang");
            tickets.split(merged, actor("lijie"));
            assertThat(store.supporters(middle.id())).isEmpty();
            assertThat(store.supporters(last.id())).containsExactly("zhuangxiaodie");
        });
    }

    @Test
    void who_came_by_two_ways_stays_when_one_of_them_is_gone() {
        undone(() -> {
            var other = told("laosun");
            var first =
                    tickets.merge(told("zhuangxiaodie"), actor("lijie"), other).ticket();
            var second =
                    tickets.merge(told("zhuangxiaodie"), actor("lijie"), other).ticket();
            tickets.split(first, actor("lijie"));
            assertThat(store.supporters(other.id())).containsExactly("zhuangxiaodie");
            tickets.second(now(other), actor("zhuangxiaodie"), "我家也是", List.of());
            tickets.split(second, actor("lijie"));
            assertThat(store.supporters(other.id()))
                    .as("joined in by themselves")
                    .containsExactly("zhuangxiaodie");
        });
    }

    @Test
    void a_whole_list_is_taken_back_at_once_as_if_nothing_had_been_promised() {
        undone(() -> {
            var reply = actor("lijie");
            var first = tickets.confirm(lamp(), reply).ticket();
            var second = tickets.reject(lamp(), reply, "").ticket();
            assertThat(tickets.undo(actor("lijie"))).allMatch(Outcome::isDone).hasSize(2);
            assertThat(List.of(now(first), now(second))).allSatisfy(ticket -> {
                assertThat(ticket.state()).isEqualTo(State.OPEN);
                assertThat(ticket.handling().assignee()).isNull();
                assertThat(ticket.due().at()).isNull();
                assertThat(ticket.due().nextPress()).isNotNull();
            });
            assertThat(store.lastSettled("lijie")).extracting(Ticket::id).doesNotContain(first.id(), second.id());
        });
    }

    @Test
    void what_somebody_has_begun_is_not_taken_back() {
        undone(() -> {
            var ticket = tickets.confirm(lamp(), actor("lijie")).ticket();
            tickets.accept(ticket, assignee(ticket));
            assertThat(tickets.undo(actor("lijie")))
                    .extracting(Outcome::refusal)
                    .containsExactly(Refusal.NOT_NOW);
            assertThat(now(ticket).state()).isEqualTo(State.ACCEPTED);
        });
    }

    private void does(Lifecycle.Step row, State from, Part part) {
        var ticket = before(row.action(), from);
        playing(part, ticket).ifPresent(actor -> does(row, from, ticket, actor));
    }

    private void does(Lifecycle.Step row, State from, Ticket ticket, Actor actor) {
        var done = perform(row.action(), ticket, actor);
        assertThat(done.refusal()).as("refusal").isNull();
        assertThat(history(ticket))
                .extracting(History::action, History::from, History::to)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        row.action(),
                        row.action() == DISPATCH || row.action() == UNROUTED ? State.REGISTERED : from,
                        row.from(from)));
        assertThat(now(ticket)).as("as it is stored").isEqualTo(done.ticket());
    }

    private void refuses(Action action, State state, Part part, Refusal why) {
        var ticket = ripe(state);
        playing(part, ticket).ifPresent(actor -> {
            long before = times(action, ticket);
            assertThat(perform(action, ticket, actor).refusal()).isEqualTo(why);
            assertThat(times(action, ticket)).isEqualTo(before);
            assertThat(now(ticket).handling()).isEqualTo(ticket.handling());
        });
    }

    /** Joining once more is no matter of the table, so the resident joins. */
    private static Part first(Lifecycle.Step row) {
        return row.who().contains(Part.RESIDENT)
                ? Part.RESIDENT
                : row.who().iterator().next();
    }

    /** The bot sends on what it has just confirmed or got back; everything else starts in its state. */
    private Ticket before(Action action, State from) {
        return switch (action) {
            case DISPATCH -> ripe(State.OPEN);
            case UNROUTED -> ripe(State.DISPATCHED);
            case UNDO -> in(from);
            default -> ripe(from);
        };
    }

    private Outcome perform(Action action, Ticket ticket, Actor actor) {
        return switch (action) {
            case REPORT -> throw new IllegalArgumentException("opens a ticket");
            case ATTACH -> tickets.attach(ticket, actor, "就在单元门口", List.of());
            case SECOND -> tickets.second(ticket, actor, "我家也是", List.of());
            case LEAVE -> tickets.leave(ticket, actor);
            case CORRECT -> tickets.correct(ticket, actor, meaning("jinxiu-5"));
            case CONFIRM -> tickets.confirm(ticket, actor);
            case REJECT -> tickets.reject(ticket, actor, "不是本小区的");
            case MERGE -> tickets.merge(ticket, actor, told("laosun"));
            case SPLIT -> tickets.split(ticket, actor);
            case WITHDRAW -> tickets.withdraw(ticket, actor, "自己弄好了");
            case DISPATCH -> tickets.confirm(ticket, actor("lijie"));
            case UNROUTED -> Outcome.done(handedBackByAll(ticket));
            case ASSIGN -> tickets.assign(ticket, actor, "liuyang");
            case ESCALATE -> tickets.escalate(ticket, actor, "办不了");
            case ACCEPT -> tickets.accept(ticket, actor);
            case HAND_BACK -> tickets.handBack(ticket, actor, HandBackReason.WRONG_AREA, "");
            case ASK_EXTENSION -> tickets.askExtension(ticket, actor, 2, "等配件");
            case EXTEND -> tickets.grant(asked(ticket), actor);
            case ASK_PARKING -> tickets.askParking(ticket, actor, LocalDate.parse("2026-12-16"), "等资金");
            case PARK -> tickets.grant(askedToPark(ticket), actor);
            case DENY -> tickets.deny(asked(ticket), actor, "再想想办法");
            case RESUME -> tickets.resume(ticket, actor);
            case RESOLVE -> tickets.resolve(ticket, actor, "换了灯泡", List.of());
            case REWORK -> tickets.rework(ticket, actor, "还是闪");
            case DISPUTE -> tickets.dispute(ticket, actor, "没好");
            case CLOSE -> tickets.close(ticket, actor, ClosingReason.SOLVED, "换了灯泡");
            case REOPEN -> tickets.reopen(ticket, actor, "又不亮了");
            case REMIND -> tickets.press(ticket);
            case SUPERVISE -> tickets.press(ticket).then(tickets::press).then(tickets::press);
            case UNDO -> tickets.undo(actor).get(0);
        };
    }

    /** One ticket of each state serves every test that gives up what it does to it. */
    private Ticket ripe(State state) {
        return now(RIPE.computeIfAbsent(state, absent -> {
            var made = new TransactionTemplate(transactions.getTransactionManager());
            made.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            return made.execute(tx -> in(state));
        }));
    }

    /** A ticket that has come to this state the way tickets do. */
    private Ticket in(State state) {
        return switch (state) {
            case OPEN -> lamp();
            case REGISTERED -> handedBackByAll(in(State.DISPATCHED));
            case DISPATCHED -> done(tickets.confirm(lamp(), actor("lijie")));
            case ACCEPTED -> {
                var ticket = in(State.DISPATCHED);
                yield done(tickets.accept(ticket, assignee(ticket)));
            }
            case RESOLVED -> {
                var ticket = in(State.ACCEPTED);
                yield done(tickets.resolve(ticket, assignee(ticket), "换了灯泡", List.of()));
            }
            case CLOSED -> done(tickets.close(in(State.RESOLVED), actor("lijie"), ClosingReason.SOLVED, "换了灯泡"));
            case REJECTED -> done(tickets.reject(lamp(), actor("lijie"), ""));
            case MERGED -> done(tickets.merge(lamp(), actor("lijie"), told("laosun")));
            case PARKED -> done(tickets.grant(askedToPark(in(State.ACCEPTED)), actor("chengliping")));
            case WITHDRAWN -> done(tickets.withdraw(lamp(), actor("wang"), "自己弄好了"));
        };
    }

    private Ticket handedBackByAll(Ticket ticket) {
        var left = ticket;
        while (left.state() == State.DISPATCHED) {
            left = done(tickets.handBack(left, assignee(left), HandBackReason.OTHER, "忙不过来"));
        }
        return left;
    }

    /** Where nothing can be asked for the head has nothing to decide. */
    private Ticket asked(Ticket ticket) {
        return playing(Part.ASSIGNEE, ticket)
                .map(worker -> tickets.askExtension(ticket, worker, 2, "等配件"))
                .filter(Outcome::isDone)
                .map(Outcome::ticket)
                .orElse(ticket);
    }

    private Ticket askedToPark(Ticket ticket) {
        return playing(Part.ASSIGNEE, ticket)
                .map(worker -> tickets.askParking(ticket, worker, LocalDate.parse("2026-12-16"), "等资金"))
                .filter(Outcome::isDone)
                .map(Outcome::ticket)
                .orElse(ticket);
    }

    /** Told by 王阿姨; 小梅 has joined. */
    private Ticket lamp() {
        var ticket = told("wang");
        return done(tickets.second(ticket, actor("xiaomei"), "我家也是", List.of()));
    }

    private Ticket told(String reporter) {
        return tickets.report(new Report(
                directory.member(reporter).orElseThrow(),
                directory.group("north").orElseThrow(),
                meaning("jinxiu-3"),
                List.of(),
                cause()));
    }

    private static Understanding meaning(String place) {
        return new Understanding(
                Kind.REPORT,
                null,
                "C01",
                List.of(),
                1,
                place,
                "门口",
                List.of(),
                Urgency.NORMAL,
                List.of(),
                Map.of(),
                "门口路灯不亮了");
    }

    /** Somebody who plays this part for the ticket; nobody where nobody does. */
    private Optional<Actor> playing(Part part, Ticket ticket) {
        return switch (part) {
            case REPORTER -> Optional.of(actor("wang"));
            case SUPPORTER -> Optional.of(actor("xiaomei"));
            case RESIDENT -> Optional.of(actor("qianguoliang"));
            case OWNER -> Optional.of(actor("lijie"));
            case HEAD -> Optional.of(actor("chengliping"));
            case ASSIGNEE -> Optional.ofNullable(ticket.handling().assignee()).map(id -> assignee(ticket));
            case BOT -> Optional.of(Actor.BOT);
        };
    }

    private Actor assignee(Ticket ticket) {
        var id = ticket.handling().assignee();
        var member = directory
                .member(id)
                .or(() -> directory.membersOfUnit(id).stream().findFirst())
                .map(Member::id);
        return actor(member.orElseThrow());
    }

    private Actor actor(String member) {
        return new Actor(directory.member(member).orElseThrow(), cause());
    }

    private static String cause() {
        return "test:" + MESSAGE.incrementAndGet();
    }

    private Ticket now(Ticket ticket) {
        return store.find(ticket.id()).orElseThrow();
    }

    private List<History> history(Ticket ticket) {
        return store.history(ticket.id());
    }

    private List<Action> actions(Ticket ticket) {
        return history(ticket).stream().map(History::action).toList();
    }

    private long times(Action action, Ticket ticket) {
        return actions(ticket).stream().filter(action::equals).count();
    }

    private static Ticket done(Outcome outcome) {
        assertThat(outcome.refusal()).as("refusal on the way").isNull();
        return outcome.ticket();
    }

    private static boolean isOfTheBotAlone(Lifecycle.Step row) {
        return row.who().equals(java.util.EnumSet.of(Part.BOT));
    }

    private void at(String local) {
        StoppedTime.set(time, LocalDateTime.parse(local).atZone(ZONE).toInstant());
    }

    private void later(Duration by) {
        StoppedTime.set(time, time.instant().plus(by));
    }

    private static String shown(Instant at) {
        return LocalDateTime.ofInstant(at, ZONE).toString();
    }

    /** In a transaction that is given up, so that no test finds what another did. */
    private void undone(Runnable story) {
        monday_at_nine();
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            story.run();
        });
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        var start = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var results = Stream.of(one, other)
                    .map(what -> pool.submit(() -> {
                        start.await();
                        return what.call();
                    }))
                    .toList();
            return List.of(results.get(0).get(), results.get(1).get());
        } finally {
            pool.shutdown();
        }
    }
}
