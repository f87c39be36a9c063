package linli.bot.directory;

import java.util.LinkedHashMap;
import java.util.List;
import linli.rules.Entry;

/** Reads {@code units.yml}. */
final class UnitsSheet {
    static final String FILE = "units.yml";

    private final Known places;
    private final Known people;
    private final List<Entry> entries;

    UnitsSheet(List<Entry> entries, Known places, Known people) {
        this.entries = entries;
        this.places = places;
        this.people = people;
    }

    List<Unit> units() {
        return entries.stream().map(this::unit).toList();
    }

    /** Its people are written here and with them; both have to agree. */
    void compare(List<Member> members) {
        var holders = new LinkedHashMap<String, Member>();
        members.forEach(member -> holders.put(member.id(), member));
        for (var entry : entries) {
            var id = entry.node().path("id").asString("").strip();
            var named = people.lookAll(entry, "people");
            named.stream()
                    .filter(person -> holders.containsKey(person) && !worksFor(holders.get(person), id))
                    .forEach(person -> entry.wrong("\"people\" names \"" + person + "\", who has no role with unit: "
                            + id + " in " + PeopleSheet.FILE + "; add the role there"));
            members.stream()
                    .filter(member -> worksFor(member, id) && !named.contains(member.id()))
                    .forEach(member ->
                            entry.wrong("\"people\" leaves out \"" + member.id() + "\", who has a role with unit: " + id
                                    + " in " + PeopleSheet.FILE + "; add the name here"));
        }
    }

    private static boolean worksFor(Member member, String unit) {
        return member.offices().stream().anyMatch(office -> unit.equals(office.unit()));
    }

    private Unit unit(Entry entry) {
        entry.only("id", "name", "kind", "serves", "people", "skills");
        var id = Forms.id(entry);
        if (people.kinds() != null && people.has(id)) {
            entry.wrong(
                    "is the id of a person in " + PeopleSheet.FILE + "; tickets go to either, so choose another id");
        }
        if (entry.texts("serves").isEmpty()) {
            entry.wrong("\"serves\" is missing; name the places the unit answers for");
        }
        var kind = Forms.oneOf(entry, "kind", UnitKind.values(), UnitKind::chinese);
        return new Unit(
                id,
                entry.text("name"),
                kind == null ? "" : kind.chinese(),
                places.lookAll(entry, "serves").stream().sorted().toList(),
                Forms.skills(entry));
    }
}
