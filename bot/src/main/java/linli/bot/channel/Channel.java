package linli.bot.channel;

/**
 * A chat platform, and the only port of the system. An implementation translates both ways and knows nothing of tickets:
 * what comes in goes to {@link Receiver}, what goes out arrives as {@link Outgoing}.
 */
public interface Channel {
    /** The name used in tables and configuration, e.g. {@code playground}. */
    String name();

    Abilities abilities();

    /**
     * Delivers one message now.
     *
     * @return the platform's id of it, so that answers and quotes find it again
     * @throws ChannelTrouble when the platform did not take it; the message is tried again later if that can help
     */
    String send(Outgoing message);

    /**
     * Fetches a picture that a message pointed to. Links die within minutes, so this is called first of all.
     *
     * @param link as it stood in {@link Incoming#photos}
     * @return the file's bytes as they came
     * @throws ChannelTrouble when it cannot be had
     */
    byte[] fetch(String link);
}
