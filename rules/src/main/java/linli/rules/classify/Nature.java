package linli.rules.classify;

/** 诉求性质, the first axis of a 12345 hotline ticket. */
public enum Nature {
    ENQUIRY("咨询", Kind.ENQUIRY),
    HELP("求助", Kind.REPORT),
    COMPLAINT("投诉", Kind.REPORT),
    OFFENCE("举报", Kind.REPORT),
    SUGGESTION("建议", Kind.SUGGESTION),
    PRAISE("表扬", Kind.PRAISE);

    private final String chinese;
    private final Kind kind;

    Nature(String chinese, Kind kind) {
        this.chinese = chinese;
        this.kind = kind;
    }

    public String chinese() {
        return chinese;
    }

    /** What a message of this nature is for. */
    public Kind kind() {
        return kind;
    }
}
