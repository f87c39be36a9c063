package linli.bot.channel.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import linli.bot.channel.Button;
import linli.bot.channel.ChannelTrouble;
import linli.bot.channel.Incoming;
import linli.bot.channel.Outgoing;
import linli.bot.db.Database;
import linli.bot.db.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@OnBothDatabases
class PlaygroundTest {
    private static final Instant NOON = Instant.parse("2026-11-16T04:00:00Z");

    private final Database database;
    private final List<Incoming> heard = new ArrayList<>();
    private final List<PlaygroundMessage> shown = new ArrayList<>();
    private Playground playground;
    private PlaygroundChannel free;
    private PlaygroundChannel byOwner;
    private Uploads uploads;

    PlaygroundTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open(@TempDir Path data) {
        database.empty();
        var store = new PlaygroundStore(database.jdbc(), JsonMapper.builder().build());
        var live = new Live();
        live.listen(shown::add);
        uploads = new Uploads(data);
        var channels = new PlaygroundChannels(store, live, uploads, () -> NOON);
        free = channels.freePlayground();
        byOwner = channels.ownersPlayground();
        playground = new Playground(store, live, heard::add, database.transactions());
    }

    @Test
    void what_somebody_writes_hangs_in_the_chat_and_is_heard() {
        var message = playground.post(from("wang", "m1", "north", true, "路灯不亮"));
        assertThat(heard).extracting(Incoming::text).containsExactly("路灯不亮");
        assertThat(shown).containsExactly(message);
        assertThat(chat("north", true)).containsExactly(message);
        assertThat(message.isFromBot()).isFalse();
    }

    @Test
    void the_same_message_twice_hangs_there_once() {
        var first = playground.post(from("wang", "m1", "north", true, "路灯不亮"));
        assertThat(playground.post(from("wang", "m1", "north", true, "路灯不亮"))).isEqualTo(first);
        assertThat(shown).hasSize(1);
        assertThat(heard).as("the inbox must drop the repeat itself").hasSize(2);
    }

    @Test
    void nothing_hangs_in_the_chat_when_the_bot_could_not_hear_it() {
        playground = new Playground(
                new PlaygroundStore(database.jdbc(), JsonMapper.builder().build()),
                new Live(),
                message -> {
                    throw new IllegalStateException("full");
                },
                database.transactions());
        assertThatThrownBy(() -> playground.post(from("wang", "m1", "north", true, "路灯不亮")))
                .hasMessage("full");
        assertThat(chat("north", true)).isEmpty();
    }

    @Test
    void what_the_bot_says_hangs_there_once_however_often_it_is_sent() {
        assertThat(free.send(said("said-1", "north", true))).isEqualTo("said-1");
        assertThat(free.send(said("said-1", "north", true))).isEqualTo("said-1");
        assertThat(chat("north", true)).singleElement().satisfies(message -> {
            assertThat(message.isFromBot()).isTrue();
            assertThat(message.buttons()).containsExactly(new Button("确认", "确认 1"));
            assertThat(message.mentions()).containsExactly("wang", "ali");
            assertThat(message.photo()).isEqualTo("abc");
            assertThat(message.replyTo()).isEqualTo("m1");
            assertThat(message.at()).isEqualTo(NOON);
        });
        assertThat(shown).hasSize(1);
    }

    @Test
    void a_group_and_a_person_of_the_same_name_have_two_chats() {
        free.send(said("said-1", "wang", true));
        free.send(said("said-2", "wang", false));
        assertThat(chat("wang", false)).extracting(PlaygroundMessage::messageId).containsExactly("said-2");
    }

    @Test
    void a_chat_is_read_page_by_page_from_the_end() {
        for (int i = 1; i <= 5; i++) {
            playground.post(from("wang", "m" + i, "north", true, "第 " + i));
        }
        var last = playground.before("north", true, Long.MAX_VALUE, 2);
        assertThat(last).extracting(PlaygroundMessage::text).containsExactly("第 4", "第 5");
        assertThat(playground.before("north", true, last.get(0).id(), 2))
                .extracting(PlaygroundMessage::text)
                .containsExactly("第 2", "第 3");
        assertThat(playground.last("north", true)).contains(last.get(1));
        assertThat(playground.after(last.get(0).id(), 10)).containsExactly(last.get(1));
        assertThat(playground.lastId()).isEqualTo(last.get(1).id());
    }

    @Test
    void odd_characters_come_back_as_they_were_but_for_the_one_no_database_takes() {
        playground.post(from("wang", "m1", "north", true, "<b>\u202e'; drop table said; --\u0000🌻\u200b"));
        assertThat(chat("north", true))
                .extracting(PlaygroundMessage::text)
                .containsExactly("<b>\u202e'; drop table said; --🌻\u200b");
    }

    @Test
    void a_text_too_long_for_the_platform_is_lasting_trouble() {
        var text = "长".repeat(free.abilities().longestText() + 1);
        assertThatThrownBy(() ->
                        free.send(new Outgoing("said-1", "north", true, text, null, false, List.of(), List.of(), null)))
                .isInstanceOfSatisfying(
                        ChannelTrouble.class,
                        trouble -> assertThat(trouble.isLasting()).isTrue());
    }

    @Test
    void an_upload_is_fetched_by_its_link_and_nothing_else_is() {
        var link = uploads.keep(new byte[] {1, 2, 3});
        assertThat(uploads.has(link)).isTrue();
        assertThat(free.fetch(link)).containsExactly(1, 2, 3);
        for (var strange : List.of("../linli.mv.db", "", "0".repeat(32), link + "/../" + link)) {
            assertThat(uploads.has(strange)).isFalse();
            assertThatThrownBy(() -> free.fetch(strange)).isInstanceOf(ChannelTrouble.class);
        }
    }

    @Test
    void one_speaks_freely_and_the_other_through_the_owner() {
        assertThat(free.name()).isEqualTo("playground");
        assertThat(free.abilities().speaksFreely()).isTrue();
        assertThat(free.abilities().speaksViaOwner()).isFalse();
        assertThat(byOwner.name()).isEqualTo("playground-owner");
        assertThat(byOwner.abilities().speaksFreely()).isFalse();
        assertThat(byOwner.abilities().speaksViaOwner()).isTrue();
        assertThat(byOwner.abilities().privateChat()).isTrue();
    }

    private List<PlaygroundMessage> chat(String chat, boolean inGroup) {
        return playground.before(chat, inGroup, Long.MAX_VALUE, 100);
    }

    private static Incoming from(String sender, String id, String chat, boolean inGroup, String text) {
        return new Incoming("playground", id, chat, inGroup, sender, sender, text, List.of(), false, null, NOON);
    }

    private static Outgoing said(String id, String chat, boolean inGroup) {
        return new Outgoing(
                id,
                chat,
                inGroup,
                "要立案吗?",
                "abc",
                true,
                List.of(new Button("确认", "确认 1")),
                List.of("wang", "ali"),
                "m1");
    }
}
