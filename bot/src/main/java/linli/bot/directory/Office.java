package linli.bot.directory;

import java.util.List;
import linli.rules.route.Shift;

/**
 * A role somebody holds.
 *
 * @param role which
 * @param place id of the place it is held for, or null
 * @param unit id of the unit it is held in, or null
 * @param deputy 副: steps in for the first
 * @param shifts when on duty; empty means working hours
 * @param standIn member id of who takes over, or null
 * @param skills branch letters; empty means all
 */
public record Office(
        Role role,
        String place,
        String unit,
        boolean deputy,
        List<Shift> shifts,
        String standIn,
        List<String> skills) {}
