package linli.rules.points;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import linli.rules.classify.Urgency;

/** Who earns what. Caps shorten an award; what is left may be nothing. */
public final class Scoring {
    private Scoring() {}

    /** The fact that a report of this urgency proved true. */
    public static Fact report(Urgency urgency) {
        return switch (urgency) {
            case NORMAL -> Fact.REPORT;
            case URGENT -> Fact.REPORT_URGENT;
            case DANGER -> Fact.REPORT_DANGER;
        };
    }

    /**
     * What a member earns by a fact.
     *
     * @param rules as the operator wrote them; the rule of a more general fact pays where a particular one has none
     * @param today rule id → points the member earned by it today
     * @param thisWeek rule id → points the member earned by it this week
     * @return empty when no rule pays for the fact
     */
    public static Optional<Award> award(
            String member,
            Fact fact,
            List<PointsRule> rules,
            Map<String, Integer> today,
            Map<String, Integer> thisWeek) {
        return particularFirst(fact).stream()
                .flatMap(one -> rules.stream().filter(rule -> rule.when().equals(one.word())))
                .findFirst()
                .map(rule -> award(member, rule, today, thisWeek));
    }

    /** The same, where the rule itself was named. */
    public static Award award(
            String member, PointsRule rule, Map<String, Integer> today, Map<String, Integer> thisWeek) {
        int leftToday = left(rule.perDay(), today.getOrDefault(rule.id(), 0));
        int leftThisWeek = left(rule.perWeek(), thisWeek.getOrDefault(rule.id(), 0));
        int points = Math.min(rule.points(), Math.min(leftToday, leftThisWeek));
        if (points == rule.points()) {
            return new Award(member, rule, points, rule.because());
        } else {
            var full = leftToday <= leftThisWeek ? "今天" : "本周";
            return new Award(member, rule, points, rule.because() + "（" + full + "这一项的积分已到上限）");
        }
    }

    /** Why points are taken back, in the words by which they were given. */
    public static String takenBack(String reason) {
        return "更正：" + reason;
    }

    private static List<Fact> particularFirst(Fact fact) {
        return switch (fact) {
            case REPORT_DANGER -> List.of(fact, Fact.REPORT_URGENT, Fact.REPORT);
            case REPORT_URGENT -> List.of(fact, Fact.REPORT);
            default -> List.of(fact);
        };
    }

    private static int left(int cap, int earned) {
        return cap == 0 ? Integer.MAX_VALUE : Math.max(0, cap - Math.max(0, earned));
    }
}
