package linli.bot;

/** The database's file is there but holds nothing of ours. The message is its path. */
class DamagedDatabase extends RuntimeException {
    DamagedDatabase(String file) {
        super(file);
    }
}
