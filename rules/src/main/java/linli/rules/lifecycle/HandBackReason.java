package linli.rules.lifecycle;

import java.util.Arrays;
import java.util.Optional;

/** 退单原因, the three that the hotlines know, and one for the rest. */
public enum HandBackReason {
    WRONG_AREA("属地不符"),
    UNCLEAR_OWNERSHIP("权属不清"),
    OVERLAPPING_DUTIES("职能交叉"),
    OTHER("其他");

    private final String chinese;

    HandBackReason(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public static Optional<HandBackReason> of(String chinese) {
        return Arrays.stream(values()).filter(r -> r.chinese.equals(chinese)).findFirst();
    }
}
