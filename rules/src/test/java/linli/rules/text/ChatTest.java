package linli.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatTest {
    @Test
    void nothing_is_an_empty_text() {
        assertThat(Chat.clean(null)).isEmpty();
        assertThat(Chat.clean("\u200b\u0000 ")).isEmpty();
    }

    @Test
    void what_nobody_sees_goes() {
        assertThat(Chat.clean("路\u200b灯\u202e坏\u2060了\ufeff\u0007\u00ad")).isEqualTo("路灯坏了");
        assertThat(Chat.clean("灯\ud83d坏\ude00了")).isEqualTo("灯坏了");
        assertThat(Chat.clean("灯" + Character.toString(0xE0041) + Character.toString(0xE007F)))
                .isEqualTo("灯");
    }

    @Test
    void line_ends_and_blanks_are_one() {
        assertThat(Chat.clean("  3栋\u3000\t 灯坏 \r\n\r\n 快修\u2028谢谢\u00a0 ")).isEqualTo("3栋 灯坏\n快修\n谢谢");
    }

    @Test
    void characters_are_composed() {
        assertThat(Chat.clean("e\u0301")).isEqualTo("\u00e9");
    }

    @Test
    void emoji_keep_what_holds_them_together() {
        for (var emoji : new String[] {"👨‍👩‍👧", "❤️", "3️⃣", "👍🏽", "🏳️‍🌈", "👩🏽‍🔧"}) {
            assertThat(Chat.clean("好" + emoji)).isEqualTo("好" + emoji);
        }
        assertThat(Chat.clean("灯\u200d坏\ufe0f了👍\u200d")).isEqualTo("灯坏了👍");
    }

    @Test
    void cleaning_twice_changes_nothing() {
        var random = new Random(7);
        int[] odd = {
            0x200D, 0xFE0F, 0x1F468, 0x1F469, 0x200B, ' ', '\n', '\r', 0x0301, 0x0344, 0x0323, 'a', '灯', 0x3000, 0xD83D,
            0xDE00, 0x20E3, '3', 0xAC00, 0x1100, 0x1161, 0x115F, 0x2028, 0xE0062, 0x2126, 0x212B, 0x0958, 0x1F3FD,
            0xFFFE, 0x2800, 0x09C7, 0x09BE
        };
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) text.appendCodePoint(odd[random.nextInt(odd.length)]);
            var once = Chat.clean(text.toString());
            assertThat(Chat.clean(once)).isEqualTo(once);
        }
    }

    @Test
    void a_tower_of_accents_is_cut_quickly() {
        assertThat(Chat.clean("灯" + "\u0301\u0323".repeat(50_000))).hasSizeLessThan(10);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            垃及桶满了 | 垃圾桶满了
            垃圾筒满了 | 垃圾桶满了
            电提坏了 | 电梯坏了
            停电提醒 | 停电提醒
            楼上漏谁 | 楼上漏水
            路登不亮 | 路灯不亮
            公路登记 | 公路登记
            景盖翘了 | 井盖翘了
            下水到堵赛 | 下水道堵塞
            充电装置 | 充电装置
            楼下吵滴很 | 楼下吵得很
            電梯壞了 | 电梯坏了
            路燈不亮，請報修 | 路灯不亮,请报修
            樓道裡堆滿雜物 | 楼道里堆满杂物
            ３号楼ＡＢＣ | 3号楼abc
            没水！！！！ | 没水!
            怎么回事？？。。。 | 怎么回事?。
            没水……… | 没水…
            3—2－501 | 3-2-501
            """)
    void for_matching_there_is_one_way_to_write(String text, String normal) {
        assertThat(Chat.normal(text)).isEqualTo(normal);
        assertThat(Chat.normal(normal)).isEqualTo(normal);
    }

    @Test
    void folding_keeps_every_position() {
        var text = "３號樓垃及桶！！";
        assertThat(Chat.fold(text)).isEqualTo("3号楼垃圾桶!!").hasSameSizeAs(text);
    }
}
