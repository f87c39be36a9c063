package linli.bot.learning;

import linli.rules.Measures;

/**
 * How models do on what they have not learnt from: the held-out fifth of the labelled messages, and the part of the community's
 * own examples that was kept back.
 *
 * @param kind the right kind
 * @param category a right category
 * @param silence chatter left alone
 * @param danger 特急 seen, in both
 * @param own the right kind and the right category, each counted, of the community's own examples
 */
public record Exam(Score kind, Score category, Score silence, Score danger, Score own) {
    /** What may be lost elsewhere by chance. */
    private static final double CHANCE = 0.005;

    /**
     * Some of all.
     *
     * @param right how many were right
     * @param all how many there were
     */
    public record Score(long right, long all) {
        static Score of(Measures.Share share) {
            return new Score(share.right(), share.all());
        }

        private Score and(Measures.Share share) {
            return new Score(right + share.right(), all + share.all());
        }

        private boolean isWorseThan(Score other) {
            return right < other.right - CHANCE * all;
        }
    }

    static Exam of(Measures told, Measures own) {
        return new Exam(
                Score.of(told.kind()),
                Score.of(told.category()),
                Score.of(told.silence()),
                Score.of(told.danger()).and(own.danger()),
                Score.of(own.kind()).and(own.category()));
    }

    /** No danger may be lost, next to nothing elsewhere, and the community's own must be understood better. */
    Result against(Exam before) {
        if (danger.right() < before.danger.right()) {
            return Result.DANGER_FELL;
        }
        if (kind.isWorseThan(before.kind)
                || category.isWorseThan(before.category)
                || silence.isWorseThan(before.silence)) {
            return Result.WORSE_ELSEWHERE;
        }
        return own.right() > before.own.right() ? Result.TAKEN : Result.NO_BETTER;
    }
}
