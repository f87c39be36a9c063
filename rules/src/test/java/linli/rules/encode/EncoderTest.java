package linli.rules.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncoderTest {
    private static final Encoder ENCODER = Encoder.shipped();

    /** The first figures were measured with another program around the same model (platform notes of the project). */
    @ParameterizedTest
    @CsvSource({
        "3栋垃圾桶坏了, 三号楼下面垃圾桶烂了没人修, 0.838",
        "12栋井盖破损, 十二栋门口窨井盖裂了很危险, 0.786",
        "有人高空抛物, 楼上往下扔垃圾砸到车了, 0.560",
        "3栋垃圾桶坏了, 12栋井盖破损, 0.550",
        "3栋垃圾桶坏了, 5栋垃圾桶坏了, 0.920",
    })
    void sentences_lie_as_far_apart_as_the_model_says(String one, String other, double cosine) {
        assertThat(Encoder.cosine(ENCODER.encode(one), ENCODER.encode(other))).isBetween(cosine - 0.02, cosine + 0.02);
    }

    @Test
    void widths_of_letters_and_case_make_no_difference() {
        assertThat(ENCODER.encode("ＷＩＦＩ断了")).isEqualTo(ENCODER.encode("wifi断了"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "🐝", "👨‍👩‍👧", "a", "\ud83d", "喆珺堃"})
    void whatever_people_type_has_numbers(String text) {
        var numbers = ENCODER.encode(text);

        assertThat(numbers).hasSize(Encoder.WIDTH);
        for (float number : numbers) assertThat(number).isFinite();
    }

    @Test
    void a_very_long_text_is_cut() {
        assertThat(ENCODER.encode("灯".repeat(20_000))).hasSize(Encoder.WIDTH);
    }

    @Test
    void the_fitted_one_tells_a_matter_from_the_same_words_in_another_sense() {
        double published = margin(ENCODER);
        double fitted = margin(Encoder.fitted());

        assertThat(fitted).isGreaterThan(published + 0.2);
    }

    /** How much nearer two matters are to each other than to a joke with the words of one. */
    private static double margin(Encoder encoder) {
        var matter = encoder.encode("楼道灯全黑了，没人管");
        var other = encoder.encode("单元门口的灯不亮");
        var joke = encoder.encode("眼前一黑，我的灯呢哈哈");
        return Encoder.cosine(matter, other) - Encoder.cosine(matter, joke);
    }

    @Test
    void layers_fitted_to_another_release_are_refused() throws IOException {
        try (var layers = FittedLayers.shipped()) {
            assertThatThrownBy(() -> FittedLayers.lay(layers, new byte[] {1, 2, 3}))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another release");
        }
    }

    @Test
    void many_threads_get_what_one_gets() {
        var alone = ENCODER.encode("路灯不亮");

        var together = java.util.stream.IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> ENCODER.encode("路灯不亮"))
                .toList();

        assertThat(together).allSatisfy(numbers -> assertThat(numbers).isEqualTo(alone));
    }
}
