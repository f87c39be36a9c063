package linli.bot.directory;

import java.util.List;
import java.util.Map;
import linli.rules.locate.Place;

/**
 * Everybody and everything the directory holds, or a folder describes.
 *
 * @param places the trees, what is above before what is below
 * @param members everybody
 * @param accounts member id → where channels find them
 * @param groups every chat group
 * @param companions group id → ids of its members without owner and deputies
 * @param units every unit
 */
public record Roster(
        List<Place> places,
        List<Member> members,
        Map<String, List<Account>> accounts,
        List<Group> groups,
        Map<String, List<String>> companions,
        List<Unit> units) {

    static Roster empty() {
        return new Roster(List.of(), List.of(), Map.of(), List.of(), Map.of(), List.of());
    }
}
