package linli.bot.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A migrated schema of a real database, for one test class. */
public final class Database implements AutoCloseable {
    private final String kind;
    private final HikariDataSource source;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Consumer<JdbcClient> farewell;

    Database(String kind, String url, Consumer<JdbcClient> farewell) {
        this.kind = kind;
        this.farewell = farewell;
        source = new HikariDataSource(pool(url));
        jdbc = JdbcClient.create(source);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    public DataSource source() {
        return source;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public TransactionTemplate transactions() {
        return transactions;
    }

    /** Takes every row out of every table of ours; the engines' own tables are left alone. */
    public void empty() {
        var tables = jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                          and table_name not like 'flyway%' and table_name not like 'qrtz%'
                        """).query(String.class).list();
        if (isPostgres()) {
            jdbc.sql("truncate table " + String.join(", ", tables) + " restart identity cascade")
                    .update();
        } else {
            transactions.executeWithoutResult(status -> {
                jdbc.sql("set referential_integrity false").update();
                tables.forEach(table -> jdbc.sql("truncate table " + table + " restart identity")
                        .update());
                jdbc.sql("set referential_integrity true").update();
            });
        }
    }

    public boolean isPostgres() {
        return kind.equals("PostgreSQL");
    }

    @Override
    public void close() {
        farewell.accept(jdbc);
        source.close();
    }

    @Override
    public String toString() {
        return kind;
    }

    static void migrate(String url, String vendor) {
        Flyway.configure()
                .dataSource(url, user(url), "")
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .load()
                .migrate();
    }

    private static HikariConfig pool(String url) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername(user(url));
        pool.setPassword("");
        pool.setMaximumPoolSize(8);
        pool.setMinimumIdle(0);
        return pool;
    }

    private static String user(String url) {
        return url.startsWith("jdbc:h2:") ? "sa" : "postgres";
    }
}
