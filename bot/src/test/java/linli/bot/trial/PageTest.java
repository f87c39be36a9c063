package linli.bot.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import linli.bot.desk.Clue;
import linli.bot.desk.Field;
import linli.bot.desk.Piece;
import linli.bot.desk.Reason;
import linli.bot.voice.Phrases;
import linli.rules.RulebookReader;
import linli.rules.classify.Urgency;
import linli.rules.transcript.Unread;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final Path CONFIG = Path.of("config");
    private static final Instant NINE = Instant.parse("2026-11-16T01:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private final Page page =
            new Page(Phrases.read(CONFIG).phrases(), RulebookReader.read(CONFIG).rulebook());

    @Test
    void of_very_many_tickets_the_pressing_ones_are_shown_and_the_others_counted() {
        var html = page.of(story(600));
        assertThat(html).contains("<b>#600</b>", "<b>#1</b>", "还有 100 条没有列出来").doesNotContain("<b>#599</b>");
    }

    @Test
    void a_quiet_chat_has_a_page_as_well() {
        var quiet = story(0);
        assertThat(page.of(quiet)).contains("没有要开单的事", "没有要追问的").doesNotContain("没有列出来");
        assertThat(page.line(quiet)).contains("7 条消息", "会开 0 件单", "平均每天在群里说 0.0 条", "没读懂 1 行");
    }

    @Test
    void words_that_decided_are_marked_and_nobody_can_write_markup() {
        assertThat(page.of(story(1)))
                .contains("<mark class=\"of-category\">&lt;b&gt;灯</mark>", "第 3 行，看不出是谁说的：&lt;script&gt;", "也可能是道路")
                .doesNotContain("<b>灯", "<script>");
    }

    private static Story story(int tickets) {
        return new Story(
                "a.txt",
                "北区",
                MONDAY,
                MONDAY,
                7,
                3,
                0,
                0,
                true,
                IntStream.rangeClosed(1, tickets)
                        .mapToObj(number -> ticket(number, number == 600 ? Urgency.DANGER : Urgency.NORMAL))
                        .toList(),
                List.of(),
                List.of(new Story.Day(MONDAY, 7, tickets, List.of())),
                List.of(),
                0,
                0,
                0,
                List.of(),
                0,
                List.of(new Unread(3, "<script>", Unread.Why.NOBODY)),
                0);
    }

    private static Story.Opened ticket(int number, Urgency urgency) {
        return new Story.Opened(
                number,
                NINE,
                "居民1",
                "路灯",
                "3栋",
                urgency,
                List.of(new Piece("<b>灯", Set.of(Field.CATEGORY)), new Piece("坏了", Set.of())),
                List.of(new Reason(
                        Field.CATEGORY,
                        "类别",
                        "路灯",
                        "听到灯。",
                        List.of(new Clue("灯", false)),
                        "很确定",
                        List.of("道路"),
                        false)),
                0);
    }
}
