package linli.bot.directory;

import java.util.Arrays;
import java.util.Optional;

/** What somebody is in the community. 群主 is not here: that is written at the group. */
public enum Role {
    BUILDING_HEAD("楼栋长", false),
    TEN_HOUSEHOLDS_HEAD("联户长", false),
    GRID_WORKER("网格员", true),
    GRID_HEAD("网格长", true),
    SECRETARY("社区书记", true),
    CADRE("社区干部", true),
    PROPERTY("物业", true),
    COMMITTEE("业委会", false),
    CONTACT("单位联系人", true),
    VOLUNTEER("志愿者", false),
    ADMINISTRATOR("系统管理员", true);

    private final String chinese;
    private final boolean staff;

    Role(String chinese, boolean staff) {
        this.chinese = chinese;
        this.staff = staff;
    }

    public String chinese() {
        return chinese;
    }

    /** Staff speak for an office: what they announce is no report, and they are never ranked. */
    public boolean isStaff() {
        return staff;
    }

    public static Optional<Role> of(String chinese) {
        return Arrays.stream(values()).filter(r -> r.chinese.equals(chinese)).findFirst();
    }
}
