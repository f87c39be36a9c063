package linli.bot.directory;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import linli.bot.db.Database;
import linli.rules.Rulebook;
import linli.rules.RulebookReader;

/** A directory on a test's database, as one node of the bot has it. */
public final class Directories {
    public static final Path DEMO = Path.of("seeds/community");

    private static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-11-20T02:00:00Z"));
    private static final Rulebook RULEBOOK =
            RulebookReader.read(Path.of("config")).rulebook();

    private final Database database;
    private final DirectoryStore store;
    private final Latest latest;

    private Directories(Database database) {
        this.database = database;
        store = new DirectoryStore(database.jdbc());
        latest = new Latest(store);
    }

    public static Directory of(Database database) {
        return new Directories(database).directory();
    }

    /** The demo community, imported. */
    public static Directory demo(Database database) {
        var node = new Directories(database);
        node.importer().importFolder(DEMO, (file, done, total) -> {});
        return node.directory();
    }

    static Importer importer(Database database) {
        return new Directories(database).importer();
    }

    private Directory directory() {
        var newcomers = new Newcomers(store, latest, database.transactions(), TIME);
        return new Directory(store, latest, newcomers, database.transactions(), RULEBOOK);
    }

    private Importer importer() {
        return new Importer(store, new RosterStore(database.jdbc()), latest, database.transactions(), TIME);
    }
}
