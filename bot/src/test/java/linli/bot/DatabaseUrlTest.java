package linli.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseUrlTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:data/linli;WRITE_DELAY=0, jdbc:h2:file:HERE/data/linli;WRITE_DELAY=0",
        "jdbc:h2:file:/srv/linli;WRITE_DELAY=0, jdbc:h2:file:/srv/linli;WRITE_DELAY=0",
        "jdbc:h2:file:~/linli, jdbc:h2:file:~/linli",
        "jdbc:h2:mem:x, jdbc:h2:mem:x",
        "jdbc:postgresql://localhost/linli, jdbc:postgresql://localhost/linli"
    })
    void the_data_folder_may_be_named_from_where_one_stands(String written, String used) {
        try (var database = new Database()) {
            database.setJdbcUrl(written);
            assertThat(database.getJdbcUrl())
                    .isEqualTo(used.replace("HERE", Path.of("").toAbsolutePath().toString()));
        }
    }
}
