package linli.bot.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import linli.rules.Entry;
import linli.rules.locate.PlaceKind;
import linli.rules.route.Shift;

/** Reads {@code people.yml}. */
final class PeopleSheet {
    static final String FILE = "people.yml";

    private final Known places;
    private final Known units;
    private final Known people;
    private final List<Entry> entries;
    private final Map<Account, String> taken = new HashMap<>();

    PeopleSheet(List<Entry> entries, Known places, Known units, Known people) {
        this.entries = entries;
        this.places = places;
        this.units = units;
        this.people = people;
    }

    List<Member> members(String community) {
        return entries.stream().map(entry -> member(entry, community)).toList();
    }

    /** Member id → where channels find them. */
    Map<String, List<Account>> accounts() {
        var accounts = new LinkedHashMap<String, List<Account>>();
        entries.stream()
                .filter(entry -> entry.has("accounts"))
                .forEach(entry ->
                        accounts.put(entry.node().path("id").asString("").strip(), accounts(entry)));
        return accounts;
    }

    private Member member(Entry entry, String community) {
        entry.only("id", "name", "nickname", "home", "optedIn", "accounts", "roles");
        var id = Forms.id(entry);
        return new Member(
                id,
                community,
                Forms.optional(entry, "name"),
                entry.text("nickname"),
                offices(entry, id),
                places.look(entry, "home"),
                entry.flag("optedIn"),
                false);
    }

    private List<Office> offices(Entry entry, String member) {
        return entry.has("roles")
                ? entry.list("roles", entry.name() + " role", "role").stream()
                        .flatMap(role -> office(role, member))
                        .distinct()
                        .toList()
                : List.of();
    }

    private Stream<Office> office(Entry entry, String member) {
        entry.only("role", "place", "unit", "deputy", "shifts", "standIn", "skills");
        var role = Forms.oneOf(entry, "role", Role.values(), Role::chinese);
        var standIn = people.look(entry, "standIn");
        if (member.equals(standIn)) {
            entry.wrong("\"standIn\" is the same person; name somebody else or leave it out");
        }
        return role == null
                ? Stream.empty()
                : Stream.of(new Office(
                        role,
                        target(entry, role, "place", places, placesOf(role)),
                        target(entry, role, "unit", units, unitsOf(role)),
                        entry.flag("deputy"),
                        entry.readAll(
                                "shifts",
                                Shift::of,
                                "it like \"mon-fri 08:00-18:00\", days as mon tue wed thu fri sat sun"),
                        standIn,
                        Forms.skills(entry)));
    }

    private static String target(Entry entry, Role role, String key, Known known, String... kinds) {
        if (kinds.length == 0 && entry.has(key)) {
            entry.wrong("\"" + key + "\" is written; a " + role.chinese() + " has none, take it out");
        }
        if (kinds.length > 0 && !entry.has(key)) {
            entry.wrong("\"" + key + "\" is missing; a " + role.chinese() + " needs the id of a "
                    + String.join(" or ", kinds));
        }
        return kinds.length == 0 ? null : known.look(entry, key, kinds);
    }

    private static String[] placesOf(Role role) {
        return switch (role) {
            case BUILDING_HEAD -> new String[] {PlaceKind.BUILDING.chinese()};
            case TEN_HOUSEHOLDS_HEAD -> new String[] {PlaceKind.TEN_HOUSEHOLDS.chinese()};
            case GRID_WORKER, GRID_HEAD -> new String[] {PlaceKind.GRID.chinese()};
            case SECRETARY, CADRE -> new String[] {PlaceKind.COMMUNITY.chinese()};
            case PROPERTY, COMMITTEE, CONTACT, VOLUNTEER, ADMINISTRATOR -> new String[] {};
        };
    }

    private static String[] unitsOf(Role role) {
        return switch (role) {
            case PROPERTY -> new String[] {UnitKind.PROPERTY.chinese()};
            case COMMITTEE -> new String[] {UnitKind.COMMITTEE.chinese()};
            case CONTACT -> UnitKind.labels().toArray(String[]::new);
            case BUILDING_HEAD,
                    TEN_HOUSEHOLDS_HEAD,
                    GRID_WORKER,
                    GRID_HEAD,
                    SECRETARY,
                    CADRE,
                    VOLUNTEER,
                    ADMINISTRATOR -> new String[] {};
        };
    }

    private List<Account> accounts(Entry entry) {
        var part = entry.inside("accounts");
        var accounts = new ArrayList<Account>();
        for (var channel : part.node().propertyNames()) {
            var account = new Account(channel, part.text(channel));
            var other = taken.putIfAbsent(account, entry.name());
            if (other != null && !account.address().isEmpty()) {
                part.wrong("\"" + channel + ": " + account.address() + "\" is the account of " + other
                        + " already; an account is one person's");
            }
            accounts.add(account);
        }
        return accounts;
    }
}
