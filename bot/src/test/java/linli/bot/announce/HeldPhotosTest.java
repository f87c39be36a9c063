package linli.bot.announce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import linli.bot.WholeBot;
import linli.bot.demo.StoppedTime;
import linli.bot.directory.Directory;
import linli.bot.photo.PhotoAlbum;
import linli.bot.photo.Photos;
import linli.bot.ticket.Actor;
import linli.bot.ticket.Report;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.Tickets;
import linli.rules.Understanding;
import linli.rules.classify.Kind;
import linli.rules.classify.Urgency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the owner hears of pictures that nobody else sees yet. */
@WholeBot
class HeldPhotosTest {
    private static final AtomicInteger WHICH = new AtomicInteger(3000);

    @Autowired
    Tickets tickets;

    @Autowired
    Photos photos;

    @Autowired
    Directory directory;

    @Autowired
    InstantSource time;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void monday() {
        StoppedTime.set(time, Instant.parse("2026-11-16T01:00:00Z"));
    }

    @Test
    void the_card_says_so_and_has_both_buttons() {
        var ticket = told(waiting());
        assertThat(said(ticket, "card.owner", "text"))
                .singleElement()
                .asString()
                .contains("公开照片 " + ticket.number());
        assertThat(said(ticket, "card.owner", "buttons"))
                .singleElement()
                .asString()
                .contains("\"公开照片 " + ticket.number(), "\"不公开照片 " + ticket.number());
        assertThat(said(ticket, "card.photo_held", "text")).isEmpty();
    }

    @Test
    void a_picture_of_the_result_is_asked_for_once() {
        var ticket = dispatched(told());
        var photo = waiting();
        var done = tickets.resolve(ticket, actor("zhangqiang"), "换了灯泡", List.of(photo))
                .ticket();
        tickets.attach(done, actor("zhangqiang"), "灯罩也擦了", List.of());
        assertThat(said(ticket, "card.photo_held", "photo")).containsExactly(photo);
        assertThat(said(ticket, "card.photo_held", "buttons"))
                .singleElement()
                .asString()
                .contains("不公开照片 " + ticket.number());
    }

    @Test
    void so_is_one_that_a_neighbour_adds() {
        var ticket = told();
        var photo = waiting();
        tickets.second(ticket, actor("xiaomei"), "我家也是", List.of(photo));
        assertThat(said(ticket, "card.photo_held", "photo")).containsExactly(photo);
    }

    @Test
    void where_the_program_is_sure_nobody_is_asked() {
        var ticket = told(somebody());
        assertThat(said(ticket, "card.owner", "text"))
                .singleElement()
                .asString()
                .doesNotContain("公开照片");
        tickets.resolve(dispatched(ticket), actor("zhangqiang"), "换了灯泡", List.of(somebody()));
        assertThat(said(ticket, "card.photo_held", "text")).isEmpty();
    }

    private List<String> said(Ticket ticket, String occasion, String column) {
        return jdbc.sql("select " + column + " from said where ticket = :ticket and occasion = :occasion order by id")
                .param("ticket", ticket.id())
                .param("occasion", occasion)
                .query(String.class)
                .list();
    }

    private Ticket told(String... pictures) {
        return tickets.report(new Report(
                directory.member("wang").orElseThrow(),
                directory.group("north").orElseThrow(),
                new Understanding(
                        Kind.REPORT,
                        null,
                        "C01",
                        List.of(),
                        1,
                        "jinxiu-3",
                        "门口",
                        List.of(),
                        Urgency.NORMAL,
                        List.of(),
                        Map.of(),
                        "门口路灯不亮了"),
                List.of(pictures),
                "test:" + WHICH.incrementAndGet()));
    }

    private Ticket dispatched(Ticket told) {
        var confirmed = tickets.confirm(told, actor("lijie")).ticket();
        return tickets.assign(confirmed, actor("lijie"), "zhangqiang").ticket();
    }

    private String waiting() {
        var photo = somebody();
        jdbc.sql("update photo_covering set showing = 'WAITING' where photo = :photo")
                .param("photo", photo)
                .update();
        return photo;
    }

    private String somebody() {
        return photos.keep(PhotoAlbum.somebody(WHICH.incrementAndGet())).photo().hash();
    }

    private Actor actor(String member) {
        return new Actor(directory.member(member).orElseThrow(), null);
    }
}
