package linli.bot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import linli.bot.db.Database;
import linli.bot.db.Neighbours;
import linli.bot.db.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class DraftStoreTest {
    private static final Instant NINE = Instant.parse("2026-11-16T01:00:00Z");

    private final Database database;
    private final DraftStore store;

    DraftStoreTest(Database database) {
        this.database = database;
        store = new DraftStore(database.jdbc());
    }

    @BeforeEach
    void neighbours() {
        Neighbours.moveInto(database);
    }

    @Test
    void a_draft_comes_back_as_it_was_kept() {
        var ticket = Neighbours.ticket(database);
        var draft = new Draft(
                "north", "wang", "3号楼\n灯坏了", List.of("a", "b"), List.of("p:m1"), ticket, Draft.Asked.RESULT, NINE);
        store.replace(draft, NINE);
        assertThat(store.find("north", "wang")).contains(draft);
    }

    @Test
    void an_empty_draft_is_empty() {
        var draft = draft("north", "wang");
        store.replace(draft, NINE);
        assertThat(store.find("north", "wang")).contains(draft);
    }

    @Test
    void each_has_one_draft_in_each_chat() {
        store.replace(draft("north", "wang"), NINE);
        store.replace(draft("north", "wang").asking(Draft.Asked.PLACE), NINE.plusSeconds(9));
        store.replace(draft("private", "wang"), NINE);
        store.replace(draft("north", "xiaomei"), NINE);
        assertThat(store.find("north", "wang")).map(Draft::asked).contains(Draft.Asked.PLACE);
        assertThat(store.touchedBefore(NINE.plusSeconds(60))).hasSize(3);
        store.delete("north", "wang");
        assertThat(store.find("north", "wang")).isEmpty();
        assertThat(store.find("private", "wang")).isPresent();
        assertThat(store.find("north", "xiaomei")).isPresent();
    }

    @Test
    void what_lies_longest_comes_first() {
        assertThat(store.oldest()).isEmpty();
        store.replace(draft("north", "xiaomei"), NINE.plusSeconds(60));
        store.replace(draft("north", "wang"), NINE);
        assertThat(store.oldest()).contains(NINE);
        assertThat(store.touchedBefore(NINE)).isEmpty();
        assertThat(store.touchedBefore(NINE.plusSeconds(61)))
                .extracting(Draft::member)
                .containsExactly("wang", "xiaomei");
    }

    private static Draft draft(String chat, String member) {
        return new Draft(chat, member, "", List.of(), List.of(), null, null, NINE);
    }
}
