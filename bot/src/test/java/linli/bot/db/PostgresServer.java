package linli.bot.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL for the whole run. It is migrated once; each test class gets a copy. */
final class PostgresServer implements AutoCloseable {
    private static final String TEMPLATE = "linli_template";

    private final EmbeddedPostgres server;
    private final AtomicInteger count = new AtomicInteger();

    private PostgresServer() {
        try {
            // Its own shutdown hook would stop it before the connection pools are closed, and they would wait for it.
            server = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        create(TEMPLATE, "template1");
        Database.migrate(url(TEMPLATE), "postgresql");
    }

    static PostgresServer of(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(PostgresServer.class))
                .computeIfAbsent(PostgresServer.class, absent -> new PostgresServer(), PostgresServer.class);
    }

    Database database() {
        var name = "linli" + count.incrementAndGet();
        create(name, TEMPLATE);
        return new Database("PostgreSQL", url(name), jdbc -> {});
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void create(String name, String template) {
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create database " + name + " template " + template)
                .update();
    }

    private String url(String name) {
        return server.getJdbcUrl("postgres", name);
    }
}
