package linli.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = new Words(List.of("路灯", "路灯不亮", "垃圾", "ＷｉＦｉ"));

    @Test
    void the_longest_word_wins() {
        assertThat(words.found("路灯不亮,路灯,垃及,wifi")).containsExactly("路灯不亮", "路灯", "垃圾", "wifi");
    }

    @Test
    void features_are_runs_and_words() {
        assertThat(words.features("路灯坏")).containsExactly("路", "路灯", "路灯坏", "灯", "灯坏", "坏", "w=路灯");
    }

    @Test
    void numbers_count_as_one_and_runs_stop_at_punctuation() {
        assertThat(words.features("12栋，灯")).containsExactly("0", "0栋", "栋", "灯");
        assertThat(words.features("12栋")).isEqualTo(words.features("3栋"));
    }

    @Test
    void nothing_has_no_features() {
        assertThat(words.features("")).isEmpty();
        assertThat(new Words(List.of()).found("路灯")).isEmpty();
    }
}
