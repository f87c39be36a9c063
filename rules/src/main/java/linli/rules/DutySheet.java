package linli.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linli.rules.lifecycle.Tier;
import linli.rules.locate.EstateType;
import linli.rules.locate.PlaceClass;
import linli.rules.route.Duty;
import linli.rules.route.Holder;

/** {@code duties.yml}: the rows that give a matter to somebody, then those for matters that climb. */
final class DutySheet {
    private static final String HOLDERS = "a unit kind (" + String.join(" ", Holder.KINDS)
            + "), a unit by its id (unit:chengguan) or a role (" + String.join(" ", Holder.ROLES) + ")";

    private DutySheet() {}

    /** @param codes of the catalogue; empty when it could not be read, and then nothing is checked against it */
    static List<Duty> read(Entry file, List<String> codes) {
        file.only("duties", "climbing");
        var entries = new ArrayList<Entry>();
        var duties = new ArrayList<Duty>();
        for (var list : List.of("duties", "climbing")) {
            for (var entry : file.list(list, "row", "row")) {
                entries.add(entry);
                duties.add(duty(entry, codes, list.equals("climbing")));
            }
        }
        names(entries, duties);
        if (file.problems().isEmpty()) {
            Reach.check(file, duties, codes);
        }
        return List.copyOf(duties);
    }

    private static void names(List<Entry> entries, List<Duty> duties) {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < duties.size(); i++) {
            if (!taken.add(duties.get(i).row())) {
                entries.get(i).wrong("another row has this name; give each its own");
            }
        }
    }

    private static Duty duty(Entry entry, List<String> codes, boolean climbing) {
        entry.only("row", "category", "class", "estate", "lead", "support", "fallback", "tier", "because");
        return new Duty(
                entry.text("row"),
                categories(entry, codes),
                setOf(entry.someOf("class", PlaceClass.values(), PlaceClass::chinese)),
                setOf(entry.someOf("estate", EstateType.values(), EstateType::chinese)),
                entry.read("lead", DutySheet::holder, HOLDERS, ""),
                entry.readAll("support", DutySheet::holder, HOLDERS),
                entry.has("fallback") ? entry.read("fallback", DutySheet::holder, HOLDERS, "") : "",
                entry.oneOf("tier", Tier.values(), Tier::chinese),
                entry.text("because"),
                climbing);
    }

    private static List<String> categories(Entry entry, List<String> codes) {
        var named = entry.texts("category");
        if (named.isEmpty()) {
            entry.wrong("\"category\" is missing; name codes (A02) or branch letters (A)");
        }
        named.stream()
                .filter(category -> !codes.isEmpty() && codes.stream().noneMatch(code -> covers(category, code)))
                .forEach(category -> entry.wrong("category " + category + " is not in taxonomy.yml; "
                        + Nearest.to(category, codes)
                                .map(near -> "did you mean " + near + "?")
                                .orElse("use a code or a branch letter of it")));
        return named;
    }

    private static boolean covers(String category, String code) {
        return code.equals(category) || category.length() == 1 && code.startsWith(category);
    }

    private static Optional<String> holder(String written) {
        return Holder.of(written).map(holder -> written);
    }

    private static <E extends Enum<E>> Set<E> setOf(List<E> some) {
        return some.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(some));
    }
}
