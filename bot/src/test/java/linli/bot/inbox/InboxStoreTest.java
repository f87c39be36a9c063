package linli.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import linli.bot.channel.Incoming;
import linli.bot.db.Database;
import linli.bot.db.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class InboxStoreTest {
    private static final Instant NINE = Instant.parse("2026-11-16T01:00:00Z");

    private final Database database;
    private final InboxStore store;

    InboxStoreTest(Database database) {
        this.database = database;
        store = new InboxStore(database.jdbc());
    }

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void a_message_comes_back_as_it_was_heard() {
        long id =
                store.insert(message("playground", "m1"), "灯坏了 😀", "王阿姨", NINE).orElseThrow();
        assertThat(store.find(id))
                .contains(new Heard(
                        id,
                        "playground",
                        "m1",
                        "north",
                        true,
                        "wang",
                        "王阿姨",
                        "灯坏了 😀",
                        List.of("a", "b"),
                        true,
                        "m0",
                        NINE,
                        Heard.State.WAITING));
    }

    @Test
    void the_same_message_is_heard_once_on_each_channel() {
        assertThat(heard("playground", "m1")).isPresent();
        assertThat(heard("playground", "m1")).isEmpty();
        assertThat(heard("playground", "m2")).isPresent();
        assertThat(heard("onebot", "m1")).isPresent();
    }

    @Test
    void a_message_without_pictures_has_none() {
        var silent = new Incoming("playground", "m1", "wang", false, "wang", "", "", List.of(), false, null, NINE);
        long id = store.insert(silent, "", "", NINE).orElseThrow();
        assertThat(store.find(id).orElseThrow().photos()).isEmpty();
    }

    @Test
    void what_is_erased_is_still_known_to_have_been_heard() {
        long id = heard("playground", "m1").orElseThrow();
        store.finish(id, Heard.State.DONE, "chatter");
        store.erase(id);
        assertThat(store.find(id).orElseThrow())
                .extracting(Heard::text, Heard::senderName, Heard::photos, Heard::state)
                .containsExactly("", "", List.of(), Heard.State.DONE);
        assertThat(heard("playground", "m1")).isEmpty();
    }

    @Test
    void only_what_was_handled_and_is_old_loses_its_words() {
        long old = heard("playground", "m1").orElseThrow();
        long waiting = heard("playground", "m2").orElseThrow();
        long failed = heard("playground", "m3").orElseThrow();
        store.finish(old, Heard.State.DONE, "ticket");
        store.finish(failed, Heard.State.FAILED, "failed");
        store.eraseBefore(NINE);
        assertThat(store.find(old).orElseThrow().text()).isEqualTo("灯坏了");
        store.eraseBefore(NINE.plusSeconds(1));
        assertThat(store.find(old).orElseThrow().text()).isEmpty();
        assertThat(store.find(waiting).orElseThrow().text()).isEqualTo("灯坏了");
        assertThat(store.find(failed).orElseThrow().text()).isEqualTo("灯坏了");
    }

    @Test
    void a_picture_without_words_is_erased_as_well() {
        long id = store.insert(message("playground", "m1"), "", "王阿姨", NINE).orElseThrow();
        store.finish(id, Heard.State.DONE, "ticket");
        store.eraseBefore(NINE.plusSeconds(1));
        assertThat(store.find(id).orElseThrow())
                .extracting(Heard::senderName, Heard::photos)
                .containsExactly("", List.of());
    }

    private java.util.Optional<Long> heard(String channel, String id) {
        return store.insert(message(channel, id), "灯坏了", "王阿姨", NINE);
    }

    private static Incoming message(String channel, String id) {
        return new Incoming(channel, id, "north", true, "wang", "王阿姨", "灯坏了", List.of("a", "b"), true, "m0", NINE);
    }
}
