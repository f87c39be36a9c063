package linli.bot;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection pool. At a planned stop, when everybody else has let go, an H2 file is compacted: with WRITE_DELAY=0 it grows
 * about forty bytes for each byte it holds (measured: 81,046 transactions made 3,301 MB, 18 MB after compacting).
 */
public class Database extends HikariDataSource {
    private static final Logger log = LoggerFactory.getLogger(Database.class);

    @Override
    public void close() {
        if (isRunning() && !isClosed() && getJdbcUrl() != null && getJdbcUrl().startsWith("jdbc:h2:file:")) {
            compact();
        }
        super.close();
    }

    private void compact() {
        // Not one of the pool's: those complain when the database is gone from under them.
        try (var connection = DriverManager.getConnection(getJdbcUrl(), getUsername(), getPassword());
                var statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException failed) {
            log.warn(
                    "Could not compact the database: {}. Nothing is lost; the next planned stop tries again.",
                    failed.getMessage());
        }
    }
}
