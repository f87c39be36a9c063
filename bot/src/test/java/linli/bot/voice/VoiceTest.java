package linli.bot.voice;

import static org.assertj.core.api.Assertions.assertThat;

import io.namastack.outbox.Outbox;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linli.bot.channel.Abilities;
import linli.bot.channel.Channel;
import linli.bot.channel.Outgoing;
import linli.bot.db.Database;
import linli.bot.db.OnBothDatabases;
import linli.bot.directory.Directories;
import linli.bot.directory.Directory;
import linli.bot.directory.Group;
import linli.bot.directory.Member;
import linli.rules.RulebookReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** When something may be said: now, later, by the owner's hand, or only in the digest. */
@OnBothDatabases
class VoiceTest {
    private static final Instant TEN = Instant.parse("2026-11-16T02:00:00Z"); // 10:00 in the community
    private static final Instant LATE = Instant.parse("2026-11-16T14:00:00Z"); // 22:00
    private static final Instant MIDDAY = Instant.parse("2026-11-16T05:00:00Z"); // 13:00

    private final Database database;
    private final List<Object> carried = new ArrayList<>();
    private Instant now = TEN;
    private Voice voice;
    private Member wang;
    private Member zhangqiang;
    private Group north;
    private Group guarded;

    VoiceTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void community() {
        database.empty();
        carried.clear();
        var directory = Directories.demo(database);
        voice = voice(directory);
        wang = directory.member("wang").orElseThrow();
        zhangqiang = directory.member("zhangqiang").orElseThrow();
        north = directory.group("north").orElseThrow();
        guarded = directory.groups().stream()
                .filter(group -> group.channel().equals("playground-owner"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_same_thing_is_said_once() {
        voice.toMember(wang, north, Saying.of("receipt", "receipt-1", "收到"));
        voice.toMember(wang, north, Saying.of("receipt", "receipt-1", "收到"));
        assertThat(in("WAITING")).isEqualTo(1);
        assertThat(carried).hasSize(1);
    }

    @Test
    void what_is_too_much_for_one_minute_waits_for_the_next() {
        for (int i = 0; i < 25; i++) {
            voice.toMember(wang, north, Saying.of("receipt", "receipt-" + i, "收到"));
        }
        assertThat(in("WAITING")).isEqualTo(20); // 20 a minute, as WeCom's webhook allows
        assertThat(in("HELD")).isEqualTo(5);
        voice.release();
        assertThat(in("HELD")).isEqualTo(5);
        now = now.plus(Duration.ofMinutes(1));
        voice.release();
        assertThat(in("HELD")).isZero();
        assertThat(carried).hasSize(25);
    }

    @Test
    void at_night_neighbours_sleep_and_staff_are_told() {
        now = LATE;
        voice.toMember(wang, north, Saying.of("accepted", "accepted-1", "有人接手了"));
        voice.toMember(zhangqiang, north, Saying.of("card.worker", "card-1", "新任务"));
        voice.toGroup(north, Saying.of("result.group", "result-1", "办好了"));
        assertThat(in("HELD")).isEqualTo(2);
        assertThat(in("WAITING")).isEqualTo(1);
        assertThat(voice.nextRelease()).contains(Instant.parse("2026-11-16T23:30:00Z")); // 07:30
    }

    @Test
    void danger_waits_for_nobody() {
        now = LATE;
        voice.toGroup(north, Saying.of("danger.group", "danger-1", "先开窗").atOnce());
        voice.toMember(wang, north, Saying.of("danger.alert", "danger-1", "特急").atOnce());
        assertThat(in("WAITING")).isEqualTo(2);
    }

    @Test
    void nothing_is_posted_to_a_group_over_the_midday_rest() {
        now = MIDDAY;
        voice.toGroup(north, Saying.of("digest", "digest-1", "播报"));
        assertThat(in("HELD")).isEqualTo(1);
        assertThat(voice.nextRelease()).contains(Instant.parse("2026-11-16T06:00:00Z")); // 14:00
    }

    @Test
    void the_fourth_result_of_a_day_is_left_to_the_digest() {
        for (int i = 0; i < 4; i++) {
            voice.resultToGroup(north, Saying.of("result.group", "result-" + i, "办好了"));
        }
        assertThat(in("WAITING")).isEqualTo(3);
        assertThat(in("FOLDED")).isEqualTo(1);
    }

    @Test
    void where_the_bot_may_not_speak_a_post_is_made_ready_for_the_owner_and_a_result_is_folded() {
        voice.toGroup(guarded, Saying.of("result.group", "result-1", "办好了"));
        voice.postToGroup(guarded, Saying.of("digest", "digest-1", "播报"));
        assertThat(in("FOLDED")).isEqualTo(1);
        assertThat(voice.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.text()).isEqualTo("播报");
            assertThat(voice.draftSent(draft.id(), wang.id())).isFalse();
            assertThat(voice.draftSent(draft.id(), guarded.owner())).isTrue();
            assertThat(voice.draftSent(draft.id(), guarded.owner())).isFalse();
        });
        assertThat(in("WAITING")).isEqualTo(1); // the owner's private talk has it
    }

    private int in(String state) {
        return database.jdbc()
                .sql("select count(*) from said where state = :state")
                .param("state", state)
                .query(Integer.class)
                .single();
    }

    private Voice voice(Directory directory) {
        var config = Path.of("config");
        return new Voice(
                new SaidStore(database.jdbc(), JsonMapper.builder().build()),
                new Channels(List.of(new Silent("playground", true), new Silent("playground-owner", false))),
                directory,
                Phrases.read(config).phrases(),
                RulebookReader.read(config).rulebook(),
                new Carried(carried),
                (InstantSource) () -> now);
    }

    /** Takes everything and delivers nothing. */
    private record Silent(String name, boolean free) implements Channel {
        @Override
        public Abilities abilities() {
            return new Abilities(true, free, !free, true, true, true, true, true, false, 2_000, Duration.ofSeconds(3));
        }

        @Override
        public String send(Outgoing message) {
            return message.id();
        }

        @Override
        public byte[] fetch(String link) {
            return new byte[0];
        }
    }

    /** The engine's ear. */
    private record Carried(List<Object> tasks) implements Outbox {
        @Override
        public void schedule(Object payload, String key, Map<String, String> context) {
            tasks.add(payload);
        }

        @Override
        public void schedule(Object payload, String key) {
            tasks.add(payload);
        }

        @Override
        public void schedule(Object payload, Map<String, String> context) {
            tasks.add(payload);
        }

        @Override
        public void schedule(Object payload) {
            tasks.add(payload);
        }
    }
}
