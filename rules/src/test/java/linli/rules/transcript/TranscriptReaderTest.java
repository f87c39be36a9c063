package linli.rules.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chats as people really have them. */
class TranscriptReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDateTime QUARTER_PAST = LocalDateTime.of(2026, 11, 20, 8, 15);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20 08:15:32 王阿姨\n3栋灯坏了",
                "2026/11/20 8:15 王阿姨\r\n3栋灯坏了",
                "2026年11月20日 08:15 王阿姨\n3栋灯坏了\n",
                "2026-11-20 上午8:15:32 王阿姨(12345678)\n3栋灯坏了",
                "2026-11-20 8:15:32 【冒泡】王阿姨<wang@example.com>\n3栋灯坏了",
                "2026-11-20 08:15:32 王阿姨: 3栋灯坏了",
                "[2026-11-20 08:15] 王阿姨：3栋灯坏了",
                "王阿姨 2026-11-20 08:15:32\n3栋灯坏了",
                "王阿姨 2026年11月20日 08:15\n\n3栋灯坏了\n",
                "2026年11月20日 星期五\n王阿姨 08:15\n3栋灯坏了",
                "—————  2026-11-20  —————\n\n\n王阿姨  08:15\n\n3栋灯坏了\n",
                "2026年11月20日 星期五\n08:15 王阿姨\n3栋灯坏了",
                "2026年11月20日 08:15\n王阿姨: 3栋灯坏了",
                "11月20日 星期五 08:15\n王阿姨：3栋灯坏了",
                "2026-11-20 08:15\n王阿姨:\n3栋灯坏了",
                "前天 08:15\n王阿姨: 3栋灯坏了",
                "星期五 08:15\n王阿姨: 3栋灯坏了",
                "\uFEFF2026-11-20 08:15 王阿姨\n\u200B3栋灯坏了"
            })
    void one_message_in_every_way_it_is_written_down(String text) {
        var read = TranscriptReader.read(text, TODAY);
        assertThat(read.unread()).isEmpty();
        assertThat(read.entries()).hasSize(1);
        var only = read.entries().get(0);
        assertThat(only.name()).isEqualTo("王阿姨");
        assertThat(only.text()).isEqualTo("3栋灯坏了");
        assertThat(only.at().withSecond(0)).isEqualTo(QUARTER_PAST);
        assertThat(read.dated()).isEqualTo(!text.startsWith("星期") || read.dated());
    }

    @Test
    void a_message_of_several_lines_stays_one_even_with_colons_and_hours_in_it() {
        var read = TranscriptReader.read("""
                2026-11-20 08:15:32 物业小陈
                通知：明天停水
                时间：
                明天早上 8:00
                8:15 开始抢修
                锦绣物业
                2026年11月19日
                2026-11-20 08:16:00 王阿姨
                知道了
                """, TODAY);
        assertThat(read.entries()).extracting(Entry::name).containsExactly("物业小陈", "王阿姨");
        assertThat(read.entries().get(0).text()).contains("明天早上 8:00", "8:15 开始抢修", "2026年11月19日");
    }

    @Test
    void a_line_with_a_colon_that_is_no_name_belongs_to_the_message_before() {
        var read = TranscriptReader.read("王阿姨: 请看\n通知：明天停水\nhttps://example.com/a\n李姐：好\n", TODAY);
        assertThat(read.entries()).extracting(Entry::name).containsExactly("王阿姨", "李姐");
        assertThat(read.entries().get(0).text()).isEqualTo("请看\n通知：明天停水\nhttps://example.com/a");
        assertThat(read.dated()).isFalse();
    }

    @Test
    void pictures_are_counted_and_voices_are_known_to_be_unheard() {
        var read = TranscriptReader.read("王阿姨: [图片]\n王阿姨: 这里[图片][图片]漏水\n老孙: [语音] 12\"\n小美: [动画表情]\n", TODAY);
        assertThat(read.entries()).extracting(Entry::pictures).containsExactly(1, 2, 0, 0);
        assertThat(read.entries().get(1).text()).isEqualTo("这里漏水");
        assertThat(read.entries()).extracting(Entry::voice).containsExactly(false, false, true, false);
    }

    @Test
    void what_the_platform_wrote_is_nobodys_message() {
        var read = TranscriptReader.read("""
                群聊：幸福里邻居群
                2026-11-20 08:15:32 王阿姨
                早
                "小美"撤回了一条消息
                "李姐"邀请"阿力"加入了群聊
                2026-11-20 08:20:00 系统消息
                老孙 加入本群。
                """, TODAY);
        assertThat(read.group()).isEqualTo("幸福里邻居群");
        assertThat(read.entries()).extracting(Entry::text).containsExactly("早");
        assertThat(read.notices()).isEqualTo(4);
    }

    @Test
    void an_answer_keeps_what_it_answers_apart() {
        var read = TranscriptReader.read("""
                2026-11-20 08:15:32 王阿姨
                「李姐：3栋灯坏了」
                - - - - - - - - - - - - - - -
                我家也是
                """, TODAY);
        assertThat(read.entries().get(0).quoted()).isEqualTo("3栋灯坏了");
        assertThat(read.entries().get(0).text()).isEqualTo("我家也是");
    }

    @Test
    void the_clock_going_back_means_the_next_day() {
        var read = TranscriptReader.read("王阿姨 23:50\n睡了\n李姐 07:10\n早\n", TODAY);
        assertThat(read.entries().get(1).at()).isEqualTo(LocalDateTime.of(2026, 11, 23, 7, 10));
    }

    @Test
    void messages_come_earliest_first_however_they_lie_in_the_file() {
        var read = TranscriptReader.read("2026-11-21 08:00:00 李姐\n二\n2026-11-20 08:00:00 王阿姨\n一\n", TODAY);
        assertThat(read.entries()).extracting(Entry::text).containsExactly("一", "二");
    }

    @Test
    void what_cannot_be_read_is_told_with_its_line() {
        var read = TranscriptReader.read("""
                这一行没有人说
                2026-13-45 08:15:32 王阿姨
                丢了
                2026-11-20 08:15:32 李姐
                2026-11-20 08:16:32 小美
                好的
                \uFFFD\uFFFD乱了
                """, TODAY);
        assertThat(read.unread())
                .extracting(Unread::line, Unread::why)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(1, Unread.Why.NOBODY),
                        org.assertj.core.groups.Tuple.tuple(2, Unread.Why.NO_SUCH_TIME),
                        org.assertj.core.groups.Tuple.tuple(3, Unread.Why.NOBODY),
                        org.assertj.core.groups.Tuple.tuple(4, Unread.Why.NO_WORDS),
                        org.assertj.core.groups.Tuple.tuple(7, Unread.Why.GARBLED));
        assertThat(read.entries()).extracting(Entry::text).containsExactly("好的");
    }

    @Test
    void a_file_of_any_age_is_text_and_a_picture_is_not() {
        var text = "王阿姨: 3栋灯坏了";
        for (var charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GBK"), Charset.forName("GB18030")}) {
            assertThat(Bytes.text(text.getBytes(charset))).contains(text);
        }
        assertThat(Bytes.text(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .contains(text);
        assertThat(Bytes.text(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .contains(text);
        assertThat(Bytes.text(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)))
                .contains(text);
        var noise = new byte[10_000];
        new Random(1).nextBytes(noise);
        assertThat(Bytes.text(noise)).isEmpty();
    }

    @Test
    void anything_at_all_is_read_without_falling_over_and_in_time() {
        var random = new Random(7);
        var alphabet = "0123456789:：-/年月日[]「」 \n\n王阿姨上午图片撤回了一条消息()";
        var text = new StringBuilder();
        for (int i = 0; i < 200_000; i++) text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        long start = System.nanoTime();
        TranscriptReader.read(text.toString(), TODAY);
        TranscriptReader.read("王".repeat(1_000_000), TODAY);
        TranscriptReader.read(" ".repeat(500_000) + "1:00" + " ".repeat(500_000), TODAY);
        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(20);
    }
}
