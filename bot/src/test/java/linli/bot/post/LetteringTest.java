package linli.bot.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {
    private static final Lettering LETTERING = Lettering.shipped();

    @ParameterizedTest
    @CsvSource({
        "王阿姨, 王阿姨",
        "喆珺堃旻玥祎赟镕, 喆珺堃旻玥祎赟镕",
        "阿力🌞快递, 阿力快递",
        "👨‍👩‍👧‍👦🌸, ''",
        "❤️小花❤️, 小花",
        "👍🏽老冯, 老冯",
        "𠀀田, ·田",
        "'  两个   空格 ', 两个 空格",
        "换\u2028行, 换 行",
        "零\u200b宽\u202e反, 零宽反",
        "'', ''",
    })
    void what_the_font_cannot_write_is_left_out_or_becomes_a_dot(String nickname, String written) {
        assertThat(LETTERING.written(nickname)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"住在幸福花园小区十二栋三单元的热心邻居老王", "Elizabeth Alexandra Mary Windsor", "WWWWWWWWWWWWWWWWWW"})
    void long_names_are_shortened_by_their_width(String name) {
        var fitted = LETTERING.fitted(name, 34, 250);
        assertThat(fitted).endsWith("…").hasSizeGreaterThan(4);
        assertThat(LETTERING.width(fitted, 34)).isLessThanOrEqualTo(250);
    }

    @Test
    void short_names_stay() {
        assertThat(LETTERING.fitted("王阿姨", 34, 250)).isEqualTo("王阿姨");
    }

    @Test
    void a_damaged_font_is_told_with_its_remedy() {
        assertThatThrownBy(() -> Lettering.of(new ByteArrayInputStream(new byte[1000])))
                .isInstanceOf(FontTrouble.class)
                .hasMessageContaining("NotoSansSC_500Medium.ttf")
                .hasMessageContaining("copy or build it again");
        assertThatThrownBy(() -> Lettering.of(null))
                .isInstanceOf(FontTrouble.class)
                .hasMessageContaining("is missing");
    }

    /** As Java 17 and 25 behave on Debian without libfontconfig, and without libfreetype. */
    @Test
    void a_computer_that_cannot_draw_letters_is_told_what_to_install() {
        var headless = new InternalError(new RuntimeException("Fontconfig head is null"));
        for (var trouble : List.of(headless, new UnsatisfiedLinkError("libfreetype.so.6: no such file"))) {
            assertThatThrownBy(() -> Lettering.able(failing(trouble)))
                    .isInstanceOf(FontTrouble.class)
                    .hasMessageContaining(trouble == headless ? "Fontconfig head is null" : "libfreetype.so.6")
                    .hasMessageContaining("Install the packages fontconfig")
                    .hasCause(trouble);
        }
    }

    private static Runnable failing(Error trouble) {
        return () -> {
            throw trouble;
        };
    }
}
