package linli.bot.channel;

/** The one way up for a channel. */
public interface Receiver {
    /**
     * Takes a message in. Returns as soon as it is stored; the same channel and message id a second time is dropped.
     *
     * @param message complete and verified
     * @return whether it was new
     */
    boolean receive(Incoming message);
}
