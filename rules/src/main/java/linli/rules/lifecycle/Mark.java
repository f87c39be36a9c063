package linli.rules.lifecycle;

import java.util.Optional;

/** How pressure rises while a promise runs out: reminders, then supervision, then the next tier. */
public enum Mark {
    HALF(50, Action.REMIND),
    MOST(80, Action.REMIND),
    DUE(100, Action.SUPERVISE),
    OVERDUE(150, Action.ESCALATE);

    private final int percent;
    private final Action action;

    Mark(int percent, Action action) {
        this.percent = percent;
        this.action = action;
    }

    public int percent() {
        return percent;
    }

    public Action action() {
        return action;
    }

    /** The one that comes when {@code passed} have passed; empty after the last. */
    public static Optional<Mark> after(int passed) {
        return passed < values().length ? Optional.of(values()[passed]) : Optional.empty();
    }
}
