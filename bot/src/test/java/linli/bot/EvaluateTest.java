package linli.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {
    private static final List<String> FRUIT = List.of("苹果真甜", "香蕉熟了", "葡萄好酸", "西瓜切开了", "梨子很脆", "桃子软了");
    private static final List<String> WEATHER = List.of("今天下雨", "外面刮风", "明天有雪", "太阳很大", "雾好浓", "又打雷了");

    @TempDir
    Path folder;

    @Test
    void any_labels_can_be_learnt_and_measured() throws IOException {
        var train = file("train.tsv", "text\tlabel", lines(FRUIT, "fruit"), lines(WEATHER, "weather"));
        var test = file("test.tsv", "text\tlabel", "橘子很甜\tfruit\n", "下大雨了\tweather\n", "草莓熟了\tfruit\n");

        var told = Shell.type("evaluate", "--train", train, "--test", test);

        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out()).contains("accuracy 1.0000 (3 of 3)", "macro-F1 1.0000", "precision", "fruit", "weather");
    }

    @Test
    void what_is_shipped_answers_in_the_words_of_the_file() throws IOException {
        var kinds = file("kinds.tsv", "text\tlabel", "3栋路灯不亮了\treport\n", "大家早上好\tchatter\n");
        var codes = file("codes.tsv", "text\tlabel\talso", "3栋路灯不亮了\tA01\tC01\n");
        var classes = file("classes.tsv", "text\tlabel", "楼上装修天天钻墙太吵了\t噪音扰民\n", "树枝断了没人修剪\t绿化树木\n");

        assertThat(Shell.type("evaluate", "--test", kinds).out()).contains("(2 of 2)");
        assertThat(Shell.type("evaluate", "--test", codes).out()).contains("(1 of 1)");
        assertThat(Shell.type("evaluate", "--test", classes).out()).contains("(2 of 2)");
    }

    @Test
    void a_broken_line_is_named() throws IOException {
        var broken = file("broken.tsv", "text\tlabel", "只有文字\n", "好\treport\n");

        var told = Shell.type("evaluate", "--test", broken);

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).contains("broken.tsv", "line 2");
    }

    @Test
    void strange_labels_are_explained() throws IOException {
        var strange = file("strange.tsv", "text\tlabel", "你好\tbanana\n");

        var told = Shell.type("evaluate", "--test", strange);

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).contains("--train");
    }

    @Test
    void a_missing_or_empty_file_is_told() throws IOException {
        assertThat(Shell.type("evaluate", "--test", folder.resolve("none.tsv").toString())
                        .err())
                .contains("none.tsv");
        assertThat(Shell.type("evaluate", "--test", file("empty.tsv", "")).err())
                .contains("empty.tsv");
    }

    private static String lines(List<String> texts, String label) {
        return String.join(
                "", texts.stream().map(text -> text + "\t" + label + "\n").toList());
    }

    private String file(String name, String header, String... lines) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, header.isEmpty() ? "" : header + "\n" + String.join("", lines));
        return file.toString();
    }
}
