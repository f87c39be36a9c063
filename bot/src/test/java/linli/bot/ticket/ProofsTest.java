package linli.bot.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import linli.bot.WholeBot;
import linli.bot.demo.StoppedTime;
import linli.bot.directory.Directory;
import linli.bot.photo.PhotoAlbum;
import linli.bot.photo.Photos;
import linli.rules.Understanding;
import linli.rules.classify.Kind;
import linli.rules.classify.Urgency;
import linli.rules.lifecycle.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What speaks for the picture of a result. */
@WholeBot
class ProofsTest {
    private static final Instant NINE = Instant.parse("2026-11-16T01:00:00Z");

    @Autowired
    Tickets tickets;

    @Autowired
    Proofs proofs;

    @Autowired
    Photos photos;

    @Autowired
    Directory directory;

    @Autowired
    InstantSource time;

    @Autowired
    JdbcClient jdbc;

    /** Pictures are kept for good; every test sees them for the first time. */
    @BeforeEach
    void nothing_was_ever_sent() {
        jdbc.sql("delete from ticket_proof").update();
        jdbc.sql("delete from ticket_photo").update();
        jdbc.sql("delete from photo_covering").update();
        jdbc.sql("delete from photo_text").update();
        jdbc.sql("delete from photo_kind").update();
        jdbc.sql("delete from photo").update();
        StoppedTime.set(time, NINE);
    }

    @Test
    void the_emptied_bins_prove_themselves() throws Exception {
        var ticket = resolved(seed("bins-before"), "bins-after");
        assertThat(proofs.of(ticket.id())).singleElement().satisfies(proof -> {
            assertThat(proof.own()).isTrue();
            assertThat(proof.later()).isTrue();
            assertThat(proof.samePlace()).isTrue();
            assertThat(proof.scene()).isTrue();
        });
        assertThat(proofs.isProven(ticket.id())).isTrue();
        assertThat(told(ticket, "proof.look")).isEmpty();
    }

    @Test
    void the_old_picture_once_more_is_none_and_the_owner_is_asked_kindly() throws Exception {
        var ticket = resolved(seed("bins-before"), "bins-before");
        assertThat(ticket.state()).isEqualTo(State.RESOLVED);
        assertThat(proofs.of(ticket.id()))
                .singleElement()
                .satisfies(proof -> assertThat(proof.own()).isFalse());
        assertThat(told(ticket, "proof.look"))
                .singleElement()
                .asString()
                .contains("看一眼")
                .doesNotContain("同一张");
    }

    @Test
    void made_smaller_and_brighter_it_is_still_the_old_one() throws Exception {
        var before = seed("bins-before");
        var ticket = dispatched(before);
        StoppedTime.set(time, NINE.plus(Duration.ofHours(3)));
        var again =
                photos.keep(PhotoAlbum.touchedUp(photos.read(before))).photo().hash();
        assertThat(again).isNotEqualTo(before);
        tickets.resolve(ticket, actor("zhangqiang"), "清了", List.of(again));
        assertThat(proofs.of(ticket.id())).singleElement().satisfies(proof -> {
            assertThat(proof.own()).isFalse();
            assertThat(proof.isProven()).isFalse();
        });
    }

    @Test
    void another_place_proves_nothing() throws Exception {
        var ticket = resolved(seed("bins-before"), "stairs");
        assertThat(proofs.of(ticket.id())).singleElement().satisfies(proof -> {
            assertThat(proof.samePlace()).isFalse();
            assertThat(proof.own()).isTrue();
        });
        assertThat(told(ticket, "proof.look")).hasSize(1);
    }

    @Test
    void a_picture_that_was_there_before_the_report_is_not_later() throws Exception {
        seed("bins-after");
        StoppedTime.set(time, NINE.plus(Duration.ofHours(1)));
        var ticket = dispatched(seed("bins-before"));
        StoppedTime.set(time, NINE.plus(Duration.ofHours(3)));
        tickets.resolve(ticket, actor("zhangqiang"), "清了", List.of(seed("bins-after")));
        assertThat(proofs.of(ticket.id()))
                .singleElement()
                .satisfies(proof -> assertThat(proof.later()).isFalse());
    }

    @Test
    void the_cameras_clock_counts_where_both_tell_it() throws Exception {
        var before = keep(PhotoAlbum.taken(file("bins-before"), "2026:11:16 08:30:00"));
        var ticket = dispatched(before);
        StoppedTime.set(time, NINE.plus(Duration.ofHours(3)));
        var after = keep(PhotoAlbum.taken(file("bins-after"), "2026:11:15 10:00:00"));
        tickets.resolve(ticket, actor("zhangqiang"), "清了", List.of(after));
        assertThat(proofs.of(ticket.id())).singleElement().satisfies(proof -> {
            assertThat(proof.later()).isFalse();
            assertThat(proof.samePlace()).isTrue();
        });
    }

    @Test
    void a_screenshot_is_no_proof_of_a_mend() throws Exception {
        var ticket = dispatched(seed("bins-before"));
        StoppedTime.set(time, NINE.plus(Duration.ofHours(3)));
        tickets.resolve(ticket, actor("zhangqiang"), "", List.of(keep(PhotoAlbum.screenshot(3))));
        assertThat(proofs.of(ticket.id()))
                .singleElement()
                .satisfies(proof -> assertThat(proof.scene()).isFalse());
        assertThat(proofs.isProven(ticket.id())).isFalse();
    }

    @Test
    void a_picture_that_follows_the_words_is_weighed_as_well() throws Exception {
        var ticket = dispatched(seed("bins-before"));
        StoppedTime.set(time, NINE.plus(Duration.ofHours(3)));
        var done = tickets.resolve(ticket, actor("zhangqiang"), "清了", List.of()).ticket();
        assertThat(proofs.of(ticket.id())).isEmpty();
        tickets.attach(done, actor("zhangqiang"), "", List.of(seed("bins-after")));
        assertThat(proofs.isProven(ticket.id())).isTrue();
    }

    @Test
    void without_a_picture_of_the_trouble_there_is_nothing_to_compare_and_nobody_is_asked() throws Exception {
        var ticket = dispatched();
        StoppedTime.set(time, NINE.plus(Duration.ofHours(3)));
        tickets.resolve(ticket, actor("zhangqiang"), "清了", List.of(seed("bins-after")));
        assertThat(proofs.of(ticket.id())).isEmpty();
        assertThat(told(ticket, "proof.look")).isEmpty();
    }

    private Ticket resolved(String before, String after) throws Exception {
        var ticket = dispatched(before);
        StoppedTime.set(time, NINE.plus(Duration.ofHours(3)));
        return tickets.resolve(ticket, actor("zhangqiang"), "清了", List.of(seed(after)))
                .ticket();
    }

    private Ticket dispatched(String... pictures) {
        var told = tickets.report(new Report(
                directory.member("wang").orElseThrow(),
                directory.group("north").orElseThrow(),
                new Understanding(
                        Kind.REPORT,
                        null,
                        "D01",
                        List.of(),
                        1,
                        "jinxiu-3",
                        "门口",
                        List.of(),
                        Urgency.NORMAL,
                        List.of(),
                        Map.of(),
                        "垃圾桶满了"),
                List.of(pictures),
                "test:" + System.nanoTime()));
        var confirmed = tickets.confirm(told, actor("lijie")).ticket();
        return tickets.assign(confirmed, actor("lijie"), "zhangqiang").ticket();
    }

    private List<String> told(Ticket ticket, String occasion) {
        return jdbc.sql("select text from said where ticket = :ticket and occasion = :occasion")
                .param("ticket", ticket.id())
                .param("occasion", occasion)
                .query(String.class)
                .list();
    }

    private String seed(String name) throws Exception {
        return keep(file(name));
    }

    private static byte[] file(String name) throws Exception {
        return Files.readAllBytes(Path.of("seeds/photos", name + ".jpg"));
    }

    private String keep(byte[] file) {
        return photos.keep(file).photo().hash();
    }

    private Actor actor(String member) {
        return new Actor(directory.member(member).orElseThrow(), null);
    }
}
