package linli.rules.points;

import java.util.Arrays;
import java.util.Optional;

/** The two sections of the board. */
public enum Section {
    INFORMATION("社情民意收集"),
    SERVICE("志愿服务参与");

    private final String chinese;

    Section(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public static Optional<Section> of(String chinese) {
        return Arrays.stream(values()).filter(s -> s.chinese.equals(chinese)).findFirst();
    }
}
