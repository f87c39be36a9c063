package linli.bot.learning;

import static org.assertj.core.api.Assertions.assertThat;

import linli.bot.learning.Exam.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Before: of 1,000 messages 900 kinds, of 500 categories 400, of 300 lines of chatter 290; 50 of 52 dangers; 3 of 10 own. */
class ExamTest {
    private static final Exam BEFORE = exam(900, 400, 290, 50, 3);

    @ParameterizedTest
    @CsvSource({
        "900, 400, 290, 50, 5, TAKEN, more of the community's own",
        "897, 398, 289, 51, 5, TAKEN, a little lost elsewhere may be chance",
        "900, 400, 290, 50, 3, NO_BETTER, nothing gained",
        "950, 450, 300, 52, 2, NO_BETTER, its own are what it is for",
        "950, 450, 300, 50, 3, NO_BETTER, as many of its own: what is gained elsewhere was chance",
        "950, 450, 300, 49, 9, DANGER_FELL, one danger less and all the rest does not count",
        "890, 400, 290, 50, 9, WORSE_ELSEWHERE, kinds",
        "900, 397, 290, 50, 9, WORSE_ELSEWHERE, categories",
        "900, 400, 288, 50, 9, WORSE_ELSEWHERE, chatter opens tickets",
    })
    void only_what_is_better_and_loses_nothing_is_taken(
            long kind, long category, long silence, long danger, long own, Result result, String why) {
        assertThat(exam(kind, category, silence, danger, own).against(BEFORE))
                .as(why)
                .isEqualTo(result);
    }

    private static Exam exam(long kind, long category, long silence, long danger, long own) {
        return new Exam(
                new Score(kind, 1000),
                new Score(category, 500),
                new Score(silence, 300),
                new Score(danger, 52),
                new Score(own, 10));
    }
}
