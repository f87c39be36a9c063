package linli.bot.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import linli.bot.WholeBot;
import linli.bot.directory.Directory;
import linli.bot.directory.Importer;
import linli.bot.ticket.Actor;
import linli.bot.ticket.Report;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.Tickets;
import linli.rules.Understanding;
import linli.rules.classify.Category;
import linli.rules.classify.Kind;
import linli.rules.classify.Nature;
import linli.rules.classify.Urgency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@WholeBot
@Transactional
class LearnerTest {
    private static final AtomicInteger MESSAGE = new AtomicInteger();

    @Autowired
    Tickets tickets;

    @Autowired
    Directory directory;

    @Autowired
    Importer importer;

    @Autowired
    LearnedStore store;

    @BeforeEach
    void people() {
        importer.importFolder(java.nio.file.Path.of("seeds/community"), (what, done, total) -> {});
        directory.silence("wang", false);
    }

    @Test
    void the_owners_category_is_the_label_and_the_bots_is_remembered() {
        var ticket = corrected(told("3号楼门口的灯瞎了", "jinxiu-3"), "lijie", "A09");
        assertThat(store.ofTicket(ticket.id())).get().satisfies(learned -> {
            assertThat(learned.label()).isEqualTo(new Label(Kind.REPORT, Nature.HELP, "A09", Urgency.NORMAL));
            assertThat(learned.taken().category()).isEqualTo("C01");
            assertThat(learned.member()).isEqualTo("wang");
            assertThat(learned.taughtBy()).isEqualTo("lijie");
        });
    }

    @Test
    void what_the_reporter_amends_teaches_nothing() {
        var ticket = corrected(told("3号楼门口的灯瞎了", "jinxiu-3"), "wang", "A09");
        assertThat(ticket.category()).isEqualTo("A09");
        assertThat(store.ofTicket(ticket.id())).isEmpty();
    }

    @Test
    void a_second_correction_is_still_held_against_the_bots_own_guess() {
        var ticket = corrected(told("3号楼门口的灯瞎了", "jinxiu-3"), "lijie", "A09");
        ticket = corrected(ticket, "lijie", "B08");
        assertThat(store.ofTicket(ticket.id()).orElseThrow().taken().category()).isEqualTo("C01");
        ticket = corrected(ticket, "lijie", "C01");
        assertThat(store.ofTicket(ticket.id())).isEmpty();
    }

    @Test
    void numbers_stay_masked_and_the_text_on_one_line() {
        var ticket = corrected(told("灯瞎了\n打我电话\t13812345678", "jinxiu-3"), "lijie", "A09");
        assertThat(store.ofTicket(ticket.id()).orElseThrow().text()).isEqualTo("灯瞎了 打我电话 138****5678");
    }

    @Test
    void what_is_left_aside_without_a_word_is_chatter() {
        var ticket = told("瞎了我的眼", "centre");
        tickets.reject(ticket, actor("lijie"), "");
        assertThat(store.ofTicket(ticket.id()).orElseThrow().label()).isEqualTo(Label.CHATTER);
    }

    @Test
    void a_matter_for_somebody_else_is_no_chatter() {
        var ticket = told("路口红绿灯坏了", "jinxiu-3");
        tickets.reject(ticket, actor("lijie"), "归交警管");
        assertThat(store.ofTicket(ticket.id())).isEmpty();
    }

    @Test
    void a_matter_told_twice_is_no_chatter() {
        told("3号楼门口的灯瞎了", "jinxiu-3");
        var again = told("三号楼门灯不亮", "jinxiu-3");
        tickets.reject(again, actor("lijie"), "");
        assertThat(store.ofTicket(again.id())).isEmpty();
    }

    @Test
    void taking_back_what_was_left_aside_brings_the_correction_before_it_back() {
        var ticket = corrected(told("3号楼门口的灯瞎了", "jinxiu-3"), "lijie", "A09");
        tickets.reject(ticket, actor("lijie"), "");
        assertThat(store.ofTicket(ticket.id()).orElseThrow().label()).isEqualTo(Label.CHATTER);
        tickets.undo(actor("lijie"));
        assertThat(store.ofTicket(ticket.id()).orElseThrow().label().category()).isEqualTo("A09");
    }

    @Test
    void a_withdrawn_report_teaches_nothing() {
        var ticket = corrected(told("3号楼门口的灯瞎了", "jinxiu-3"), "lijie", "A09");
        tickets.withdraw(ticket, actor("wang"), "");
        assertThat(store.ofTicket(ticket.id())).isEmpty();
    }

    @Test
    void what_was_entered_by_hand_has_no_category_until_the_owner_has_seen_it() {
        var ticket = tickets.report(report("打太极的老爷子今天没来", "lijie", "jinxiu", "补登"));
        assertThat(store.ofTicket(ticket.id())).get().satisfies(learned -> {
            assertThat(learned.taken().kind()).isEqualTo(Kind.CHATTER);
            assertThat(learned.label().kind()).isEqualTo(Kind.REPORT);
            assertThat(learned.label().category()).isEqualTo(Category.UNSURE);
        });
        tickets.confirm(ticket, actor("lijie"));
        assertThat(store.ofTicket(ticket.id()).orElseThrow().label().category()).isEqualTo("C01");
    }

    @Test
    void what_the_bot_would_have_understood_teaches_nothing() {
        var ticket = tickets.report(report("3栋门口的路灯不亮了", "lijie", "jinxiu-3", "补登"));
        assertThat(store.ofTicket(ticket.id())).isEmpty();
    }

    private Ticket told(String text, String place) {
        return tickets.report(report(text, "wang", place, null));
    }

    private Report report(String text, String reporter, String place, String reason) {
        return new Report(
                directory.member(reporter).orElseThrow(),
                directory.group("north").orElseThrow(),
                meaning(text, "C01", place),
                List.of(),
                cause(),
                reason);
    }

    private Ticket corrected(Ticket ticket, String member, String category) {
        return tickets.correct(ticket, actor(member), meaning(category, category, null))
                .ticket();
    }

    private static Understanding meaning(String text, String category, String place) {
        return new Understanding(
                Kind.REPORT,
                Nature.HELP,
                category,
                List.of(),
                1,
                place,
                null,
                List.of(),
                Urgency.NORMAL,
                List.of(),
                Map.of(),
                text);
    }

    private Actor actor(String member) {
        return new Actor(directory.member(member).orElseThrow(), cause());
    }

    private static String cause() {
        return "learner:" + MESSAGE.incrementAndGet();
    }
}
