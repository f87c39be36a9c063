package linli.bot.ticket;

import java.time.Instant;
import linli.rules.lifecycle.Action;
import linli.rules.lifecycle.State;

/**
 * One change of a ticket, and the only event there is. Listeners run inside the same transaction and only write rows.
 *
 * @param ticket as it is after the change
 * @param action what was done
 * @param actor member id, or {@link #BOT}
 * @param from state before; null for the first
 * @param reason a code or short text that the action asks for, or null
 * @param note one sentence for people, or null
 * @param cause the heard message behind it, {@code channel:id}, or null
 * @param at when
 */
public record TicketEvent(
        Ticket ticket, Action action, String actor, State from, String reason, String note, String cause, Instant at) {
    public static final String BOT = "bot";
}
