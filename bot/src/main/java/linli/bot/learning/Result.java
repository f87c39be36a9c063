package linli.bot.learning;

/** What came of a night's learning, or of a step back. */
public enum Result {
    TAKEN,
    DANGER_FELL,
    WORSE_ELSEWHERE,
    NO_BETTER,
    /** The labelled messages of the program are not there. */
    NO_REPORTS,
    FAILED,
    /** Something the models had learnt was to be forgotten. */
    FORGOTTEN,
    /** Somebody went back to the models of before. */
    TAKEN_BACK;

    /** Whether new models were put to the test. */
    boolean isMeasured() {
        return this == TAKEN || this == DANGER_FELL || this == WORSE_ELSEWHERE || this == NO_BETTER;
    }
}
