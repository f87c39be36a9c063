package linli.bot.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import linli.bot.db.Database;
import linli.bot.db.Neighbours;
import linli.bot.db.OnBothDatabases;
import linli.rules.classify.Candidate;
import linli.rules.classify.Kind;
import linli.rules.classify.Nature;
import linli.rules.classify.Track;
import linli.rules.classify.Urgency;
import linli.rules.lifecycle.Action;
import linli.rules.lifecycle.ClosingReason;
import linli.rules.lifecycle.State;
import linli.rules.lifecycle.Tier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@OnBothDatabases
class TicketStoreTest {
    private static final Instant NINE = Instant.parse("2026-11-16T01:00:00.123456Z");

    private final Database database;
    private final TicketStore store;

    TicketStoreTest(Database database) {
        this.database = database;
        store = new TicketStore(database.jdbc(), JsonMapper.builder().build());
    }

    @BeforeEach
    void neighbours() {
        Neighbours.moveInto(database);
    }

    @Test
    void a_ticket_comes_back_as_it_was_kept() {
        var kept = store.insert(lamp());
        assertThat(kept)
                .usingRecursiveComparison()
                .ignoringFields("id", "number")
                .isEqualTo(lamp());
        assertThat(store.find(kept.id())).contains(kept);
        assertThat(store.numbered("xingfu", kept.number())).contains(kept);
    }

    @Test
    void every_field_that_may_change_comes_back_changed() {
        var other = store.insert(lamp());
        var kept = store.insert(lamp());
        var handling = new Handling(
                State.CLOSED,
                NINE.plusSeconds(60),
                Tier.STREET,
                Track.LINKED,
                "zhangqiang",
                List.of("jinxiuwuye", "chengguan"),
                "lamp",
                other.id(),
                ClosingReason.PASSED_ON);
        var changed = kept.with(kept.finding().at("jinxiu", "北区", List.of("北区")).as("C02", "改类"))
                .with(handling)
                .with(new Due(NINE.plusSeconds(600), 3, NINE.plusSeconds(900)));
        store.update(changed);
        assertThat(store.find(kept.id()).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("finding.confidence")
                .isEqualTo(changed);
    }

    @Test
    void what_was_done_to_tickets_in_a_time_is_found_once_each() {
        var confirmed = store.insert(lamp());
        var open = store.insert(lamp());
        done(confirmed, Action.CONFIRM, "lijie", "playground:1", null);
        done(confirmed, Action.CONFIRM, "lijie", "playground:2", null);
        done(open, Action.ATTACH, "wang", "playground:3", null);
        var group = confirmed.group();
        assertThat(store.acted(group, Action.CONFIRM, NINE.minusSeconds(1), NINE))
                .extracting(Ticket::id)
                .containsExactly(confirmed.id());
        assertThat(store.acted(group, Action.CONFIRM, NINE, NINE.plusSeconds(60)))
                .isEmpty();
        assertThat(store.acted(group, Action.CONFIRM, NINE.minusSeconds(60), NINE.minusSeconds(1)))
                .isEmpty();
        assertThat(store.acted("south", Action.CONFIRM, NINE.minusSeconds(1), NINE))
                .isEmpty();
    }

    @Test
    void each_community_counts_from_one() {
        var numbers = Stream.of("xingfu", "xingfu", "heping", "xingfu")
                .map(community -> store.insert(in(community, lamp())).number());
        assertThat(numbers).containsExactly(1, 2, 1, 3);
    }

    @Test
    void tickets_opened_at_once_get_numbers_of_their_own() throws Exception {
        var numbers = atOnce(
                4,
                () -> database.transactions()
                        .execute(status -> store.insert(lamp()).number()));
        assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void of_two_who_change_the_same_version_one_wins() throws Exception {
        var ticket = store.insert(lamp());
        var won = atOnce(2, () -> database.transactions().execute(status -> store.claim(ticket)));
        assertThat(won).containsExactlyInAnyOrder(true, false);
        assertThat(store.find(ticket.id()).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void a_version_that_has_gone_by_is_not_claimed() {
        var ticket = store.insert(lamp());
        assertThat(store.claim(ticket)).isTrue();
        assertThat(store.claim(ticket)).isFalse();
        assertThat(store.claim(ticket.next())).isTrue();
    }

    @Test
    void what_is_over_is_not_listed_as_unfinished() {
        for (var state : State.values()) {
            moved(store.insert(lamp()), state);
        }
        moved(store.insert(in("xingfu", "south", lamp())), State.OPEN);
        assertThat(store.unfinished("north"))
                .extracting(Ticket::state)
                .containsExactly(
                        State.PARKED, State.RESOLVED, State.ACCEPTED, State.DISPATCHED, State.REGISTERED, State.OPEN);
        assertThat(store.all("xingfu")).hasSize(11).isSortedAccordingTo((a, b) -> a.number() - b.number());
        assertThat(store.all("heping")).isEmpty();
    }

    @Test
    void what_somebody_told_or_joined_is_found_newest_first() {
        var first = store.insert(lamp());
        var second = store.insert(lamp());
        store.addSupporter(first.id(), "xiaomei", "我家也是", null, NINE);
        assertThat(store.reportedBy("wang")).containsExactly(second, first);
        assertThat(store.supportedBy("xiaomei")).containsExactly(first);
        assertThat(store.reportedBy("xiaomei")).isEmpty();
    }

    @Test
    void a_worker_has_what_is_with_them_and_not_done() {
        for (var state : State.values()) {
            given(moved(store.insert(lamp()), state), "zhangqiang");
        }
        given(moved(store.insert(lamp()), State.ACCEPTED), "liuyang");
        assertThat(store.with(List.of("zhangqiang", "jinxiuwuye")))
                .extracting(Ticket::state)
                .containsExactly(State.DISPATCHED, State.ACCEPTED, State.PARKED);
        assertThat(store.with(List.of())).isEmpty();
        assertThat(store.queues("xingfu")).isEqualTo(Map.of("zhangqiang", 2, "liuyang", 1));
        assertThat(store.queues("heping")).isEmpty();
    }

    @Test
    void a_mark_comes_at_its_moment_and_not_before() {
        var late = pressed(store.insert(lamp()), NINE.plusSeconds(120));
        var soon = pressed(store.insert(lamp()), NINE.plusSeconds(60));
        pressed(store.insert(lamp()), null);
        assertThat(store.nextPress()).contains(NINE.plusSeconds(60));
        assertThat(store.pressedBy(NINE.plusSeconds(59))).isEmpty();
        assertThat(store.pressedBy(NINE.plusSeconds(60))).extracting(Ticket::id).containsExactly(soon);
        assertThat(store.pressedBy(NINE.plusSeconds(300)))
                .extracting(Ticket::id)
                .containsExactly(soon, late);
    }

    @Test
    void no_mark_is_next_where_no_clock_runs() {
        assertThat(store.nextPress()).isEmpty();
        pressed(store.insert(lamp()), null);
        assertThat(store.nextPress()).isEmpty();
    }

    @Test
    void a_picture_hangs_once_before_and_once_after() {
        Neighbours.photo(database, "dark");
        Neighbours.photo(database, "bright");
        var ticket = store.insert(lamp()).id();
        store.addPhotos(ticket, List.of("dark", "dark"), Moment.BEFORE, "wang", NINE);
        store.addPhotos(ticket, List.of("dark"), Moment.BEFORE, "wang", NINE.plusSeconds(9));
        store.addPhotos(ticket, List.of("bright"), Moment.BEFORE, "wang", NINE.plusSeconds(5));
        store.addPhotos(ticket, List.of("bright"), Moment.AFTER, "zhangqiang", NINE);
        assertThat(store.photos(ticket, Moment.BEFORE)).containsExactly("dark", "bright");
        assertThat(store.photos(ticket, Moment.AFTER)).containsExactly("bright");
    }

    @Test
    void joining_twice_counts_once() {
        var ticket = store.insert(lamp()).id();
        store.addSupporter(ticket, "xiaomei", "+1", null, NINE);
        store.addSupporter(ticket, "xiaomei", "我家也是", null, NINE);
        assertThat(store.supporters(ticket)).containsExactly("xiaomei");
        assertThat(store.supports(ticket, "xiaomei")).isTrue();
        assertThat(store.supports(ticket, "wang")).isFalse();
    }

    @Test
    void whoever_spoke_of_a_merged_ticket_follows_it_and_goes_again_with_it() {
        var leading = store.insert(told("lijie", lamp()));
        var merged = store.insert(lamp());
        store.addSupporter(leading.id(), "zhangqiang", "+1", null, NINE);
        store.addSupporter(merged.id(), "xiaomei", "+1", null, NINE);
        store.carrySupporters(merged, leading, NINE.plusSeconds(1));
        assertThat(store.supporters(leading.id())).containsExactly("zhangqiang", "wang", "xiaomei");
        store.dropCarried(leading.id());
        assertThat(store.supporters(leading.id())).containsExactly("zhangqiang");
        assertThat(store.supporters(merged.id())).containsExactly("xiaomei");
    }

    @Test
    void nobody_supports_what_they_reported_themselves() {
        var leading = store.insert(lamp());
        store.carrySupporters(store.insert(lamp()), leading, NINE);
        assertThat(store.supporters(leading.id())).isEmpty();
    }

    @Test
    void whoever_leaves_takes_along_words_pictures_and_the_way_back() {
        Neighbours.photo(database, "dark");
        Neighbours.photo(database, "bright");
        var ticket = store.insert(told("lijie", lamp()));
        store.addPhotos(ticket.id(), List.of("dark"), Moment.BEFORE, "lijie", NINE);
        store.addPhotos(ticket.id(), List.of("bright"), Moment.BEFORE, "wang", NINE);
        store.addSupporter(ticket.id(), "wang", "我家301也黑", null, NINE);
        store.link("playground", "m2", ticket.id());
        store.insert(new TicketEvent(ticket, ticket, Action.SECOND, "wang", "很像", "我家301也黑", "playground:m2", NINE));
        assertThat(store.contribution(ticket.id(), "wang"))
                .isEqualTo(new Contribution("我家301也黑", List.of("bright"), List.of("playground:m2")));
        store.dropSupporter(ticket.id(), "wang");
        assertThat(store.supporters(ticket.id())).isEmpty();
        assertThat(store.photos(ticket.id(), Moment.BEFORE)).containsExactly("dark");
        assertThat(store.linked("playground", "m2")).isEmpty();
        assertThat(store.history(ticket.id())).extracting(History::note).containsOnlyNulls();
    }

    @Test
    void the_history_is_in_the_order_things_were_done() {
        var ticket = store.insert(lamp());
        done(ticket, Action.REPORT, "wang", "m1", null);
        done(ticket, Action.CONFIRM, "lijie", "m2", null);
        done(ticket, Action.HAND_BACK, "zhangqiang", "m3", "属地不符");
        assertThat(store.history(ticket.id()))
                .extracting(History::action, History::actor, History::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Action.REPORT, "wang", null),
                        org.assertj.core.groups.Tuple.tuple(Action.CONFIRM, "lijie", null),
                        org.assertj.core.groups.Tuple.tuple(Action.HAND_BACK, "zhangqiang", "属地不符"));
    }

    @Test
    void a_request_stands_until_it_is_answered() {
        var ticket = store.insert(lamp());
        assertThat(store.lastRequest(ticket.id())).isEmpty();
        done(ticket, Action.ASK_EXTENSION, "zhangqiang", "m1", "2");
        done(ticket, Action.ATTACH, "wang", "m2", null);
        assertThat(store.lastRequest(ticket.id())).map(History::reason).contains("2");
        done(ticket, Action.DENY, "zhangqiang", "m3", null);
        assertThat(store.lastRequest(ticket.id())).isEmpty();
        done(ticket, Action.ASK_PARKING, "zhangqiang", "m4", "2027-01-15");
        assertThat(store.lastRequest(ticket.id())).map(History::action).contains(Action.ASK_PARKING);
    }

    @Test
    void the_last_settlement_is_all_that_one_reply_settled() {
        var first = store.insert(lamp());
        var second = store.insert(lamp());
        var third = store.insert(lamp());
        done(first, Action.CONFIRM, "lijie", "playground:m1", null);
        done(second, Action.REJECT, "lijie", "playground:m2", null);
        done(third, Action.MERGE, "lijie", "playground:m2", null);
        assertThat(store.lastSettled("lijie")).containsExactly(second, third);
        assertThat(store.lastSettled("wang")).isEmpty();
    }

    @Test
    void what_was_taken_back_gives_way_to_what_was_settled_before() {
        var first = store.insert(lamp());
        var second = store.insert(lamp());
        done(first, Action.CONFIRM, "lijie", "playground:m1", null);
        done(second, Action.CONFIRM, "lijie", "playground:m2", null);
        done(second, Action.UNDO, "lijie", "playground:m3", null);
        assertThat(store.lastSettled("lijie")).containsExactly(first);
        done(first, Action.UNDO, "lijie", "playground:m4", null);
        assertThat(store.lastSettled("lijie")).isEmpty();
        done(second, Action.CONFIRM, "lijie", "playground:m5", null);
        assertThat(store.lastSettled("lijie")).containsExactly(second);
    }

    @Test
    void a_message_may_speak_of_several_tickets() {
        var first = store.insert(lamp());
        var second = store.insert(lamp());
        store.link("playground", "m1", second.id());
        store.link("playground", "m1", first.id());
        store.link("playground", "m1", first.id());
        assertThat(store.linked("playground", "m1")).containsExactly(first, second);
        assertThat(store.linked("onebot", "m1")).isEmpty();
    }

    private static Ticket lamp() {
        var finding = new Finding(
                Kind.REPORT,
                Nature.values()[0],
                "C01",
                List.of(new Candidate("C01", 0.9), new Candidate("C02", 0.1)),
                0.9,
                "jinxiu-3",
                "3号楼",
                Urgency.NORMAL,
                "3号楼门口路灯不亮了 😀 '); drop table ticket; --",
                Map.of("category", List.of("路灯", "不亮")));
        return new Ticket(
                0,
                "xingfu",
                0,
                "north",
                "wang",
                NINE,
                finding,
                Handling.opened(Track.SELF_HELP, NINE),
                new Due(null, 0, NINE.plus(Duration.ofHours(1))),
                0);
    }

    private static Ticket told(String reporter, Ticket t) {
        return new Ticket(
                0, t.community(), 0, t.group(), reporter, t.openedAt(), t.finding(), t.handling(), t.due(), 0);
    }

    private static Ticket in(String community, Ticket ticket) {
        return in(community, ticket.group(), ticket);
    }

    private static Ticket in(String community, String group, Ticket t) {
        return new Ticket(0, community, 0, group, t.reporter(), t.openedAt(), t.finding(), t.handling(), t.due(), 0);
    }

    private Ticket moved(Ticket ticket, State state) {
        var changed = ticket.with(ticket.handling().to(state, NINE));
        store.update(changed);
        return changed;
    }

    private void given(Ticket ticket, String assignee) {
        store.update(ticket.with(ticket.handling().by(assignee, NINE)));
    }

    private long pressed(Ticket ticket, Instant next) {
        store.update(ticket.with(new Due(null, 0, next)));
        return ticket.id();
    }

    private void done(Ticket ticket, Action action, String actor, String cause, String reason) {
        store.insert(new TicketEvent(ticket, ticket, action, actor, reason, null, cause, NINE));
    }

    private static <T> List<T> atOnce(int threads, Callable<T> what) throws Exception {
        var start = new CyclicBarrier(threads);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var results = Stream.generate(() -> pool.submit(() -> {
                        start.await();
                        return what.call();
                    }))
                    .limit(threads)
                    .toList();
            var values = new java.util.ArrayList<T>();
            for (Future<T> result : results) {
                values.add(result.get());
            }
            return values;
        } finally {
            pool.shutdown();
        }
    }
}
