package linli.bot.directory;

import java.util.List;

/**
 * A person of the community. Channel accounts are kept apart: one person, many channels.
 *
 * @param id stable key
 * @param community id of the 社区
 * @param name real name, for staff only; may be null
 * @param nickname what the group calls them
 * @param offices roles held; empty for plain residents
 * @param home place id, or null
 * @param optedIn wants to be ranked
 * @param silenced said 不要记录我: nothing of theirs is kept
 */
public record Member(
        String id,
        String community,
        String name,
        String nickname,
        List<Office> offices,
        String home,
        boolean optedIn,
        boolean silenced) {

    public boolean isStaff() {
        return offices.stream().anyMatch(office -> office.role().isStaff());
    }

    public boolean holds(Role role) {
        return offices.stream().anyMatch(office -> office.role() == role);
    }

    /** Whether they hold the role for this very place. */
    public boolean holds(Role role, String place) {
        return offices.stream().anyMatch(office -> office.role() == role && place.equals(office.place()));
    }
}
