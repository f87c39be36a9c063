package linli.bot.command;

/** One thing you can tell the bot. */
public interface Command {
    /** Key of its line in the help, {@code help.<name>}. */
    String name();

    /**
     * Does what the words ask, if they are meant for this command.
     *
     * @return false when they are not; nothing has happened then
     */
    boolean claim(Request request);
}
