package linli.bot.directory;

/** Hears how far an import is, after each entry. */
@FunctionalInterface
public interface Progress {
    void at(String file, int done, int total);
}
