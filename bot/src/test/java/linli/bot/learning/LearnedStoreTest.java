package linli.bot.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import linli.bot.db.Database;
import linli.bot.db.Neighbours;
import linli.bot.db.OnBothDatabases;
import linli.rules.classify.Kind;
import linli.rules.classify.Nature;
import linli.rules.classify.Urgency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class LearnedStoreTest {
    private static final Instant NINE = Instant.parse("2026-11-16T01:00:00Z");
    private static final Label LAMP = new Label(Kind.REPORT, Nature.HELP, "C01", Urgency.NORMAL);

    private final Database database;
    private final LearnedStore store;
    private long ticket;

    LearnedStoreTest(Database database) {
        this.database = database;
        store = new LearnedStore(database.jdbc());
    }

    @BeforeEach
    void neighbours() {
        Neighbours.moveInto(database);
        ticket = Neighbours.ticket(database);
    }

    @Test
    void an_example_comes_back_as_it_was_kept() {
        store.replace(example(Label.CHATTER, LAMP));
        assertThat(store.ofTicket(ticket)).get().satisfies(kept -> {
            assertThat(kept.id()).isPositive();
            assertThat(kept).usingRecursiveComparison().ignoringFields("id").isEqualTo(example(Label.CHATTER, LAMP));
        });
    }

    @Test
    void a_ticket_teaches_one_thing_at_a_time() {
        store.replace(example(Label.CHATTER, LAMP));
        store.replace(example(LAMP, Label.CHATTER));
        assertThat(store.ofCommunity("xingfu"))
                .singleElement()
                .extracting(Learned::label)
                .isEqualTo(LAMP);
    }

    @Test
    void an_example_is_deleted_by_its_own_community_only() {
        store.replace(example(Label.CHATTER, LAMP));
        var id = store.ofTicket(ticket).orElseThrow().id();
        assertThat(store.delete("heping", id)).isFalse();
        assertThat(store.delete("xingfu", id)).isTrue();
        assertThat(store.ofCommunity("xingfu")).isEmpty();
        assertThat(store.delete("xingfu", id)).isFalse();
    }

    @Test
    void nobody_learns_from_another_community() {
        store.replace(example(Label.CHATTER, LAMP));
        assertThat(store.ofCommunity("heping")).isEmpty();
        assertThat(store.communities()).containsExactly("xingfu");
    }

    @Test
    void words_of_those_who_are_not_to_be_recorded_are_passed_over() {
        store.replace(example(Label.CHATTER, LAMP));
        database.jdbc()
                .sql("update member set silenced = true where id = 'wang'")
                .update();
        assertThat(store.ofCommunity("xingfu")).isEmpty();
    }

    @Test
    void with_the_ticket_or_its_person_the_example_goes() {
        store.replace(example(Label.CHATTER, LAMP));
        store.deleteOfMember("lijie");
        assertThat(store.ofTicket(ticket)).isPresent();
        store.deleteOfMember("wang");
        assertThat(store.ofTicket(ticket)).isEmpty();

        store.replace(example(Label.CHATTER, LAMP));
        database.jdbc()
                .sql("delete from ticket where id = :id")
                .param("id", ticket)
                .update();
        assertThat(store.communities()).isEmpty();
    }

    private Learned example(Label label, Label taken) {
        return new Learned(0, "xingfu", ticket, "wang", "3号楼灯坏了", label, "3号楼", taken, "lijie", NINE);
    }
}
