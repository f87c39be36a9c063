package linli.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import linli.rules.points.Fact;
import linli.rules.points.PointsRule;
import linli.rules.points.Section;

/** {@code points.yml}: what earns points. */
final class PointsSheet {
    private static final List<String> FACTS =
            Arrays.stream(Fact.values()).map(Fact::word).toList();

    private PointsSheet() {}

    static List<PointsRule> read(Entry file) {
        file.only("rules");
        var rules = new ArrayList<PointsRule>();
        Set<String> ids = new HashSet<>();
        Set<String> facts = new HashSet<>();
        for (var entry : file.list("rules", "rule", "id")) {
            var rule = rule(entry);
            if (!ids.add(rule.id())) {
                entry.wrong("another rule has this id; give each its own");
            }
            if (!facts.add(rule.when())) {
                entry.wrong("another rule already pays for \"" + rule.when() + "\"; keep one");
            }
            rules.add(rule);
        }
        return List.copyOf(rules);
    }

    private static PointsRule rule(Entry entry) {
        entry.only("id", "version", "section", "when", "points", "perDay", "perWeek", "because");
        var rule = new PointsRule(
                entry.text("id"),
                entry.number("version", 1, 0),
                entry.oneOf("section", Section.values(), Section::chinese),
                entry.oneOf("when", FACTS),
                entry.number("points", 1, 0),
                entry.number("perDay", 0, 0),
                entry.number("perWeek", 0, 0),
                entry.text("because"));
        capped(entry, "perDay", rule.perDay(), rule.points());
        capped(entry, "perWeek", rule.perWeek(), rule.points());
        return rule;
    }

    private static void capped(Entry entry, String key, int cap, int points) {
        if (cap > 0 && cap < points) {
            entry.wrong("\"" + key + "\" is " + cap + ", less than the " + points + " points of one time; raise it");
        }
    }
}
