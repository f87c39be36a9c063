package linli.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import linli.rules.classify.Category;
import linli.rules.lifecycle.Timetable;
import linli.rules.points.PointsRule;
import linli.rules.route.Duty;

/**
 * The operator's policy as one value: {@code taxonomy.yml}, {@code duties.yml}, {@code points.yml}, {@code timetable.yml}.
 * Read by {@link RulebookReader}, checked whole, never changed.
 *
 * @param branches branch letter → its name, e.g. {@code A} → 安全
 * @param categories the catalogue, in the file's order
 * @param duties who answers for what, first fitting row decides
 * @param points what earns points
 * @param timetable when and how long
 * @param version short hash of the files' content, kept with whatever they decided
 */
public record Rulebook(
        Map<String, String> branches,
        List<Category> categories,
        List<Duty> duties,
        List<PointsRule> points,
        Timetable timetable,
        String version) {

    public Optional<Category> category(String code) {
        return categories.stream().filter(c -> c.code().equals(code)).findFirst();
    }
}
