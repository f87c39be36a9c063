package linli.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.namastack.outbox.Outbox;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import linli.bot.channel.Incoming;
import linli.bot.db.Database;
import linli.bot.db.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class InboxTest {
    private static final Instant NINE = Instant.parse("2026-11-16T01:00:00Z");

    private final Database database;
    private final Inbox inbox;
    private final List<Object> scheduled = new ArrayList<>();

    InboxTest(Database database) {
        this.database = database;
        inbox = new Inbox(new InboxStore(database.jdbc()), engine(), () -> NINE);
    }

    @BeforeEach
    void empty() {
        database.empty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u0000",
                "3栋\u0000漏水",
                "\ud800",
                "漏水\udc00",
                "\u202e反\u200b写",
                "'; drop table heard; --",
                "😀👨‍👩‍👧‍👦",
                "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301"
            })
    void whatever_is_written_is_kept_once(String text) {
        assertThat(inbox.receive(message("m1", text))).isTrue();
        assertThat(inbox.receive(message("m1", text))).isFalse();
        assertThat(scheduled).hasSize(1);
        var heard = inbox.find(((HeardTask) scheduled.get(0)).heard()).orElseThrow();
        assertThat(heard.text()).doesNotContain("\u0000", "\u202e", "\u200b");
        assertThat(heard.text().codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE))
                .isTrue();
    }

    @Test
    void a_very_long_message_is_cut_between_signs() {
        inbox.receive(message("m1", "😀".repeat(100_000)));
        var heard = inbox.find(((HeardTask) scheduled.get(0)).heard()).orElseThrow();
        assertThat(heard.text()).isEqualTo("😀".repeat(2_000));
    }

    @Test
    void numbers_that_identify_people_are_never_written() {
        inbox.receive(message("m1", "打我电话13812345678"));
        assertThat(database.jdbc()
                        .sql("select text from heard")
                        .query(String.class)
                        .single())
                .doesNotContain("13812345678");
    }

    private static Incoming message(String id, String text) {
        return new Incoming("playground", id, "north", true, "wang", text, text, List.of(), false, null, NINE);
    }

    private Outbox engine() {
        return (Outbox) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Outbox.class}, (proxy, method, arguments) -> {
                    scheduled.add(arguments[0]);
                    return null;
                });
    }
}
