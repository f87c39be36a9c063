package linli.rules.points;

/**
 * Points that somebody has earned.
 *
 * @param member who
 * @param rule by which rule
 * @param points how many after the caps; 0 where a cap left nothing
 * @param reason one sentence for people
 */
public record Award(String member, PointsRule rule, int points, String reason) {}
