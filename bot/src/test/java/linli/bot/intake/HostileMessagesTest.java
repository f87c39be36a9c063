package linli.bot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linli.bot.WholeBot;
import linli.bot.channel.Incoming;
import linli.bot.channel.Receiver;
import linli.bot.channel.playground.Uploads;
import linli.bot.demo.StoppedTime;
import linli.bot.directory.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is sent is heard once, nothing is lost and nothing thrown, and the next message goes on. */
@WholeBot
class HostileMessagesTest {
    private static final Instant MONDAY_AT_TEN = Instant.parse("2026-11-16T02:00:00Z");

    @Autowired
    Receiver receiver;

    @Autowired
    Directory directory;

    @Autowired
    Uploads uploads;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    InstantSource time;

    @BeforeEach
    void monday_at_ten() {
        StoppedTime.set(time, MONDAY_AT_TEN);
    }

    static Stream<String> texts() {
        return Stream.of(
                "灯".repeat(100_000),
                "3栋漏水了，".repeat(15_000),
                "3栋楼道灯不亮 ".repeat(12_000),
                "a".repeat(100_000),
                "1".repeat(100_000),
                " \n".repeat(50_000),
                "e\u0301\u0302\u0303".repeat(30_000),
                "确认 ".repeat(30_000),
                "1 ".repeat(50_000) + "确认",
                "😀🎉👨‍👩‍👧‍👦🇨🇳".repeat(100),
                "\u202e\u2066了坏灯栋3\u2069\u202c",
                "3\u200b栋\u200d漏\ufeff水",
                "\u0000\u0000",
                "3栋\u0000漏水",
                "\ud800",
                "漏水\udc00\ud800",
                "'; drop table ticket; --",
                "{number} {what} ${jndi:ldap://x} %s %n",
                "<img src=x onerror=alert(1)>3栋漏水",
                "确认 99999999999999999999",
                "确认 999999",
                "办结 000001 " + "好".repeat(5000),
                "挂账 1 9999-99-99 x",
                "延期 1 99天 x",
                "改派 1 给 '; drop table member; --",
                "已发 999999999");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void any_text(String text) {
        hears(message("wang", "王阿姨", text, List.of()));
    }

    static Stream<String> names() {
        return Stream.of(
                "",
                "名".repeat(10_000),
                "😀🎉",
                "\u202e王\u0000阿姨\ud800",
                "\u200b\u200b",
                "'; drop table member; --",
                "<b>老K</b>",
                "确认 1",
                "小蜜蜂");
    }

    @ParameterizedTest
    @MethodSource("names")
    void any_name(String name) {
        hears(message("stranger-" + UUID.randomUUID(), name, "你们好", List.of()));
    }

    @Test
    void a_long_report_reaches_the_owner_all_the_same() {
        hears(message("wang", "王阿姨", "3栋楼道灯不亮" + "，真的很黑".repeat(20_000), List.of()));
        assertThat(jdbc.sql("select count(*) from said where occasion = 'card.owner' and state = 'SENT'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void a_group_nobody_knows_is_none_of_ours() {
        var foreign = new Incoming(
                "playground",
                UUID.randomUUID().toString(),
                "elsewhere",
                true,
                "somebody",
                "某人",
                "3栋漏水",
                List.of("a"),
                false,
                null,
                MONDAY_AT_TEN);
        hears(foreign);
        assertThat(text(foreign)).isEmpty();
        assertThat(directory.members()).noneMatch(member -> member.nickname().equals("某人"));
    }

    @Test
    void a_stranger_in_private_is_answered_like_anybody() {
        var alone = new Incoming(
                "playground",
                UUID.randomUUID().toString(),
                "loner",
                false,
                "loner",
                "独行",
                "3栋漏水",
                List.of(),
                false,
                null,
                MONDAY_AT_TEN);
        hears(alone);
        assertThat(jdbc.sql("select count(*) from said where target = 'loner'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void ten_pictures_that_are_gone_cost_no_words() {
        var links = IntStream.range(0, 10)
                .mapToObj(i -> UUID.randomUUID().toString().replace("-", ""))
                .toList();
        var message = message("xiaomei", "小梅", "5栋楼道灯不亮", links);
        hears(message);
        assertThat(outcome(message)).isIn("ticket", "attached");
    }

    @Test
    void links_that_lead_elsewhere_are_not_followed() {
        hears(message(
                "wang", "王阿姨", "看", List.of("../../../etc/passwd", "http://localhost:1/x", "file:///etc/passwd", "")));
    }

    @Test
    void a_text_file_as_a_picture_is_refused_politely() {
        var link = uploads.keep("#!/bin/sh\nrm -rf /".getBytes(StandardCharsets.UTF_8));
        var message = message("laosun", "老孙", "", List.of(link));
        hears(message);
        assertThat(answers(message)).singleElement().asString().contains("不是照片");
    }

    @AfterEach
    void the_next_message_goes_on() {
        var next = message("zhengguifang", "郑姐", "7栋楼道灯不亮", List.of());
        hears(next);
        assertThat(outcome(next)).isIn("ticket", "attached");
        assertThat(jdbc.sql("select problem from said where state = 'FAILED'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    /** Delivered twice, heard once, and done with. */
    private void hears(Incoming message) {
        assertThat(receiver.receive(message)).isTrue();
        assertThat(receiver.receive(message)).isFalse();
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> left() == 0);
        assertThat(jdbc.sql("select state from heard where message_id = :id")
                        .param("id", message.messageId())
                        .query(String.class)
                        .list())
                .containsExactly("DONE");
    }

    private int left() {
        return jdbc.sql("select count(*) from outbox_record where status = 'NEW'")
                .query(Integer.class)
                .single();
    }

    private String text(Incoming message) {
        return jdbc.sql("select text from heard where message_id = :id")
                .param("id", message.messageId())
                .query(String.class)
                .single();
    }

    private List<String> answers(Incoming message) {
        return jdbc.sql("select text from said where reply_to = :id")
                .param("id", message.messageId())
                .query(String.class)
                .list();
    }

    private String outcome(Incoming message) {
        return jdbc.sql("select outcome from heard where message_id = :id")
                .param("id", message.messageId())
                .query(String.class)
                .single();
    }

    private static Incoming message(String sender, String name, String text, List<String> photos) {
        return new Incoming(
                "playground",
                UUID.randomUUID().toString(),
                "north",
                true,
                sender,
                name,
                text,
                photos,
                false,
                null,
                MONDAY_AT_TEN);
    }
}
