package linli.rules.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlateLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "皖A12345",
                "皖A·12345",
                "皖A:3K7P2",
                "皖A-D12345",
                "沪C62E80",
                "粤B8213学",
                "皖 A 12345",
                "院A12345",
                "A12345",
                "皖B",
                "皖A12345请挪车"
            })
    void a_plate_is_told_however_it_was_read(String line) {
        assertThat(PlateLine.is(line, List.of(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5栋2单元",
                "A座",
                "B1",
                "4F",
                "12345",
                "地下车库B区",
                "5-2-301",
                "GB/T 47678",
                "B2-013",
                "ABCDEFG",
                "WIFI",
                "",
                "A栋12345",
                "12345热线"
            })
    void other_signs_are_not(String line) {
        assertThat(PlateLine.is(line, List.of(line))).isFalse();
    }

    @Test
    void the_lower_row_is_told_by_the_upper_one() {
        assertThat(PlateLine.is("3K7P2", List.of("皖A·", "3K7P2"))).isTrue();
        assertThat(PlateLine.is("3K7P2", List.of("出口", "3K7P2"))).isFalse();
    }
}
