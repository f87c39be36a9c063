package linli.rules.lifecycle;

/** Where a ticket stands. */
public enum State {
    OPEN("待确认"),
    REGISTERED("已立案"),
    DISPATCHED("已派单"),
    ACCEPTED("处置中"),
    RESOLVED("待核查"),
    CLOSED("已办结"),
    REJECTED("不予受理"),
    MERGED("并案"),
    PARKED("挂账"),
    WITHDRAWN("已撤回");

    private final String chinese;

    State(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Nothing more is expected to happen. */
    public boolean isOver() {
        return this == CLOSED || this == REJECTED || this == MERGED || this == WITHDRAWN;
    }
}
