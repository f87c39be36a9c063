package linli.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource({
        "3,3",
        "１２,12",
        "三,3",
        "叁,3",
        "两,2",
        "十,10",
        "拾,10",
        "十二,12",
        "拾贰,12",
        "二十,20",
        "二十三,23",
        "廿,20",
        "廿三,23",
        "卅一,31",
        "一百,100",
        "一百零三,103",
        "一百一十二,112",
        "一百十二,112",
        "两百五,250",
        "一百三十,130",
        "五零一,501",
        "一二〇三,1203",
        "一千零五,1005",
        "幺零三,103",
        "0501,501",
        "3十,30"
    })
    void reads(String text, int value) {
        assertThat(Numerals.read(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "十几", "几十", "百", "12号", "二三十", "十十", "一百零", "零十", "三楼", "-3", "3.5", "百十", "999999999999999"
            })
    void reads_nothing(String text) {
        assertThat(Numerals.read(text)).isEmpty();
    }
}
