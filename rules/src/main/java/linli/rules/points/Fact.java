package linli.rules.points;

/** What somebody can have done to earn points, as {@code when} of a rule names it. */
public enum Fact {
    /** A report that proved true. */
    REPORT("report"),
    /** … and was urgent; pays instead of {@link #REPORT}. */
    REPORT_URGENT("report-urgent"),
    /** … and told of danger to life; pays instead of {@link #REPORT}. */
    REPORT_DANGER("report-danger"),
    /** A question that was answered. */
    ENQUIRY("enquiry"),
    /** A suggestion that was adopted. */
    SUGGESTION("suggestion"),
    /** A report joined to an earlier one that proved true. */
    MERGED("merged"),
    /** 我家也是, to a report that proved true. */
    SUPPORT("support"),
    /** The first photo that showed it. */
    PROOF("proof"),
    /** A shift of patrol. */
    PATROL("patrol"),
    VOLUNTEER("volunteer"),
    /** Helping a neighbour. */
    HELP("help"),
    /** An event or a meeting. */
    EVENT("event"),
    PUBLICITY("publicity"),
    /** Sorting rubbish. */
    SORTING("sorting"),
    /** A month as 楼栋长 or representative. */
    BUILDING_HEAD("building-head");

    private final String word;

    Fact(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
