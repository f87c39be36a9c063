package linli.rules.route;

import java.util.List;
import java.util.Optional;

/**
 * Who a duty row means, before anybody is chosen: {@code 物业}, {@code unit:chengguan}, {@code 网格员}.
 *
 * @param form what the word is
 * @param word the kind, the unit's id or the role
 */
public record Holder(Form form, String word) {
    /** The three ways to name one. */
    public enum Form {
        KIND,
        UNIT,
        ROLE
    }

    public static final List<String> KINDS = List.of("物业", "业委会", "部门", "公用", "共建", "社区");
    public static final List<String> ROLES = List.of("网格员", "网格长", "社区书记", "社区干部", "楼栋长", "联户长");
    private static final String UNIT = "unit:";

    /** Reads the written form; empty where it is none of the three. */
    public static Optional<Holder> of(String written) {
        if (written.startsWith(UNIT) && written.length() > UNIT.length()) {
            return Optional.of(new Holder(Form.UNIT, written.substring(UNIT.length())));
        }
        if (KINDS.contains(written)) {
            return Optional.of(new Holder(Form.KIND, written));
        }
        return ROLES.contains(written) ? Optional.of(new Holder(Form.ROLE, written)) : Optional.empty();
    }

    /** Whether this worker or unit is one of those meant. */
    public boolean means(Assignee assignee) {
        return switch (form) {
            case KIND -> word.equals(assignee.unit());
            case UNIT -> assignee.isUnit() && word.equals(assignee.id());
            case ROLE -> !assignee.isUnit() && word.equals(assignee.role());
        };
    }
}
