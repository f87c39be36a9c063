package linli.rules.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import linli.rules.text.Chat;
import linli.rules.text.Numerals;

/** Finds the places that a message speaks of. */
public final class Locator {
    private static final Pattern BUILDING = Pattern.compile("([0-9零一二三四五六七八九十]{1,4})(?:号楼|栋|幢|#|舍|座)");

    private final Places places;

    public Locator(Places places) {
        this.places = places;
    }

    /**
     * The place nearest the problem.
     *
     * @param text cleaned, as written
     * @param home place id of the speaker's home, or null
     * @param here place id that the group stands for, or null
     */
    public Located locate(String text, String home, String here) {
        var all = all(text, home, here);
        return all.isEmpty() ? Located.nowhere() : all.get(0);
    }

    /** Every place the text speaks of, the one nearest the problem first; empty when it names none. */
    public List<Located> all(String text, String home, String here) {
        var found = new ArrayList<Located>();
        var folded = Chat.fold(text);
        var estate = places.estateOf(here).or(() -> places.estateOf(home));
        for (var place : places.all()) {
            if (place.kind() != PlaceKind.ESTATE && place.kind() != PlaceKind.LANDMARK) continue;
            for (var name : names(place)) {
                int at = folded.indexOf(Chat.fold(name));
                if (at >= 0)
                    found.add(new Located(place.id(), text.substring(at, at + name.length()), List.of(), true));
            }
        }
        var named = found.stream()
                .findFirst()
                .map(Located::place)
                .flatMap(places::estateOf)
                .or(() -> estate);
        var door = parse(text);
        if (door.building() != null) {
            var fits = places.all().stream()
                    .filter(place -> place.kind() == PlaceKind.BUILDING)
                    .filter(place -> numberOf(place) == door.building())
                    .sorted(Comparator.comparing(place -> named.isEmpty()
                            || !places.isWithin(place.id(), named.get().id())))
                    .toList();
            boolean clear = fits.size() == 1
                    || !fits.isEmpty()
                            && named.isPresent()
                            && places.isWithin(fits.get(0).id(), named.get().id());
            var ids = fits.stream().map(Place::id).toList();
            found.add(0, new Located(clear ? ids.get(0) : null, door.words(), clear ? List.of() : ids, clear));
        }
        return found;
    }

    /** Reads building, unit, floor and room without knowing any place. */
    public static Door parse(String text) {
        var folded = Chat.fold(text);
        var matcher = BUILDING.matcher(folded);
        if (!matcher.find()) return new Door(null, null, null, null, null, "");
        var number = Numerals.read(matcher.group(1));
        var words = text.substring(matcher.start(), matcher.end());
        return new Door(number.isPresent() ? number.getAsInt() : null, null, null, null, null, words);
    }

    private static List<String> names(Place place) {
        var names = new ArrayList<>(place.nicknames());
        names.add(place.name());
        names.sort(Comparator.comparing(String::length).reversed());
        return names;
    }

    private static int numberOf(Place place) {
        var door = parse(place.name());
        return door.building() == null ? -1 : door.building();
    }
}
