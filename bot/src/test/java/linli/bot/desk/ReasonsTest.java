package linli.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import linli.bot.WholeBot;
import linli.bot.demo.StoppedTime;
import linli.bot.directory.Directory;
import linli.bot.directory.Member;
import linli.bot.ticket.Actor;
import linli.bot.ticket.Report;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.Tickets;
import linli.rules.Understanding;
import linli.rules.classify.Candidate;
import linli.rules.classify.Kind;
import linli.rules.classify.Nature;
import linli.rules.classify.Urgency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Every field of a ticket can be checked by whoever looks at it. */
@WholeBot
@Transactional
class ReasonsTest {
    @Autowired
    Reasons reasons;

    @Autowired
    Tickets tickets;

    @Autowired
    Directory directory;

    @Autowired
    InstantSource time;

    @BeforeEach
    void in_the_morning() {
        StoppedTime.set(time, Instant.parse("2026-11-18T02:00:00Z"));
    }

    @Test
    void the_words_stand_in_the_sentence_with_how_sure_and_what_else_it_may_be() {
        var category = of(lamp(0.7)).get(Field.CATEGORY);
        assertThat(category.clues()).containsExactly(new Clue("路灯", false));
        assertThat(category.because()).contains("“路灯”", category.value());
        assertThat(category.sure()).isEqualTo("比较确定");
        assertThat(category.otherwise()).hasSize(1);
        assertThat(of(lamp(0.95)).get(Field.CATEGORY).sure()).isEqualTo("很确定");
        assertThat(of(lamp(0.3)).get(Field.CATEGORY).sure()).isEqualTo("拿不准");
    }

    @Test
    void no_field_is_without_a_sentence_and_none_shows_a_percentage() {
        assertThat(reasons.of(lamp(0.7))).extracting(Reason::field).containsExactly(Field.values());
        assertThat(reasons.of(lamp(0.7)))
                .allSatisfy(reason -> assertThat(reason.because()).endsWith("。").doesNotContain("%", "0."));
    }

    @Test
    void what_a_picture_said_is_told_as_such() {
        var place = of(ticket(0.7, Map.of("place", List.of("照片：3栋")), "jinxiu-3", Urgency.NORMAL))
                .get(Field.PLACE);
        assertThat(place.clues()).containsExactly(new Clue("3栋", true));
        assertThat(place.because()).contains("照片里的“3栋”");
        assertThat(place.sure()).isEqualTo("比较确定");
    }

    @Test
    void a_place_nobody_named_is_not_sure() {
        assertThat(of(ticket(0.7, Map.of(), null, Urgency.NORMAL)).get(Field.PLACE))
                .satisfies(place -> {
                    assertThat(place.sure()).isEqualTo("拿不准");
                    assertThat(place.because()).contains("没说在哪儿", "这个群");
                });
    }

    @Test
    void urgency_tells_whether_it_was_heard_or_is_usual() {
        var heard = ticket(0.7, Map.of("urgency", List.of("快来")), "jinxiu-3", Urgency.URGENT);
        assertThat(of(heard).get(Field.URGENCY).because()).contains("“快来”", "紧急");
        assertThat(of(lamp(0.7)).get(Field.URGENCY).because()).contains("一般");
    }

    @Test
    void before_anybody_confirms_it_is_told_who_would_get_it_and_afterwards_who_has_it() {
        var open = lamp(0.7);
        var expected = of(open).get(Field.ASSIGNEE);
        assertThat(expected.because()).contains("确认以后", expected.value());
        var sent = tickets.confirm(open, owner()).ticket();
        assertThat(of(sent).get(Field.ASSIGNEE).value()).isEqualTo(expected.value());
        assertThat(of(sent).get(Field.ASSIGNEE).because())
                .doesNotContain("确认以后")
                .contains("所以给");
    }

    @Test
    void a_field_the_owner_put_right_says_so_and_the_others_do_not() {
        var corrected = tickets.correct(lamp(0.3), owner(), better("A02", null)).ticket();
        var all = of(corrected);
        assertThat(all.get(Field.CATEGORY).corrected()).isTrue();
        assertThat(all.get(Field.CATEGORY).because()).contains("群主改的");
        assertThat(all.get(Field.CATEGORY).sure()).isNull();
        assertThat(all.get(Field.PLACE).corrected()).isFalse();
        var moved = tickets.correct(corrected, new Actor(wang(), "t:2"), better(null, "jinxiu-5"))
                .ticket();
        assertThat(of(moved).get(Field.PLACE).because()).contains("上报人自己改的", "5栋");
        assertThat(of(moved).get(Field.CATEGORY).because()).contains("群主改的");
        var graded = tickets.regrade(moved, owner(), Urgency.DANGER).ticket();
        assertThat(of(graded).get(Field.URGENCY).because()).contains("群主改的", "特急");
        assertThat(of(graded).get(Field.KIND).corrected()).isFalse();
    }

    private Map<Field, Reason> of(Ticket ticket) {
        return reasons.of(ticket).stream().collect(Collectors.toMap(Reason::field, Function.identity()));
    }

    private Ticket lamp(double confidence) {
        return ticket(
                confidence,
                Map.of(
                        "kind", List.of("不亮"),
                        "nature", List.of("不亮"),
                        "category", List.of("路灯"),
                        "place", List.of("3栋")),
                "jinxiu-3",
                Urgency.NORMAL);
    }

    private Ticket ticket(double confidence, Map<String, List<String>> evidence, String place, Urgency urgency) {
        var meaning = new Understanding(
                Kind.REPORT,
                Nature.HELP,
                "C01",
                List.of(new Candidate("C01", confidence), new Candidate("C02", 0.2), new Candidate("C03", 0.001)),
                confidence,
                place,
                evidence.containsKey("place") ? "3栋" : null,
                List.of(),
                urgency,
                List.of(),
                evidence,
                "3栋路灯不亮");
        return tickets.report(
                new Report(wang(), directory.group("north").orElseThrow(), meaning, List.of(), "t:" + confidence));
    }

    private static Understanding better(String category, String place) {
        return new Understanding(
                Kind.REPORT,
                null,
                category,
                List.of(),
                1,
                place,
                null,
                List.of(),
                Urgency.NORMAL,
                List.of(),
                Map.of(),
                "不是这个");
    }

    private Member wang() {
        return directory.member("wang").orElseThrow();
    }

    private Actor owner() {
        return new Actor(directory.member("lijie").orElseThrow(), "t:1");
    }
}
