package linli.rules.lifecycle;

import java.util.Arrays;
import java.util.Optional;

/** Why a ticket was closed. */
public enum ClosingReason {
    SOLVED("已解决"),
    PARTLY_SOLVED("部分解决"),
    ANSWERED("已答复"),
    ON_ACCOUNT("挂账"),
    PASSED_ON("非本辖区已转"),
    WITHDRAWN("诉求人撤回"),
    DUPLICATE("重复并案"),
    UNVERIFIABLE("无法核实"),
    UNREASONABLE("不合法或不合理");

    private final String chinese;

    ClosingReason(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public static Optional<ClosingReason> of(String chinese) {
        return Arrays.stream(values()).filter(r -> r.chinese.equals(chinese)).findFirst();
    }

    /** Only what proved true earns points. */
    public boolean provedTrue() {
        return this == SOLVED || this == PARTLY_SOLVED || this == ANSWERED || this == ON_ACCOUNT || this == PASSED_ON;
    }
}
