package linli.rules.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "路灯修好了", "来水了", "电来了", "已经换了新的", "下水道通了", "门禁能刷了", "暖气热了", "垃圾收走了", "恢复供水", "井盖补好", "灯亮了", "人救出来了"
            })
    void the_trouble_is_over(String text) {
        assertThat(Ending.isOver(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "路灯不亮了", "什么时候能修好", "还没来水", "修好了吗", "修好了又坏", "希望恢复供水", "没处理好", "电梯停了两天", "井盖被偷走了", "灯没亮", "请尽快清理干净"
            })
    void the_trouble_goes_on(String text) {
        assertThat(Ending.isOver(text)).isFalse();
    }
}
