package linli.rules.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTest {
    @Test
    void equal_points_share_a_rank_and_the_next_is_left_out() {
        assertThat(ranks(9, 7, 7, 5)).containsExactly(1, 2, 2, 4);
        assertThat(ranks(5, 5, 5)).containsExactly(1, 1, 1);
        assertThat(ranks(3, 2, 1)).containsExactly(1, 2, 3);
        assertThat(ranks(1, 1, 0)).containsExactly(1, 1, 3);
        assertThat(ranks()).isEmpty();
    }

    @Test
    void the_most_points_come_first_whichever_section_they_are_of() {
        var ranked = Ranking.rank(
                List.of(new Total("few", 1, 2, 1, 0), new Total("most", 0, 30, 0, 0), new Total("many", 20, 5, 4, 1)));
        assertThat(ranked).extracting(one -> one.total().member()).containsExactly("most", "many", "few");
    }

    @Test
    void equals_stand_in_the_same_order_every_time() {
        var a = new Total("a", 4, 0, 1, 0);
        var b = new Total("b", 4, 0, 2, 0);
        var c = new Total("c", 0, 4, 1, 0);
        assertThat(Ranking.rank(List.of(c, a, b)))
                .isEqualTo(Ranking.rank(List.of(b, c, a)))
                .extracting(Ranking.Ranked::total)
                .containsExactly(b, a, c);
    }

    private static List<Integer> ranks(int... points) {
        var totals = IntStream.range(0, points.length)
                .mapToObj(i -> new Total("m" + i, points[i], 0, 0, 0))
                .toList();
        return Ranking.rank(totals).stream().map(Ranking.Ranked::rank).toList();
    }
}
