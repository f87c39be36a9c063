package linli.bot.ticket;

import java.time.Instant;
import linli.rules.lifecycle.Action;
import linli.rules.lifecycle.State;

/**
 * One line of a ticket's history.
 *
 * @param action what was done
 * @param actor member id, or {@link TicketEvent#BOT}
 * @param from state before, or null for the first
 * @param to state after
 * @param reason code or short text, or null
 * @param note one sentence, or null
 * @param at when
 */
public record History(Action action, String actor, State from, State to, String reason, String note, Instant at) {}
