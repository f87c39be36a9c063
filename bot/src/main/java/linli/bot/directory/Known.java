package linli.bot.directory;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linli.rules.Entry;
import linli.rules.Nearest;
import linli.rules.locate.Place;

/**
 * What a file defines, to look up what other entries point at.
 *
 * @param file where it is written
 * @param kinds id → kind in Chinese, empty where there are no kinds or it could not be read; null where the whole file could not
 *     be read, and then nothing is held against anybody
 */
record Known(String file, Map<String, String> kinds) {
    private static final int SHOWN = 5;

    static Known unread(String file) {
        return new Known(file, null);
    }

    /** The ids of a list of entries, of certain kinds; notes those that are written twice. */
    static Known of(List<Entry> entries, String file, List<String> allowed) {
        var kinds = new LinkedHashMap<String, String>();
        for (var entry : entries) {
            var id = entry.node().path("id").asString("").strip();
            var kind = entry.node().path("kind").asString("").strip();
            if (!id.isEmpty() && kinds.put(id, allowed.contains(kind) ? kind : "") != null) {
                entry.wrong("is written twice; keep one");
            }
        }
        return new Known(file, kinds);
    }

    static Known places(Collection<Place> places) {
        var kinds = new LinkedHashMap<String, String>();
        places.forEach(place ->
                kinds.put(place.id(), place.kind() == null ? "" : place.kind().chinese()));
        return new Known(PlacesCheck.FILE, kinds);
    }

    boolean has(String id) {
        return kinds == null || kinds.containsKey(id);
    }

    /** The id under a key, or null where there is none. Notes one that leads nowhere, or to none of the wanted kinds. */
    String look(Entry entry, String key, String... wanted) {
        var id = Forms.optional(entry, key);
        if (id == null || id.isEmpty() || leadsNowhere(entry, key, id, wanted)) {
            return null;
        }
        if (kinds != null && !fits(id, wanted)) {
            entry.wrong("\"" + key + "\" is \"" + id + "\", a " + kinds.get(id) + "; write the id of a "
                    + String.join(" or ", wanted) + some(wanted));
        }
        return id;
    }

    /** Likewise for a list; what leads nowhere is left out. */
    List<String> lookAll(Entry entry, String key) {
        var found = new LinkedHashSet<String>();
        for (var id : entry.texts(key)) {
            if (!leadsNowhere(entry, key, id) && !found.add(id)) {
                entry.wrong("\"" + key + "\" names \"" + id + "\" twice; keep one");
            }
        }
        return List.copyOf(found);
    }

    private boolean leadsNowhere(Entry entry, String key, String id, String... wanted) {
        if (!has(id)) {
            entry.wrong("\"" + key + "\" is " + missing(id, wanted));
        }
        return !has(id);
    }

    /** What to say about an id that is not here. */
    String missing(String id, String... wanted) {
        return "\"" + id + "\", which is not in " + file
                + Nearest.to(id, ids(wanted))
                        .map(guess -> "; did you mean \"" + guess + "\"?")
                        .orElse("")
                + some(wanted);
    }

    private String some(String... wanted) {
        var ids = ids(wanted);
        return ids.isEmpty()
                ? " (there is none)"
                : ids.stream()
                        .limit(SHOWN)
                        .collect(Collectors.joining(", ", " (there are ", ids.size() > SHOWN ? " …)" : ")"));
    }

    private List<String> ids(String... wanted) {
        return kinds.keySet().stream().filter(id -> fits(id, wanted)).toList();
    }

    private boolean fits(String id, String... wanted) {
        return wanted.length == 0
                || kinds.get(id).isEmpty()
                || Arrays.asList(wanted).contains(kinds.get(id));
    }
}
