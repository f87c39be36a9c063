package linli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"这个又坏了，麻烦物业来看看", "这里坏了", "又坏了！！", "@物业 那个东西又不行了，快来人看看", "这个东西坏了三天了没人管", "你们看看这个😡", "太不像话了，有没有人管"
            })
    void words_may_only_point(String text) {
        assertThat(Pointing.only(text, "")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "5栋1单元的楼道窗户玻璃碎了, 5栋1单元的楼道",
        "灯坏了, ''",
        "这里臭得很, ''",
        "树倒了没人管, ''",
        "有人摔倒了, ''",
    })
    void words_that_name_the_trouble_are_left_alone(String text, String placeWords) {
        assertThat(Pointing.only(text, placeWords)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3栋门口又坏了, 3栋门口", "5栋2单元这个坏了没人修, 5栋2单元"})
    void a_place_names_no_trouble(String text, String placeWords) {
        assertThat(Pointing.only(text, placeWords)).isTrue();
    }
}
