package linli.rules.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import linli.rules.locate.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs that we wrote ourselves, half of them as near to one matter as another matter can be. No directory knows their places. */
class SamenessTest {
    private static final Path TABLES = Path.of("rules/src/test/resources/linli/rules/duplicate");

    /** The weights were fitted with these two; what they are worth shows the next. */
    @ParameterizedTest
    @CsvSource({"pairs.tsv, 0.95", "near-misses.tsv, 0.95"})
    void the_pairs_that_were_learnt_from_are_judged_right(String table, double floor) throws IOException {
        var judged = PairTable.judged(TABLES.resolve(table), 0, 2, 3);
        assertThat(judged.right()).as("%s", judged.wrong()).isGreaterThanOrEqualTo(floor);
    }

    /** Written when the weights stood; no word list and no weight was changed for them. */
    @Test
    void pairs_never_seen_are_judged_right_as_well() throws IOException {
        var judged = PairTable.judged(TABLES.resolve("unseen.tsv"), 0, 2, 3);
        assertThat(judged.right()).as("%s", judged.wrong()).isGreaterThanOrEqualTo(0.85);
        assertThat(judged.keptApart()).as("%s", judged.wrong()).isGreaterThanOrEqualTo(0.8);
    }

    @ParameterizedTest
    @CsvSource({
        "3栋的路灯不亮了, 5栋的路灯不亮了, 3栋／5栋",
        "东门的路灯不亮了, 西门的路灯不亮了, 东／西",
        "3栋的路灯不亮了, 3栋的路灯修好了, 一个说已经好了",
        "楼下昨晚有人放鞭炮, 楼下大前天有人放鞭炮, 说的不是同一天",
    })
    void a_contradiction_is_told_in_words(String one, String other, String sign) {
        var sameness = Duplicates.same(PairTable.telling(one), PairTable.telling(other), Places.none());
        assertThat(sameness.isSame()).isFalse();
        assertThat(sameness.signs()).contains(sign);
    }

    @Test
    void it_makes_no_difference_who_told_first() {
        var one = PairTable.telling("3栋2单元楼道灯坏了");
        var other = PairTable.telling("三栋二单元黑漆漆的 灯不亮");
        assertThat(Duplicates.same(one, other, Places.none()).likelihood())
                .isEqualTo(Duplicates.same(other, one, Places.none()).likelihood());
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "'', 3栋漏水", "。。。, 。。。", "😀, 😀"})
    void of_nothing_nothing_can_be_said(String one, String other) {
        assertThat(Duplicates.same(PairTable.telling(one), PairTable.telling(other), Places.none())
                        .isSame())
                .isFalse();
    }
}
