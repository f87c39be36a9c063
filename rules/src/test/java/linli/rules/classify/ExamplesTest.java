package linli.rules.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {
    private static final String HEADER = "text\tkind\tnature\tcategory\talso\turgency\tplace\n";

    @TempDir
    Path folder;

    @Test
    void the_header_names_the_columns_in_any_order() throws IOException {
        write("kind\ttext\tplace\turgency\talso\tcategory\tnature\nreport\t灯坏了\t-\t一般\t-\tC01\t求助\n");
        assertThat(Examples.read(folder))
                .containsExactly(new Example("灯坏了", Kind.REPORT, Nature.HELP, "C01", null, Urgency.NORMAL, null));
    }

    @Test
    void every_broken_line_is_named_at_once() throws IOException {
        write(HEADER
                + "灯坏了\treport\t求助\tC01\t-\t一般\n"
                + "灯坏了\treprot\t求助\tC01\t-\t一般\t-\n"
                + "灯坏了\treport\t求助\tC1\t-\t很急\t-\n");
        assertThatThrownBy(() -> Examples.read(folder))
                .hasMessageContainingAll(
                        "lines.tsv, line 2", "lines.tsv, line 3", "reprot", "lines.tsv, line 4", "C1", "很急");
    }

    @Test
    void without_messages_training_fails() {
        assertThatThrownBy(() -> Trainer.main(new String[] {folder.toString(), folder.toString()}))
                .hasMessageContaining("no labelled messages");
    }

    @Test
    void a_missing_model_is_one_clear_error() {
        assertThatThrownBy(() -> Models.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("kind.model.gz");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("lines.tsv"), text);
    }
}
