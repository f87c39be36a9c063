package linli.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import linli.bot.WholeBot;
import linli.bot.demo.StoppedTime;
import linli.bot.directory.Directory;
import linli.bot.photo.Box;
import linli.bot.photo.Coverings;
import linli.bot.photo.PhotoAlbum;
import linli.bot.photo.Photos;
import linli.bot.photo.Showing;
import linli.bot.ticket.Actor;
import linli.bot.ticket.Outcome;
import linli.bot.ticket.Report;
import linli.bot.ticket.Sight;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.Tickets;
import linli.bot.voice.Phrases;
import linli.rules.Understanding;
import linli.rules.classify.Kind;
import linli.rules.classify.Urgency;
import linli.rules.lifecycle.ClosingReason;
import linli.rules.lifecycle.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What every seat sees of a picture with somebody in it, through the life of its ticket. */
@WholeBot
class PhotoPageTest {
    /** The reporter, a neighbour, the owner, her deputy, the worker, the unit's woman, the grid's head, the secretary, the head elsewhere, a courier. */
    private static final List<String> SEATS = List.of(
            "wang",
            "xiaomei",
            "lijie",
            "zhoubin",
            "zhangqiang",
            "chenjl",
            "chengliping",
            "zhaoshuji",
            "linguoqiang",
            "ali");

    private static final Understanding MEANING = new Understanding(
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
            "门口路灯不亮了");

    private static final AtomicInteger WHICH = new AtomicInteger(1);

    @Autowired
    Photos photos;

    @Autowired
    Coverings coverings;

    @Autowired
    Sight sight;

    @Autowired
    Tickets tickets;

    @Autowired
    Directory directory;

    @Autowired
    Phrases phrases;

    @Autowired
    TicketSheets sheets;

    @Autowired
    InstantSource time;

    private MockMvcTester web;

    @BeforeEach
    void page() {
        StoppedTime.set(time, Instant.parse("2026-11-16T01:00:00Z"));
        web = pages(true);
    }

    @TestFactory
    Stream<DynamicTest> only_those_on_duty_see_it_as_it_was_taken() {
        return Map.of(
                        State.OPEN, Set.of("lijie", "zhoubin"),
                        State.DISPATCHED, Set.of("zhangqiang"),
                        State.ACCEPTED, Set.of("zhangqiang"),
                        State.RESOLVED, Set.<String>of(),
                        State.REJECTED, Set.<String>of(),
                        State.CLOSED, Set.<String>of())
                .entrySet()
                .stream()
                .map(row -> dynamicTest(row.getKey().chinese(), () -> {
                    var hash = somebody();
                    ticket(hash, row.getKey());
                    for (var seat : SEATS) {
                        boolean seesAll = row.getValue().contains(seat);
                        assertThat(seen(hash, "?as=" + seat).equals(plain(hash)))
                                .as(seat)
                                .isEqualTo(seesAll);
                        assertThat(seen(hash, "/small?as=" + seat).equals(print(photos.small(hash))))
                                .as(seat)
                                .isEqualTo(seesAll);
                    }
                }));
    }

    @Test
    void everybody_else_sees_it_covered() {
        var hash = somebody();
        ticket(hash, State.DISPATCHED);
        for (var seat : List.of("?as=wang", "?as=ali", "?as=lijie", "?as=nobody", "")) {
            assertThat(web.get().uri("/photos/" + hash + seat))
                    .hasStatusOk()
                    .hasContentType("image/jpeg")
                    .hasHeader("Cache-Control", "no-store")
                    .hasHeader("X-Content-Type-Options", "nosniff");
            assertThat(seen(hash, seat)).isEqualTo(covered(hash)).isNotEqualTo(plain(hash));
        }
    }

    @Test
    void a_picture_of_no_ticket_is_covered_for_everybody() {
        var hash = somebody();
        for (var seat : SEATS) {
            assertThat(seen(hash, "?as=" + seat)).isEqualTo(covered(hash));
        }
    }

    @Test
    void outside_the_demo_saying_who_one_is_helps_nobody() {
        var hash = somebody();
        ticket(hash, State.OPEN);
        web = pages(false);
        assertThat(seen(hash, "?as=lijie")).isEqualTo(covered(hash));
        assertThat(web.post().uri("/api/photos/" + hash + "/withhold?as=lijie")).hasStatus(403);
    }

    @Test
    void what_is_withheld_is_seen_only_by_those_on_duty() {
        var hash = somebody();
        ticket(hash, State.DISPATCHED);
        coverings.withhold(hash, "lijie");
        for (var seat : List.of("wang", "xiaomei", "lijie", "zhaoshuji", "ali")) {
            assertThat(web.get().uri("/photos/" + hash + "?as=" + seat)).hasStatus(204);
            assertThat(web.get().uri("/photos/" + hash + "/small?as=" + seat)).hasStatus(204);
        }
        assertThat(seen(hash, "?as=zhangqiang")).isEqualTo(plain(hash));
    }

    @Test
    void the_owner_her_deputy_the_grids_head_and_the_secretary_decide_and_nobody_else() {
        var hash = somebody();
        ticket(hash, State.CLOSED);
        for (var seat : SEATS) {
            boolean decides =
                    Set.of("lijie", "zhoubin", "chengliping", "zhaoshuji").contains(seat);
            coverings.open(hash, "lijie");
            assertThat(web.post().uri("/api/photos/" + hash + "/withhold?as=" + seat))
                    .as(seat)
                    .hasStatus(decides ? 200 : 403);
            assertThat(coverings.of(hash).orElseThrow().showing())
                    .isEqualTo(decides ? Showing.WITHHELD : Showing.OPENED);
            assertThat(web.post().uri("/api/photos/" + hash + "/open?as=" + seat))
                    .hasStatus(decides ? 200 : 403);
            assertThat(cover(hash, seat, "{\"boxes\":[{\"left\":0.1,\"top\":0.1,\"width\":0.2,\"height\":0.2}]}"))
                    .isEqualTo(decides ? 200 : 403);
        }
        assertThat(coverings.of(hash).orElseThrow().boxes()).contains(new Box(.1, .1, .2, .2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"boxes\":[]}",
                "{}",
                "{\"boxes\":[{\"left\":0.9,\"top\":0.9,\"width\":5,\"height\":0.2}]}",
                "{\"boxes\":[{\"left\":-1,\"top\":0,\"width\":0.2,\"height\":0.2}]}",
                "{\"boxes\":[{\"left\":0.1,\"top\":0.1,\"width\":0,\"height\":0.2}]}"
            })
    void nothing_and_nonsense_is_not_covered(String body) {
        var hash = somebody();
        ticket(hash, State.OPEN);
        var before = coverings.of(hash);
        assertThat(cover(hash, "lijie", body)).isEqualTo(400);
        assertThat(coverings.of(hash)).isEqualTo(before);
    }

    @Test
    void the_sheet_says_how_much_is_covered_and_who_may_decide() {
        var hash = somebody();
        var ticket = ticket(hash, State.DISPATCHED);
        var neighbours =
                sheets.sheet(ticket, directory.member("wang")).pictures().get(hash);
        assertThat(neighbours.notes()).contains("给别人看时遮住了 1 处");
        assertThat(neighbours.decides()).isFalse();
        assertThat(sheets.sheet(ticket, directory.member("lijie"))
                        .pictures()
                        .get(hash)
                        .decides())
                .isTrue();
        assertThat(sheets.sheet(ticket, Optional.empty()).pictures().get(hash).decides())
                .isFalse();
    }

    @Test
    void an_unknown_picture_is_not_found() {
        assertThat(web.get().uri("/photos/" + "0".repeat(64))).hasStatus(404);
        assertThat(web.get().uri("/photos/" + "0".repeat(64) + "/small?as=lijie"))
                .hasStatus(404);
        assertThat(web.post().uri("/api/photos/" + "0".repeat(64) + "/open?as=lijie"))
                .hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/photos/../secret", "/photos/..%2fsecret", "/photos/%2e%2e/secret", "/photos/ab", "/photos/"})
    void nothing_else_is_found_there(String address, @Value("${linli.data}") Path data) throws IOException {
        Files.writeString(data.resolve("secret.jpg"), "secret");
        assertThat(web.get().uri(java.net.URI.create(address))).hasStatus4xxClientError();
    }

    private MockMvcTester pages(boolean demo) {
        var seats = new Seats(directory, demo);
        return MockMvcTester.of(
                new PhotoPage(photos, coverings, sight, seats), new CoveringApi(coverings, sight, seats, phrases));
    }

    private int cover(String hash, String seat, String body) {
        return web.post()
                .uri("/api/photos/" + hash + "/cover?as=" + seat)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange()
                .getResponse()
                .getStatus();
    }

    /** Stands for the bytes that are seen; whole pictures make unreadable reports. */
    private Optional<Integer> seen(String hash, String seat) {
        var response = web.get().uri("/photos/" + hash + seat).exchange().getResponse();
        return response.getStatus() == 200 ? print(response.getContentAsByteArray()) : Optional.empty();
    }

    private Optional<Integer> plain(String hash) {
        return print(photos.read(hash));
    }

    private Optional<Integer> covered(String hash) {
        return print(coverings.shown(hash).orElseThrow());
    }

    private static Optional<Integer> print(byte[] file) {
        return Optional.of(Arrays.hashCode(file));
    }

    private String somebody() {
        return photos.keep(PhotoAlbum.somebody(WHICH.incrementAndGet())).photo().hash();
    }

    private Ticket ticket(String photo, State state) {
        var told = tickets.report(new Report(
                directory.member("wang").orElseThrow(),
                directory.group("north").orElseThrow(),
                MEANING,
                List.of(photo),
                "test:" + photo));
        return switch (state) {
            case OPEN -> told;
            case REJECTED -> done(tickets.reject(told, actor("lijie"), ""));
            case DISPATCHED -> dispatched(told);
            case ACCEPTED -> done(tickets.accept(dispatched(told), actor("zhangqiang")));
            case RESOLVED -> resolved(told);
            default -> done(tickets.close(resolved(told), actor("lijie"), ClosingReason.SOLVED, "换了灯泡"));
        };
    }

    private Ticket dispatched(Ticket told) {
        return done(tickets.assign(done(tickets.confirm(told, actor("lijie"))), actor("lijie"), "zhangqiang"));
    }

    private Ticket resolved(Ticket told) {
        return done(tickets.resolve(dispatched(told), actor("zhangqiang"), "换了灯泡", List.of()));
    }

    private Actor actor(String member) {
        return new Actor(directory.member(member).orElseThrow(), null);
    }

    private static Ticket done(Outcome outcome) {
        assertThat(outcome.refusal()).isNull();
        return outcome.ticket();
    }
}
