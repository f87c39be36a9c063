package linli.rules.classify;

/** 诉求性质, the first axis of a 12345 hotline ticket. */
public enum Nature {
    ENQUIRY("咨询"),
    HELP("求助"),
    COMPLAINT("投诉"),
    OFFENCE("举报"),
    SUGGESTION("建议"),
    PRAISE("表扬");

    private final String chinese;

    Nature(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
