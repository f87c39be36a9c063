package linli.rules.locate;

import java.util.Arrays;
import java.util.Optional;

/** The steps of the two trees: 县区 → 镇街 → 社区 → 网格 → 十联户, and 小区 → 楼栋 → 单元. A 地标 hangs on either. */
public enum PlaceKind {
    COUNTY("县区"),
    STREET("镇街"),
    COMMUNITY("社区"),
    GRID("网格"),
    TEN_HOUSEHOLDS("十联户"),
    ESTATE("小区"),
    BUILDING("楼栋"),
    ENTRANCE("单元"),
    LANDMARK("地标");

    private final String chinese;

    PlaceKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public static Optional<PlaceKind> of(String chinese) {
        return Arrays.stream(values()).filter(k -> k.chinese.equals(chinese)).findFirst();
    }
}
