package linli.bot.channel;

/** The platform did not do what was asked. */
public class ChannelTrouble extends RuntimeException {
    private final boolean lasting;

    /**
     * @param what one sentence for the operator
     * @param lasting true where trying again cannot help
     */
    public ChannelTrouble(String what, boolean lasting) {
        super(what);
        this.lasting = lasting;
    }

    public boolean isLasting() {
        return lasting;
    }
}
