package linli.rules.route;

import java.util.List;
import java.util.Set;
import linli.rules.lifecycle.Tier;
import linli.rules.locate.EstateType;
import linli.rules.locate.PlaceClass;

/**
 * One row of {@code config/duties.yml}: who answers for what, where. The first row that fits decides; each dispatch cites it.
 *
 * @param row its name, cited in the assignment, e.g. {@code lift-managed}
 * @param categories codes ({@code A02}) or branch letters ({@code A})
 * @param classes place classes it holds for; empty means all
 * @param estates estate types it holds for; empty means all
 * @param lead who acts, as a {@code Holder}: a unit kind or id, or a role
 * @param support who helps, same form; may be empty
 * @param fallback who acts when the lead has nobody
 * @param tier the level it starts at
 * @param because one sentence for people
 * @param climbing whether it only speaks of matters that have climbed to its tier
 */
public record Duty(
        String row,
        List<String> categories,
        Set<PlaceClass> classes,
        Set<EstateType> estates,
        String lead,
        List<String> support,
        String fallback,
        Tier tier,
        String because,
        boolean climbing) {

    /** Whether the row speaks of this category at such a place. */
    public boolean fits(String category, PlaceClass placeClass, EstateType estate) {
        return categories.stream().anyMatch(c -> category.equals(c) || category.startsWith(c) && c.length() == 1)
                && (classes.isEmpty() || classes.contains(placeClass))
                && (estates.isEmpty() || estate != null && estates.contains(estate));
    }
}
