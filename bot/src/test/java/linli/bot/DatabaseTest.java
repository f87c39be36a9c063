package linli.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class DatabaseTest {
    @Test
    void a_folder_named_from_here_is_found() throws SQLException, IOException {
        var folder = Path.of("target", "database-test");
        FileSystemUtils.deleteRecursively(folder);

        try (var database = new Database()) {
            database.setJdbcUrl("jdbc:h2:file:" + folder + "/linli;MODE=PostgreSQL");
            database.getConnection().close();
        }

        assertThat(Files.exists(folder.resolve("linli.mv.db"))).isTrue();
    }

    @Test
    void other_addresses_stay_as_they_are() {
        for (var url : new String[] {
            "jdbc:postgresql://db/linli",
            "jdbc:h2:mem:one",
            "jdbc:h2:file:~/linli;MODE=PostgreSQL",
            "jdbc:h2:file:/srv/linli"
        }) {
            try (var database = new Database()) {
                database.setJdbcUrl(url);

                assertThat(database.getJdbcUrl()).isEqualTo(url);
            }
        }
    }
}
