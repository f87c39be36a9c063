package linli.rules.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import linli.rules.locate.Places;
import org.junit.jupiter.api.Test;

class ClustersTest {
    @Test
    void what_is_told_of_one_matter_has_one_number() {
        assertThat(numbers("3栋2单元楼道灯坏了", "东门垃圾桶满了没人收", "三栋二单元楼道的灯不亮了", "", "5栋2单元楼道灯坏了", "东门那个垃圾桶都溢出来了", "3栋2单元楼道灯坏了"))
                .containsExactly(1, 2, 1, 0, 3, 2, 1);
    }

    @Test
    void nothing_has_no_numbers_and_blanks_have_none() {
        assertThat(numbers()).isEmpty();
        assertThat(numbers("", "  ")).containsExactly(0, 0);
    }

    /** Where two matters lie one step apart each, the first and the last are still two. */
    @Test
    void a_chain_of_small_steps_is_no_matter() {
        var numbers = numbers("3栋电梯坏了", "电梯坏了", "5栋电梯坏了", "5栋的电梯停了", "3栋的电梯停了");
        assertThat(numbers[0]).isNotEqualTo(numbers[2]);
        assertThat(numbers[0]).isEqualTo(numbers[4]);
        assertThat(numbers[2]).isEqualTo(numbers[3]);
    }

    @Test
    void the_order_of_the_lines_changes_the_numbers_not_the_matters() {
        var lines = List.of("滨河路烧烤摊油烟太大", "3栋停水了", "三栋没水了", "滨河路那几家烧烤晚上烟熏得窗户都不敢开");
        var backwards = new ArrayList<>(lines);
        java.util.Collections.reverse(backwards);
        assertThat(numbers(lines.toArray(String[]::new))).containsExactly(1, 2, 2, 1);
        assertThat(numbers(backwards.toArray(String[]::new))).containsExactly(1, 2, 2, 1);
    }

    private static int[] numbers(String... lines) {
        return Clusters.of(Stream.of(lines).map(PairTable::telling).toList(), Places.none());
    }
}
