package linli.rules.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "昨天停水, 今天停水",
        "周一电梯困人, 星期四电梯困人",
        "上周六跳到十一点, 这周三跳到十一点",
        "11月3号停电, 十一月十五号停电",
        "中秋放烟花, 国庆放烟花",
        "上个月有人抛物, 今天有人抛物",
    })
    void two_days_are_two_matters(String one, String other) {
        assertThat(Days.of(one).differ(Days.of(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "昨天停水, 停水了",
        "昨天就停水了, 今天停水",
        "昨晚灯不亮, 今晚还是不亮",
        "天天停水, 今天停水",
        "昨晚停水, 昨天夜里停水",
        "周末停水, 周围停水",
    })
    void one_day_or_every_day_may_be_one(String one, String other) {
        assertThat(Days.of(one).differ(Days.of(other))).isFalse();
    }
}
