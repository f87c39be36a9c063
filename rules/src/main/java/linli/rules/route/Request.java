package linli.rules.route;

import java.util.Set;
import linli.rules.lifecycle.Tier;

/**
 * Who is wanted for a ticket.
 *
 * @param category its code
 * @param place id, or null when nobody knows; then nobody answers for it
 * @param tier the level it has climbed to; null for where the matter starts
 * @param without ids of those who handed it back or have it now
 */
public record Request(String category, String place, Tier tier, Set<String> without) {

    /** For a ticket nobody has had yet. */
    public static Request of(String category, String place) {
        return new Request(category, place, null, Set.of());
    }

    public Request at(Tier other) {
        return new Request(category, place, other, without);
    }

    public Request without(Set<String> ids) {
        return new Request(category, place, tier, Set.copyOf(ids));
    }
}
