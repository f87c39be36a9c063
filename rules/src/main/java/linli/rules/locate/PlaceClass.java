package linli.rules.locate;

import java.util.Arrays;
import java.util.Optional;

/** Who a spot belongs to, which decides who must act there (domain: routing table). */
public enum PlaceClass {
    /** Inside somebody's flat. */
    PRIVATE("专有"),
    /** Stairs, roof, lift, common pipes: the owners' together. */
    COMMON("共有"),
    /** Roads, lights and pipes of the estate. */
    INSIDE("红线内"),
    /** Streets and rivers outside the gate. */
    OUTSIDE("红线外");

    private final String chinese;

    PlaceClass(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public static Optional<PlaceClass> of(String chinese) {
        return Arrays.stream(values()).filter(k -> k.chinese.equals(chinese)).findFirst();
    }
}
