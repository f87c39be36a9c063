package linli.rules.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AliasesTest {
    private final Aliases aliases = new Aliases(number -> "居民" + number);

    @Test
    void family_name_and_title_stay_and_everybody_else_is_a_number() {
        assertThat(aliases.of("王阿姨")).isEqualTo("王阿姨");
        assertThat(aliases.of("3栋2单元张大爷")).isEqualTo("张大爷");
        assertThat(aliases.of("刘德柱")).isEqualTo("居民1");
        assertThat(aliases.of("🌸静待花开")).isEqualTo("居民2");
        assertThat(aliases.of("刘德柱")).isEqualTo("居民1");
    }

    @Test
    void two_people_never_share_a_name() {
        assertThat(aliases.of("王阿姨")).isEqualTo("王阿姨");
        assertThat(aliases.of("5栋王阿姨")).isEqualTo("居民1");
    }

    @Test
    void names_are_replaced_wherever_they_stand_and_offices_may_be_told() {
        aliases.of("刘德柱");
        aliases.call("张强", "第一网格网格员");
        assertThat(aliases.in("@刘德柱 张强马上来")).isEqualTo("@居民1 第一网格网格员马上来");
    }

    @Test
    void a_name_that_is_a_word_as_well_is_replaced_only_where_somebody_is_called() {
        aliases.of("阳光");
        assertThat(aliases.in("阳光里的灯坏了 @阳光 看看")).isEqualTo("阳光里的灯坏了 @居民1 看看");
    }
}
