package linli.bot.directory;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.rules.route.Assignee;

/** Who can take a ticket of a community. */
final class Assignees {
    private static final Set<Role> ROLES =
            EnumSet.of(Role.GRID_WORKER, Role.GRID_HEAD, Role.SECRETARY, Role.CADRE, Role.BUILDING_HEAD);

    private final Snapshot directory;
    private final String community;
    private final Map<String, Integer> open;

    Assignees(Snapshot directory, String community, Map<String, Integer> open) {
        this.directory = directory;
        this.community = community;
        this.open = open;
    }

    List<Assignee> all() {
        var workers = directory.roster().members().stream()
                .filter(member -> member.community().equals(community))
                .flatMap(this::workers);
        var units = directory.roster().units().stream().filter(this::serves).map(this::unit);
        return Stream.concat(workers, units).toList();
    }

    /** One for each role held in the same way; its places come together. */
    private Stream<Assignee> workers(Member member) {
        var places = member.offices().stream()
                .filter(office -> ROLES.contains(office.role()))
                .collect(Collectors.groupingBy(
                        Assignees::anywhere,
                        LinkedHashMap::new,
                        Collectors.mapping(Office::place, Collectors.toList())));
        return places.entrySet().stream().map(held -> worker(member, held.getKey(), held.getValue()));
    }

    private static Office anywhere(Office office) {
        return new Office(
                office.role(), null, null, office.deputy(), office.shifts(), office.standIn(), office.skills());
    }

    private Assignee worker(Member member, Office office, List<String> places) {
        return new Assignee(
                member.id(),
                member.name() == null ? member.nickname() : member.name(),
                null,
                office.role().chinese(),
                places,
                office.skills(),
                office.shifts(),
                office.standIn(),
                office.deputy(),
                open.getOrDefault(member.id(), 0));
    }

    private boolean serves(Unit unit) {
        var places = directory.places();
        return unit.places().stream()
                .anyMatch(place -> places.isWithin(place, community) || places.isWithin(community, place));
    }

    private Assignee unit(Unit unit) {
        return new Assignee(
                unit.id(),
                unit.name(),
                unit.kind(),
                null,
                unit.places(),
                unit.skills(),
                List.of(),
                null,
                false,
                open.getOrDefault(unit.id(), 0));
    }
}
