package linli.bot.db;

import java.util.concurrent.atomic.AtomicInteger;

final class H2 {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private H2() {}

    static Database database() {
        var url = "jdbc:h2:mem:linli" + COUNT.incrementAndGet()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
        Database.migrate(url, "h2");
        return new Database("H2", url, jdbc -> jdbc.sql("shutdown").update());
    }
}
