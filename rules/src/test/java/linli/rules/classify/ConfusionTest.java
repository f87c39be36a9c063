package linli.rules.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConfusionTest {
    /** Worked out on paper: a 2 of 3 found, one of b taken for a, c never found. */
    @Test
    void figures_are_the_usual_ones() {
        var confusion = new Confusion();
        confusion.add("a", "a");
        confusion.add("a", "a");
        confusion.add("a", "b");
        confusion.add("b", "b");
        confusion.add("b", "a");
        confusion.add("c", "a");

        assertThat(confusion.count()).isEqualTo(6);
        assertThat(confusion.accuracy()).isEqualTo(0.5);
        var a = confusion.rows().get(0);
        assertThat(a.precision()).isEqualTo(0.5);
        assertThat(a.recall()).isCloseTo(0.667, within(0.001));
        assertThat(a.f1()).isCloseTo(0.571, within(0.001));
        assertThat(confusion.rows().get(2).f1()).isZero();
        assertThat(confusion.macroF1()).isCloseTo((0.5714 + 0.5 + 0) / 3, within(0.001));
        assertThat(confusion.mistakes())
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.count()).isEqualTo(1));
    }

    @Test
    void nothing_counted_is_no_division_by_zero() {
        var confusion = new Confusion();

        assertThat(confusion.accuracy()).isZero();
        assertThat(confusion.macroF1()).isZero();
        assertThat(confusion.mistakes()).isEmpty();
    }
}
