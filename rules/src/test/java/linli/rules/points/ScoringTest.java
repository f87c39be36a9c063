package linli.rules.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linli.rules.classify.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {
    private static final PointsRule REPORT = rule("true-report", "report", 2, 5, 8);
    private static final PointsRule DANGER = rule("danger", "report-danger", 5, 0, 0);
    private static final PointsRule IDEA = rule("idea", "suggestion", 20, 0, 30);
    private static final List<PointsRule> RULES = List.of(REPORT, DANGER, IDEA);

    @ParameterizedTest
    @CsvSource({
        "NORMAL, true-report, 2",
        "URGENT, true-report, 2",
        "DANGER, danger, 5",
    })
    void the_most_particular_rule_pays_and_the_general_one_where_there_is_none(
            Urgency urgency, String rule, int points) {
        var award = Scoring.award("wang", Scoring.report(urgency), RULES, Map.of(), Map.of());
        assertThat(award).hasValueSatisfying(earned -> {
            assertThat(earned.member()).isEqualTo("wang");
            assertThat(earned.rule().id()).isEqualTo(rule);
            assertThat(earned.points()).isEqualTo(points);
            assertThat(earned.reason()).isEqualTo("because");
        });
    }

    @Test
    void what_no_rule_pays_for_earns_nothing() {
        assertThat(Scoring.award("wang", Fact.SUPPORT, RULES, Map.of(), Map.of()))
                .isEmpty();
        assertThat(Scoring.award("wang", Fact.PATROL, List.of(), Map.of(), Map.of()))
                .isEmpty();
    }

    /** At most 5 a day and 8 a week, 2 at a time; a correction of last week's points may have made today's sum negative. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 2, ''",
        "2, 2, 2, ''",
        "4, 4, 1, 今天",
        "5, 5, 0, 今天",
        "9, 9, 0, 今天",
        "0, 6, 2, ''",
        "0, 7, 1, 本周",
        "0, 8, 0, 本周",
        "4, 8, 0, 本周",
        "-6, -6, 2, ''",
    })
    void caps_cut_the_award_and_the_reason_says_so(int today, int thisWeek, int points, String full) {
        var award = Scoring.award("wang", REPORT, Map.of("true-report", today), Map.of("true-report", thisWeek));
        assertThat(award.points()).isEqualTo(points);
        assertThat(award.reason()).isEqualTo(full.isEmpty() ? "because" : "because（" + full + "这一项的积分已到上限）");
    }

    @Test
    void a_cap_counts_only_its_own_rule() {
        var award = Scoring.award("wang", REPORT, Map.of("idea", 20), Map.of("idea", 20));
        assertThat(award.points()).isEqualTo(2);
    }

    @Test
    void however_often_it_is_earned_the_caps_hold() {
        var today = new ArrayList<Integer>();
        for (int i = 0; i < 10; i++) {
            int sum = today.stream().mapToInt(Integer::intValue).sum();
            today.add(Scoring.award("wang", REPORT, Map.of("true-report", sum), Map.of("true-report", sum))
                    .points());
        }
        assertThat(today).containsExactly(2, 2, 1, 0, 0, 0, 0, 0, 0, 0);
    }

    private static PointsRule rule(String id, String when, int points, int perDay, int perWeek) {
        return new PointsRule(id, 1, Section.INFORMATION, when, points, perDay, perWeek, "because");
    }
}
