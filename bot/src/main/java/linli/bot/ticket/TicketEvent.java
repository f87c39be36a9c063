package linli.bot.ticket;

import java.time.Instant;
import linli.rules.lifecycle.Action;
import linli.rules.lifecycle.State;

/**
 * One change of a ticket, and the only event there is. Listeners run inside the same transaction and only write rows.
 *
 * @param ticket as it is after the change
 * @param before as it was; null for the first event
 * @param action what was done
 * @param actor member id, or {@link #BOT}
 * @param reason a code or short text that the action asks for, or null
 * @param note one sentence for people, or null
 * @param cause the heard message behind it, {@code channel:id}, or null
 * @param at when
 */
public record TicketEvent(
        Ticket ticket,
        Ticket before,
        Action action,
        String actor,
        String reason,
        String note,
        String cause,
        Instant at) {
    public static final String BOT = "bot";

    /** State before; null for the first event. */
    public State from() {
        return before == null ? null : before.state();
    }
}
