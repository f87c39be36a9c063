package linli.rules.classify;

/** How a matter is settled, which decides how long it may take. */
public enum Track {
    /** 自治: the estate settles it itself. */
    SELF_HELP("自治"),
    /** 协商: residents, owners' committee and property firm talk it over. */
    CONSULTATION("协商"),
    /** 联动: departments outside the community must act. */
    LINKED("联动");

    private final String chinese;

    Track(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
