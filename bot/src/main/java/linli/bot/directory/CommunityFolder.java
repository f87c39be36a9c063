package linli.bot.directory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linli.rules.Entry;
import linli.rules.Problem;
import linli.rules.YamlFile;
import linli.rules.locate.PlaceKind;
import linli.rules.locate.Places;
import linli.rules.route.Assignee;

/**
 * A community as a folder describes it: {@code places.yml}, {@code units.yml}, {@code people.yml}, {@code groups.yml}. Reading
 * needs no database.
 *
 * @param community id of its 社区; null when there are problems
 * @param roster who and what is in it; empty when there are problems
 * @param problems every mistake; empty when all is well
 */
public record CommunityFolder(String community, Roster roster, List<Problem> problems) {

    /** @param folder usually {@code seeds/community}; other files in it are left alone */
    public static CommunityFolder read(Path folder) {
        var problems = new ArrayList<Problem>();
        var read = Files.isDirectory(folder) ? readAll(folder, problems) : noFolder(problems);
        var named =
                problems.stream().distinct().map(problem -> in(folder, problem)).toList();
        return named.isEmpty() ? read : new CommunityFolder(null, Roster.empty(), named);
    }

    public Places places() {
        return new Places(roster.places());
    }

    /** Everybody and every unit that can take a ticket, none of them busy yet. */
    public List<Assignee> assignees() {
        return new Assignees(new Snapshot(roster), community, Map.of()).all();
    }

    private static CommunityFolder noFolder(List<Problem> problems) {
        problems.add(new Problem("", "folder", "there is no such folder; name the one that holds " + PlacesCheck.FILE));
        return new CommunityFolder(null, Roster.empty(), problems);
    }

    private static CommunityFolder readAll(Path folder, List<Problem> problems) {
        var placesSheet = YamlFile.open(folder, PlacesCheck.FILE, problems)
                .filter(file -> isListed(file, "places"))
                .map(PlacesSheet::new);
        var unitEntries = entries(folder, UnitsSheet.FILE, "units", "unit", problems);
        var personEntries = entries(folder, PeopleSheet.FILE, "people", "person", problems);
        var groupEntries = entries(folder, GroupsSheet.FILE, "groups", "group", problems);

        var places = placesSheet.map(sheet -> Known.places(sheet.places())).orElse(Known.unread(PlacesCheck.FILE));
        var units = known(unitEntries, UnitsSheet.FILE, UnitKind.labels());
        var people = known(personEntries, PeopleSheet.FILE, List.of());
        known(groupEntries, GroupsSheet.FILE, List.of());

        var community = placesSheet.map(PlacesSheet::community).orElse(null);
        var unitsSheet = new UnitsSheet(unitEntries.orElse(List.of()), places, people);
        var peopleSheet = new PeopleSheet(personEntries.orElse(List.of()), places, units, people);
        var groupsSheet = new GroupsSheet(groupEntries.orElse(List.of()), places, people);
        var members = peopleSheet.members(community);
        var roster = new Roster(
                placesSheet.map(PlacesSheet::places).orElse(List.of()),
                members,
                peopleSheet.accounts(),
                groupsSheet.groups(community),
                groupsSheet.companions(),
                unitsSheet.units());
        if (personEntries.isPresent()) {
            unitsSheet.compare(members);
            eachGridHasItsWorker(roster, problems);
        }
        return new CommunityFolder(community, roster, List.of());
    }

    private static boolean isListed(Entry file, String key) {
        if (!file.has(key)) {
            file.list(key, key, "id");
        }
        return file.has(key);
    }

    /** Empty, and a problem noted, where the file could not be read. */
    private static Optional<List<Entry>> entries(
            Path folder, String name, String key, String kind, List<Problem> problems) {
        return YamlFile.open(folder, name, problems)
                .filter(file -> isListed(file, key))
                .map(file -> {
                    file.only(key);
                    return file.list(key, kind, "id");
                });
    }

    private static Known known(Optional<List<Entry>> entries, String file, List<String> kinds) {
        return entries.map(list -> Known.of(list, file, kinds)).orElse(Known.unread(file));
    }

    private static void eachGridHasItsWorker(Roster roster, List<Problem> problems) {
        roster.places().stream()
                .filter(place -> place.kind() == PlaceKind.GRID)
                .filter(grid ->
                        roster.members().stream().noneMatch(member -> member.holds(Role.GRID_WORKER, grid.id())))
                .map(grid -> new Problem(
                        PlacesCheck.FILE,
                        "place " + grid.id(),
                        "has no " + Role.GRID_WORKER.chinese() + "; give somebody in " + PeopleSheet.FILE
                                + " that role with place: " + grid.id()))
                .forEach(problems::add);
    }

    static Problem in(Path folder, Problem problem) {
        var path = problem.file().isEmpty() ? folder : folder.resolve(problem.file());
        return new Problem(path.toString().replace('\\', '/'), problem.entry(), problem.remedy());
    }
}
