package linli.bot.directory;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linli.rules.Entry;

/** Reads {@code groups.yml}. */
final class GroupsSheet {
    static final String FILE = "groups.yml";

    private final List<Entry> entries;
    private final Known places;
    private final Known people;
    private final Map<String, List<String>> companions = new LinkedHashMap<>();

    GroupsSheet(List<Entry> entries, Known places, Known people) {
        this.entries = entries;
        this.places = places;
        this.people = people;
    }

    List<Group> groups(String community) {
        var groups = entries.stream().map(entry -> group(entry, community)).toList();
        addressesTellApart(groups);
        return groups;
    }

    /** Group id → members without owner and deputies; known once the groups are read. */
    Map<String, List<String>> companions() {
        return companions;
    }

    private Group group(Entry entry, String community) {
        entry.only("id", "name", "kind", "channel", "address", "place", "owner", "deputies", "quiet", "members");
        var id = Forms.id(entry);
        var kind = entry.has("kind")
                ? Forms.oneOf(entry, "kind", GroupKind.values(), GroupKind::chinese)
                : GroupKind.RESIDENTS;
        var quiet =
                entry.has("quiet") ? entry.read("quiet", Quiet::of, "it like \"21:30-07:30\"", Quiet.NONE) : Quiet.NONE;
        var owner = needed(entry, "owner", people);
        var deputies = people.lookAll(entry, "deputies").stream().sorted().toList();
        var members = people.lookAll(entry, "members");
        eachStandsOnce(entry, owner, deputies, members);
        companions.put(id, members);
        return new Group(
                id,
                community,
                entry.text("name"),
                kind == null ? "" : kind.chinese(),
                entry.text("channel"),
                entry.text("address"),
                needed(entry, "place", places),
                owner,
                deputies,
                quiet.from(),
                quiet.to());
    }

    private static String needed(Entry entry, String key, Known known) {
        if (!entry.has(key)) {
            entry.text(key);
        }
        return known.look(entry, key);
    }

    private static void eachStandsOnce(Entry entry, String owner, List<String> deputies, List<String> members) {
        var all = new ArrayList<>(deputies);
        all.addAll(members);
        if (owner != null && all.contains(owner)) {
            entry.wrong("\"" + owner + "\" is the owner and named again; name the owner only as owner");
        }
        deputies.stream()
                .filter(members::contains)
                .forEach(twice -> entry.wrong("\"" + twice + "\" is both in deputies and in members; keep one"));
    }

    private void addressesTellApart(List<Group> groups) {
        var taken = new HashMap<Account, String>();
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            var other = taken.putIfAbsent(new Account(group.channel(), group.address()), group.id());
            if (other != null && !other.equals(group.id()) && !group.address().isEmpty()) {
                entries.get(i)
                        .wrong("\"address\" is \"" + group.address() + "\" on " + group.channel() + " like that of \""
                                + other + "\"; one chat is one group");
            }
        }
    }

    private record Quiet(LocalTime from, LocalTime to) {
        static final Quiet NONE = new Quiet(null, null);

        static Optional<Quiet> of(String written) {
            try {
                var ends = written.split("-", -1);
                return ends.length == 2 && ends[0].length() == 5 && ends[1].length() == 5
                        ? Optional.of(new Quiet(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])))
                        : Optional.empty();
            } catch (DateTimeException noTime) {
                return Optional.empty();
            }
        }
    }
}
