package linli.bot.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import linli.rules.locate.PlaceKind;
import linli.rules.locate.Places;

/** The directory at one moment, indexed and never changed. */
final class Snapshot {
    private final Roster roster;
    private final Places places;
    private final Map<String, Member> members;
    private final Map<String, Group> groups;
    private final Map<String, Unit> units;
    private final Map<Account, String> holders = new HashMap<>();
    private final Map<Account, Group> addresses = new HashMap<>();
    private final Map<String, List<Member>> groupMembers = new HashMap<>();
    private final Map<String, List<Group>> memberGroups = new HashMap<>();
    private final Map<String, List<Member>> unitMembers;

    Snapshot(Roster roster) {
        this.roster = roster;
        places = new Places(roster.places());
        members = index(roster.members(), Member::id);
        groups = index(roster.groups(), Group::id);
        units = index(roster.units(), Unit::id);
        roster.accounts().forEach((member, accounts) -> accounts.forEach(account -> holders.put(account, member)));
        roster.groups().forEach(this::fill);
        unitMembers = roster.members().stream()
                .flatMap(member -> member.offices().stream()
                        .map(Office::unit)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(unit -> Map.entry(unit, member)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private void fill(Group group) {
        addresses.put(new Account(group.channel(), group.address()), group);
        var people = Stream.of(
                        Stream.of(group.owner()),
                        group.deputies().stream(),
                        roster.companions().getOrDefault(group.id(), List.of()).stream())
                .flatMap(ids -> ids)
                .distinct()
                .map(members::get)
                .filter(Objects::nonNull)
                .toList();
        groupMembers.put(group.id(), people);
        people.forEach(member -> memberGroups
                .computeIfAbsent(member.id(), none -> new ArrayList<>())
                .add(group));
    }

    private static <T> Map<String, T> index(List<T> all, Function<T, String> id) {
        var index = new LinkedHashMap<String, T>();
        all.forEach(one -> index.put(id.apply(one), one));
        return index;
    }

    Roster roster() {
        return roster;
    }

    Places places() {
        return places;
    }

    Optional<Member> member(String id) {
        return Optional.ofNullable(id).map(members::get);
    }

    Optional<Member> memberAt(Account account) {
        return member(holders.get(account));
    }

    Optional<Group> group(String id) {
        return Optional.ofNullable(id).map(groups::get);
    }

    Optional<Group> groupAt(Account address) {
        return Optional.ofNullable(addresses.get(address));
    }

    Optional<Unit> unit(String id) {
        return Optional.ofNullable(id).map(units::get);
    }

    List<Member> membersOf(String group) {
        return groupMembers.getOrDefault(group, List.of());
    }

    List<Group> groupsOf(String member) {
        return List.copyOf(memberGroups.getOrDefault(member, List.of()));
    }

    List<Member> membersOfUnit(String unit) {
        return unitMembers.getOrDefault(unit, List.of());
    }

    List<Account> accountsOf(String member) {
        return roster.accounts().getOrDefault(member, List.of());
    }

    /** Everybody with a role for the very place, deputies last. */
    List<Member> holding(Role role, String place) {
        return Stream.of(false, true)
                .flatMap(deputy -> roster.members().stream()
                        .filter(member -> member.offices().stream()
                                .anyMatch(office -> office.role() == role
                                        && office.deputy() == deputy
                                        && Objects.equals(place, office.place()))))
                .distinct()
                .toList();
    }

    /** Where somebody belongs of whom nothing is known but the group, or not even that. */
    String communityOf(Group group) {
        return group != null
                ? group.community()
                : places.all().stream()
                        .filter(place -> place.kind() == PlaceKind.COMMUNITY)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No community has been imported yet"))
                        .id();
    }
}
