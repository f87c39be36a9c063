package linli.rules.locate;

import java.util.Arrays;
import java.util.Optional;

/** What looks after an estate. */
public enum EstateType {
    MANAGED("有物业"),
    /** No property firm, no owners' body, no gate. */
    UNMANAGED("三无"),
    WORKPLACE("单位房"),
    RESETTLEMENT("安置房");

    private final String chinese;

    EstateType(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public static Optional<EstateType> of(String chinese) {
        return Arrays.stream(values()).filter(k -> k.chinese.equals(chinese)).findFirst();
    }
}
