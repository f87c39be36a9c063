package linli.bot.ticket;

/**
 * What came of trying something: done, or refused and why. Never an exception, so the polite answer is not lost with a transaction.
 *
 * @param ticket as it is now; null when there is none
 * @param refusal null when done
 */
public record Outcome(Ticket ticket, Refusal refusal) {
    static Outcome done(Ticket ticket) {
        return new Outcome(ticket, null);
    }

    static Outcome refused(Ticket ticket, Refusal refusal) {
        return new Outcome(ticket, refusal);
    }

    public boolean isDone() {
        return refusal == null;
    }

    Outcome then(java.util.function.Function<Ticket, Outcome> next) {
        return isDone() ? next.apply(ticket) : this;
    }
}
