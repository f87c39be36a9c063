package linli.bot.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import linli.rules.Problem;
import linli.rules.locate.Place;
import linli.rules.locate.PlaceKind;

/** Where a folder, sound in itself, does not go together with what the directory holds already. */
final class Clashes {
    private final CommunityFolder folder;
    private final Snapshot before;
    private final List<Problem> problems = new ArrayList<>();

    private Clashes(CommunityFolder folder, Snapshot before) {
        this.folder = folder;
        this.before = before;
    }

    static List<Problem> of(CommunityFolder folder, Snapshot before) {
        var clashes = new Clashes(folder, before);
        folder.roster().places().forEach(clashes::place);
        folder.roster().units().forEach(clashes::unit);
        folder.roster().members().forEach(clashes::member);
        folder.roster().groups().forEach(clashes::group);
        clashes.problems.addAll(PlacesCheck.check(together(folder, before)));
        return clashes.problems;
    }

    private static List<Place> together(CommunityFolder folder, Snapshot before) {
        var all = new LinkedHashMap<String, Place>();
        before.roster().places().forEach(place -> all.put(place.id(), place));
        folder.roster().places().forEach(place -> all.put(place.id(), place));
        return List.copyOf(all.values());
    }

    private void place(Place place) {
        before.places()
                .nearest(place.id(), PlaceKind.COMMUNITY)
                .map(Place::id)
                .ifPresent(community -> sameCommunity(PlacesCheck.FILE, "place " + place.id(), community));
    }

    private void unit(Unit unit) {
        before.member(unit.id())
                .ifPresent(person -> problems.add(new Problem(
                        UnitsSheet.FILE,
                        "unit " + unit.id(),
                        "is the id of a person in the directory; tickets go to either, so choose another id")));
    }

    private void member(Member member) {
        var entry = "person " + member.id();
        before.unit(member.id())
                .ifPresent(unit -> problems.add(new Problem(
                        PeopleSheet.FILE,
                        entry,
                        "is the id of a unit in the directory; tickets go to either, so choose another id")));
        before.member(member.id()).ifPresent(known -> sameCommunity(PeopleSheet.FILE, entry, known.community()));
        for (var account : folder.roster().accounts().getOrDefault(member.id(), List.of())) {
            holder(account, member)
                    .ifPresent(holder -> problems.add(new Problem(
                            PeopleSheet.FILE,
                            entry,
                            "\"" + account.channel() + ": " + account.address() + "\" is the account of \""
                                    + holder.id() + "\" in the directory; if that is the same person, write id: "
                                    + holder.id())));
        }
    }

    private Optional<Member> holder(Account account, Member member) {
        return before.memberAt(account).filter(holder -> !holder.id().equals(member.id()));
    }

    private void group(Group group) {
        var entry = "group " + group.id();
        before.group(group.id()).ifPresent(known -> sameCommunity(GroupsSheet.FILE, entry, known.community()));
        before.groupAt(new Account(group.channel(), group.address()))
                .filter(known -> !known.id().equals(group.id()))
                .ifPresent(known -> problems.add(new Problem(
                        GroupsSheet.FILE,
                        entry,
                        "\"address\" is that of \"" + known.id()
                                + "\" in the directory; if it is the same chat, write id: " + known.id())));
    }

    private void sameCommunity(String file, String entry, String community) {
        if (!community.equals(folder.community())) {
            problems.add(new Problem(
                    file,
                    entry,
                    "is in the directory as one of the community \"" + community + "\"; choose another id"));
        }
    }
}
