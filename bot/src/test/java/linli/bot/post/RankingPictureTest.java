package linli.bot.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import linli.bot.points.Standings;
import linli.bot.post.RankingContent.Tally;
import linli.bot.voice.Phrases;
import linli.rules.points.Week;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingPictureTest {
    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 16), ZoneId.of("Asia/Shanghai"));
    private static final Tally TALLY = new Tally(42, 30, 12);

    private static Phrases phrases;

    private final RankingPicture picture = new RankingPicture();

    @BeforeAll
    static void phrases(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("phrases.yml"), """
                ranking:
                  title: "小蜜蜂光荣榜"
                  where: "{community} · {from}—{to}"
                  reported: "本周反映"
                  resolved: "已经解决"
                  coordinating: "正在协调"
                  information: "社情民意收集"
                  service: "志愿服务参与"
                  total: "合计"
                  reports: "反映 {reports} 件"
                  suggestions: "建议 {suggestions} 条"
                  reports_and_suggestions: "反映 {reports} 件 · 建议 {suggestions} 条"
                  more: "还有 {count} 位邻居也出了力"
                  quiet: "这一周风平浪静"
                  invitation: "看到要修的、想改的，在群里说一声就好"
                  nameless: "一位邻居"
                  thanks: "谢谢每一位为邻里操心的人"
                  maker: "小蜜蜂自动生成"
                """);
        phrases = Phrases.read(folder).phrases();
    }

    @Test
    void ten_are_shown_and_the_others_counted() {
        var content = content(rows(14));
        assertThat(content.where()).isEqualTo("幸福社区 · 11月16日—11月22日");
        assertThat(content.figures()).extracting(RankingContent.Figure::number).containsExactly(42, 30, 12);
        assertThat(content.lines()).hasSize(10);
        assertThat(content.more()).isEqualTo("还有 4 位邻居也出了力");
        assertThat(content(rows(10)).more()).isEmpty();
    }

    @Test
    void a_line_says_what_the_points_are_for() {
        var content = content(List.of(
                new Standings.Row(1, "a", "阿力", 44, 10, 54, 12, 1),
                new Standings.Row(2, "b", "王阿姨", 12, 0, 12, 6, 0),
                new Standings.Row(3, "c", "老冯", 10, 0, 10, 0, 2),
                new Standings.Row(4, "d", "韩师傅", 0, 5, 5, 0, 0)));
        assertThat(content.lines())
                .extracting(RankingContent.Line::note)
                .containsExactly("反映 12 件 · 建议 1 条", "反映 6 件", "建议 2 条", "");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 9, 10, 11, 300})
    void it_fits_a_phone_and_is_quickly_sent(int members) throws Exception {
        var file = picture.draw(content(rows(members)));
        var image = image(file);
        assertThat(image.getWidth()).isEqualTo(1080);
        assertThat(image.getHeight()).isBetween(700, 1600);
        assertThat(file.length).isLessThan(300_000);
    }

    @Test
    void every_line_makes_it_longer_and_a_quiet_week_has_a_picture_of_its_own() throws Exception {
        int one = height(rows(1));
        assertThat(height(rows(2))).isGreaterThan(one);
        assertThat(height(List.of())).isNotEqualTo(one);
    }

    @Test
    void odd_names_and_big_numbers_stay_inside_their_columns() throws Exception {
        var plain = image(picture.draw(content(List.of(new Standings.Row(1, "a", "王", 900, 100, 1000, 1, 0)))));
        for (var nickname :
                List.of("👨‍👩‍👧‍👦🌸", "", "\u202e\u0000\n", "住在幸福花园小区十二栋三单元的热心邻居老王".repeat(20), "𠀀مرحبا")) {
            var odd = image(picture.draw(content(List.of(new Standings.Row(1, "a", nickname, 900, 100, 1000, 1, 0)))));
            assertThat(odd.getHeight()).isEqualTo(plain.getHeight());
            // Everything right of the name's column is as with a plain name.
            for (int y = 0; y < plain.getHeight(); y++) {
                for (int x = 420; x < plain.getWidth(); x += 3) {
                    assertThat(odd.getRGB(x, y)).isEqualTo(plain.getRGB(x, y));
                }
            }
        }
    }

    @Test
    void the_same_week_gives_the_same_file() {
        assertThat(picture.draw(content(rows(5)))).isEqualTo(picture.draw(content(rows(5))));
        assertThat(picture.draw(content(rows(5)))).isNotEqualTo(picture.draw(content(rows(6))));
    }

    private int height(List<Standings.Row> rows) throws Exception {
        return image(picture.draw(content(rows))).getHeight();
    }

    private static RankingContent content(List<Standings.Row> rows) {
        return RankingContent.of(phrases, "幸福社区", WEEK, rows, TALLY);
    }

    private static List<Standings.Row> rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(
                        i -> new Standings.Row(i, "m" + i, "邻居" + i, 400 - i, i % 3 * 5, 400 - i + i % 3 * 5, i, i % 2))
                .toList();
    }

    private static BufferedImage image(byte[] file) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(file));
    }
}
