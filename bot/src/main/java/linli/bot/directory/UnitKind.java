package linli.bot.directory;

import java.util.Arrays;
import java.util.List;

/** What sort of 承办单位. */
enum UnitKind {
    PROPERTY("物业"),
    COMMITTEE("业委会"),
    DEPARTMENT("部门"),
    UTILITY("公用"),
    PARTNER("共建"),
    COMMUNITY("社区");

    private final String chinese;

    UnitKind(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(UnitKind::chinese).toList();
    }
}
