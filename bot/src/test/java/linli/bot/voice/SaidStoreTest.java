package linli.bot.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import linli.bot.channel.Button;
import linli.bot.db.Database;
import linli.bot.db.Neighbours;
import linli.bot.db.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@OnBothDatabases
class SaidStoreTest {
    private static final Instant NINE = Instant.parse("2026-11-16T01:00:00Z");
    private static final Address WANG = new Address("playground", "wang", false);
    private static final Address NORTH = new Address("playground", "north", true);

    private final Database database;
    private final SaidStore store;

    SaidStoreTest(Database database) {
        this.database = database;
        store = new SaidStore(database.jdbc(), JsonMapper.builder().build());
    }

    @BeforeEach
    void neighbours() {
        Neighbours.moveInto(database);
    }

    @Test
    void a_message_comes_back_as_it_was_kept() {
        var ticket = ticket();
        var saying = Saying.of("card.owner", "card-1", "“灯坏了”\n回“确认 1”")
                .about(ticket)
                .showingPlainly("hash")
                .offering(List.of(new Button("确认", "确认 1"), new Button("忽略", "忽略 1")))
                .answering("m1");
        long id = store.insert(saying, NORTH, List.of("wang", "xiaomei"), Said.State.HELD, NINE.plusSeconds(60), NINE)
                .orElseThrow();
        assertThat(store.find(id))
                .contains(new Said(
                        id,
                        "playground",
                        "north",
                        true,
                        "card.owner",
                        ticket,
                        saying.text(),
                        "hash",
                        true,
                        saying.buttons(),
                        List.of("wang", "xiaomei"),
                        "m1",
                        Said.State.HELD,
                        NINE.plusSeconds(60),
                        NINE,
                        null,
                        0,
                        null));
    }

    @Test
    void the_same_thing_is_said_once_to_each() {
        assertThat(say("receipt-1", WANG, Said.State.WAITING, NINE)).isPresent();
        assertThat(say("receipt-1", WANG, Said.State.WAITING, NINE.plusSeconds(9)))
                .isEmpty();
        assertThat(say("receipt-1", NORTH, Said.State.WAITING, NINE)).isPresent();
        assertThat(say("receipt-2", WANG, Said.State.WAITING, NINE)).isPresent();
    }

    @Test
    void what_is_held_back_is_due_at_its_moment_oldest_first() {
        long late = held("a", NINE.plusSeconds(60));
        long soon = held("b", NINE.plusSeconds(30));
        say("c", WANG, Said.State.WAITING, NINE);
        assertThat(store.nextHeld()).contains(NINE.plusSeconds(30));
        assertThat(store.due(NINE.plusSeconds(29))).isEmpty();
        assertThat(store.due(NINE.plusSeconds(30))).extracting(Said::id).containsExactly(soon);
        assertThat(store.due(NINE.plusSeconds(60))).extracting(Said::id).containsExactly(late, soon);
    }

    @Test
    void nothing_held_back_means_no_next_moment() {
        say("c", WANG, Said.State.WAITING, NINE);
        assertThat(store.nextHeld()).isEmpty();
    }

    @Test
    void only_what_reaches_the_target_counts_for_its_pace() {
        say("before", WANG, Said.State.SENT, NINE.minusSeconds(60));
        say("sent", WANG, Said.State.SENT, NINE);
        say("waiting", WANG, Said.State.WAITING, NINE);
        say("folded", WANG, Said.State.FOLDED, NINE);
        say("draft", WANG, Said.State.DRAFT, NINE);
        say("failed", WANG, Said.State.FAILED, NINE);
        say("other", NORTH, Said.State.SENT, NINE);
        store.insert(Saying.of("receipt", "held", "…"), WANG, List.of(), Said.State.HELD, NINE, NINE.minusSeconds(600));
        assertThat(store.countSince(WANG, NINE.minusSeconds(1))).isEqualTo(3);
        assertThat(store.countSince(WANG, "receipt", NINE.minusSeconds(1))).isEqualTo(2);
        assertThat(store.countSince(WANG, "digest", NINE.minusSeconds(1))).isZero();
    }

    @Test
    void a_result_counts_as_told_unless_it_failed() {
        var ticket = ticket();
        about(ticket, "receipt", Said.State.SENT);
        about(ticket, "result.told", Said.State.FAILED);
        assertThat(store.told(ticket)).isFalse();
        about(ticket, "result.group", Said.State.FOLDED);
        assertThat(store.told(ticket)).isTrue();
        assertThat(store.told(ticket + 1)).isFalse();
    }

    @Test
    void a_row_moves_from_where_it_is_and_only_once() {
        long id = say("a", NORTH, Said.State.DRAFT, NINE).orElseThrow();
        assertThat(store.move(id, Said.State.HELD, Said.State.WAITING)).isFalse();
        assertThat(store.move(id, Said.State.DRAFT, Said.State.SENT)).isTrue();
        assertThat(store.move(id, Said.State.DRAFT, Said.State.SENT)).isFalse();
        assertThat(store.inState(Said.State.SENT)).extracting(Said::id).containsExactly(id);
        assertThat(store.inState(Said.State.DRAFT)).isEmpty();
    }

    @Test
    void a_try_that_failed_says_why_until_it_is_out() {
        long id = say("a", WANG, Said.State.WAITING, NINE).orElseThrow();
        store.missed(id, "no answer", Said.State.WAITING);
        assertThat(store.find(id).orElseThrow())
                .extracting(Said::attempts, Said::problem, Said::state)
                .containsExactly(1, "no answer", Said.State.WAITING);
        store.sent(id, "p-1", NINE.plusSeconds(5));
        assertThat(store.find(id).orElseThrow())
                .extracting(Said::attempts, Said::problem, Said::state, Said::messageId)
                .containsExactly(2, null, Said.State.SENT, "p-1");
    }

    @Test
    void a_quoted_message_leads_to_its_ticket() {
        var ticket = ticket();
        long id = about(ticket, "receipt", Said.State.WAITING);
        store.sent(id, "p-1", NINE);
        assertThat(store.ticketOf("playground", "p-1")).contains(ticket);
        assertThat(store.ticketOf("playground", "p-2")).isEmpty();
        assertThat(store.ticketOf("onebot", "p-1")).isEmpty();
    }

    @Test
    void old_words_are_erased_and_what_still_waits_is_not() {
        long out = say("a", WANG, Said.State.SENT, NINE).orElseThrow();
        long waiting = say("b", WANG, Said.State.WAITING, NINE).orElseThrow();
        long fresh = say("c", WANG, Said.State.SENT, NINE.plusSeconds(60)).orElseThrow();
        store.eraseBefore(NINE.plusSeconds(60));
        assertThat(store.find(out)).map(Said::text).contains("");
        assertThat(store.find(waiting)).map(Said::text).contains("好的");
        assertThat(store.find(fresh)).map(Said::text).contains("好的");
        assertThat(say("a", WANG, Said.State.WAITING, NINE)).isEmpty();
    }

    private java.util.Optional<Long> say(String once, Address to, Said.State state, Instant at) {
        return store.insert(Saying.of("receipt", once, "好的"), to, List.of(), state, at, at);
    }

    private long held(String once, Instant until) {
        return store.insert(Saying.of("receipt", once, "好的"), WANG, List.of(), Said.State.HELD, until, NINE)
                .orElseThrow();
    }

    private long about(long ticket, String occasion, Said.State state) {
        var saying = Saying.of(occasion, occasion + ticket, "好的").about(ticket);
        return store.insert(saying, WANG, List.of(), state, NINE, NINE).orElseThrow();
    }

    private long ticket() {
        return Neighbours.ticket(database);
    }
}
