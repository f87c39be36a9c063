package linli.rules.route;

import java.util.List;

/**
 * Somebody who can take a ticket: a grid worker or a unit.
 *
 * @param id member id of a worker, unit id of a unit
 * @param name as shown to staff
 * @param unit kind of the unit (物业, 部门 …), or null for a worker
 * @param role 网格员, 网格长, 社区书记 … for a person; null for a unit
 * @param places ids of the places it answers for
 * @param skills branch letters of the catalogue it is good at; empty means everything
 * @param shifts when it is on, e.g. {@code mon-sat 08:00-18:00}; empty means working hours
 * @param standIn id of who takes over, or null
 * @param deputy whether it only steps in for the first
 * @param open tickets it has now
 */
public record Assignee(
        String id,
        String name,
        String unit,
        String role,
        List<String> places,
        List<String> skills,
        List<Shift> shifts,
        String standIn,
        boolean deputy,
        int open) {

    public boolean isUnit() {
        return unit != null;
    }
}
