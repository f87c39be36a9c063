package linli.rules.classify;

/** 紧急程度. {@link #DANGER} means danger to life: people are alerted first, the ticket is filed afterwards. */
public enum Urgency {
    NORMAL("一般"),
    URGENT("紧急"),
    DANGER("特急");

    private final String chinese;

    Urgency(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
