package linli.bot.ticket;

import java.time.Instant;

/**
 * The clock of a ticket's present state.
 *
 * @param at when the matter should be handled, or null while no promise stands
 * @param pressed how many marks (50, 80, 100, 150 %) have passed in this state
 * @param nextPress when the next mark comes, or null
 */
public record Due(Instant at, int pressed, Instant nextPress) {
    static final Due NONE = new Due(null, 0, null);
}
