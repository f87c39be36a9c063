package linli.rules.points;

/**
 * One rule of {@code config/points.yml}.
 *
 * @param id its name, cited in the ledger
 * @param version raised whenever points or caps change
 * @param section which of the two sections it counts in
 * @param when word of the {@link Fact} that earns it: {@code report}, {@code suggestion}, {@code merged}, {@code proof}, {@code patrol} …
 * @param points how many, 1 or more
 * @param perDay most points a person can earn by it in a day; 0 means no cap
 * @param perWeek most points a person can earn by it in a week; 0 means no cap
 * @param because one sentence for people
 */
public record PointsRule(
        String id, int version, Section section, String when, int points, int perDay, int perWeek, String because) {}
