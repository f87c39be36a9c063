package linli.bot.directory;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import linli.rules.locate.Place;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a community's folder into the directory: all of it or, with a single mistake, nothing. A second time changes nothing. */
@Component
public class Importer {
    private final DirectoryStore directory;
    private final RosterStore store;
    private final Latest latest;
    private final TransactionTemplate transactions;
    private final InstantSource time;

    Importer(
            DirectoryStore directory,
            RosterStore store,
            Latest latest,
            TransactionTemplate transactions,
            InstantSource time) {
        this.directory = directory;
        this.store = store;
        this.latest = latest;
        this.transactions = transactions;
        this.time = time;
    }

    /** @param folder as {@link CommunityFolder#read} wants it */
    public Report importFolder(Path folder, Progress progress) {
        var read = CommunityFolder.read(folder);
        return read.problems().isEmpty()
                ? transactions.execute(status -> take(folder, read, progress))
                : Report.refused(read.problems());
    }

    private Report take(Path folder, CommunityFolder read, Progress progress) {
        var before = new Snapshot(directory.load());
        var clashes = Clashes.of(read, before);
        return clashes.isEmpty()
                ? write(read, before, progress)
                : Report.refused(clashes.stream()
                        .map(problem -> CommunityFolder.in(folder, problem))
                        .toList());
    }

    private Report write(CommunityFolder read, Snapshot before, Progress progress) {
        var report = new Report(
                List.of(
                        places(read, before, progress),
                        units(read, before, progress),
                        people(read, before, progress),
                        groups(read, before, progress)),
                List.of());
        if (putInOrder(read.roster().places()) | report.added() + report.changed() > 0) {
            latest.changed();
        }
        return report;
    }

    private Report.Section places(CommunityFolder read, Snapshot before, Progress progress) {
        var names = store.nicknames();
        var known = before.places();
        return new Comparison<>(
                        PlacesCheck.FILE,
                        Place::id,
                        (Place old, Place place) ->
                                old.equals(with(place, names.get(place.id()).all(place.nicknames()))),
                        store::addPlace,
                        place -> store.changePlace(
                                place,
                                new Nicknames(
                                        place.nicknames(), names.get(place.id()).learned())))
                .go(
                        before.roster().places(),
                        // What is pointed at comes first: above before below, grids before what lies in them.
                        read.roster().places().stream()
                                .sorted(Comparator.comparing(Place::kind))
                                .toList(),
                        place -> known.isWithin(place.id(), read.community()),
                        progress);
    }

    private static Place with(Place place, List<String> nicknames) {
        return new Place(
                place.id(),
                place.kind(),
                place.name(),
                nicknames,
                place.parent(),
                place.grid(),
                place.placeClass(),
                place.estate(),
                place.code());
    }

    private Report.Section units(CommunityFolder read, Snapshot before, Progress progress) {
        var known = before.places();
        return new Comparison<Unit>(UnitsSheet.FILE, Unit::id, Unit::equals, store::addUnit, store::changeUnit)
                .go(
                        before.roster().units(),
                        read.roster().units(),
                        unit -> unit.places().stream().anyMatch(place -> known.isWithin(place, read.community())),
                        progress);
    }

    private Report.Section people(CommunityFolder read, Snapshot before, Progress progress) {
        var accounts = read.roster().accounts();
        // Roles name stand-ins, so everybody is there before the first role is written.
        read.roster().members().stream()
                .filter(member -> before.member(member.id()).isEmpty())
                .forEach(member -> directory.addMember(member, time.instant()));
        return new Comparison<Member>(
                        PeopleSheet.FILE,
                        Member::id,
                        (old, member) -> asBefore(old, member).equals(old)
                                && before.accountsOf(old.id()).containsAll(accountsOf(member, accounts)),
                        member -> {
                            store.replaceOffices(member);
                            accountsOf(member, accounts).forEach(account -> store.setAccount(member.id(), account));
                        },
                        member -> {
                            store.changeMember(
                                    asBefore(before.member(member.id()).orElseThrow(), member));
                            store.replaceOffices(member);
                            accountsOf(member, accounts).forEach(account -> store.setAccount(member.id(), account));
                        })
                .go(
                        before.roster().members(),
                        read.roster().members(),
                        member -> member.community().equals(read.community()) && !Newcomers.isOne(member),
                        progress);
    }

    /** The file's member with what people say about themselves, and with a home found out since. */
    private static Member asBefore(Member old, Member member) {
        return new Member(
                member.id(),
                member.community(),
                member.name(),
                member.nickname(),
                member.offices(),
                member.home() == null ? old.home() : member.home(),
                old.optedIn(),
                old.silenced());
    }

    private static List<Account> accountsOf(Member member, Map<String, List<Account>> accounts) {
        return accounts.getOrDefault(member.id(), List.of());
    }

    private Report.Section groups(CommunityFolder read, Snapshot before, Progress progress) {
        var now = read.roster().companions();
        var then = before.roster().companions();
        return new Comparison<Group>(
                        GroupsSheet.FILE,
                        Group::id,
                        (old, group) -> old.equals(group)
                                && then.getOrDefault(old.id(), List.of()).containsAll(now.get(group.id())),
                        group -> {
                            store.addGroup(group);
                            store.seat(group, now.get(group.id()));
                        },
                        group -> {
                            store.changeGroup(group);
                            store.seat(group, now.get(group.id()));
                        })
                .go(
                        before.roster().groups(),
                        read.roster().groups(),
                        group -> group.community().equals(read.community()),
                        progress);
    }

    /** Lists follow the file; a new entry in the middle is no change of those after it. */
    private boolean putInOrder(List<Place> places) {
        var positions = store.positions();
        boolean moved = false;
        for (int i = 0; i < places.size(); i++) {
            if (positions.get(places.get(i).id()) != i) {
                store.movePlace(places.get(i).id(), i);
                moved = true;
            }
        }
        return moved;
    }
}
