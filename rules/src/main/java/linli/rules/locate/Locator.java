package linli.rules.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import linli.rules.text.Chat;

/** Finds the places that a message speaks of: built once for a directory, asked for every message. */
public final class Locator {
    private final Places places;
    private final Names names;
    private final Buildings buildings;

    public Locator(Places places) {
        this.places = places;
        this.names = new Names(places);
        this.buildings = new Buildings(places);
    }

    /**
     * The place nearest the problem; nowhere when the words name none, not even 小区.
     *
     * @param text cleaned, as written
     * @param home place id of the speaker's home, or null
     * @param here place id that the group stands for, or null
     */
    public Located locate(String text, String home, String here) {
        var all = all(text, home, here);
        return all.isEmpty() ? Located.nowhere() : all.get(0);
    }

    /** Whether the words say where by themselves; 楼道 and 门口 lean on what was said before. */
    public boolean names(String text) {
        var folded = Chat.fold(text);
        return Mention.in(text, folded, names).stream().anyMatch(mention -> mention.type() != Mention.Type.PART);
    }

    /** Whether the words can lead to a place of some directory, be it only the speaker's. */
    public boolean leads(String words) {
        return Mention.in(words, Chat.fold(words), names).stream().anyMatch(mention -> !mention.isUnknown());
    }

    /** What the text seems to call a spot by, though no place of the directory is called so: 大黄鸭 of 大黄鸭那边. */
    public List<String> unlisted(String text) {
        var folded = Chat.fold(text);
        return Unlisted.in(text, folded, Mention.in(text, folded, names));
    }

    /** Every place the text speaks of, the one nearest the problem first; empty when it names none. */
    public List<Located> all(String text, String home, String here) {
        var folded = Chat.fold(text);
        var mentions = Denial.without(Mention.in(text, folded, names), folded);
        var scope = new Scope(places, home, here);
        var found = new ArrayList<Ranked>();
        for (int i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i);
            if (!isQualifier(mentions, i, folded)) {
                found.add(new Ranked(mention, resolve(mention, mentions, i, text, folded, scope)));
            }
        }
        return ranked(found, Nearness.costs(found.stream().map(Ranked::mention).toList(), folded));
    }

    /** Reads building, unit, floor and room of the fullest address without knowing any place; all null when the text gives none. */
    public static Door parse(String text) {
        return Doors.in(text).stream()
                .map(Doors.Spot::door)
                .reduce((one, other) -> other.detail() > one.detail() ? other : one)
                .orElse(new Door(null, null, null, null, null, ""));
    }

    private record Ranked(Mention mention, Located located) {}

    private List<Located> ranked(List<Ranked> found, int[] costs) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < found.size(); i++) order.add(i);
        order.sort(Comparator.comparingInt(i -> costs[i]));
        var ranked = new ArrayList<Located>();
        for (int i : order) {
            var located = found.get(i).located();
            boolean said = ranked.stream()
                    .anyMatch(earlier -> Objects.equals(earlier.place(), located.place())
                            && earlier.candidates().equals(located.candidates())
                            && (located.exact() || earlier.words().equals(located.words())));
            if (!said) ranked.add(located);
        }
        return List.copyOf(ranked);
    }

    /** An estate right before a building only says which; 我家 before 3栋 and 门口 after it add nothing. */
    private static boolean isQualifier(List<Mention> mentions, int i, String folded) {
        var mention = mentions.get(i);
        var next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
        boolean leads = next != null && near(mention, next, folded) && (next.isSpot() || next.isUnknown());
        boolean trails = i > 0
                && mentions.get(i - 1).isSpot()
                && mention.start() - mentions.get(i - 1).end() <= 1;
        return switch (mention.type()) {
            case AREA -> leads;
            case HOME -> leads && next.isSpot() || trails;
            case HERE ->
                leads
                        || trails
                        || i > 0
                                && mentions.get(i - 1).type() == Mention.Type.AREA
                                && mention.start() - mentions.get(i - 1).end() <= 1;
            case DOOR, SPOT, GROUND, PART -> false;
        };
    }

    private static boolean near(Mention first, Mention second, String folded) {
        int gap = second.start() - first.end();
        if (gap > 3) return false;
        for (int at = first.end(); at < second.start(); at++) {
            if ("的,. 在住是、-()里内小区有".indexOf(folded.charAt(at)) < 0) return false;
        }
        return true;
    }

    private Located resolve(Mention mention, List<Mention> all, int index, String text, String folded, Scope scope) {
        var before = index > 0 ? all.get(index - 1) : null;
        boolean qualified = before != null && isQualifier(all, index - 1, folded) && before.type() == Mention.Type.AREA;
        int start = qualified ? before.start() : mention.start();
        var words = text.substring(start, wordsEnd(all, index, folded));
        return switch (mention.type()) {
            case DOOR ->
                mention.door().hasBuilding()
                        ? building(mention.door(), words, estateSaid(all, index), scope)
                        : insideHome(
                                mention.door(),
                                words,
                                buildingSaid(all, index, folded, scope),
                                estateSaid(all, index),
                                scope);
            case SPOT -> spot(mention, words, estateSaid(all, index), scope);
            case HOME -> home(words, scope);
            case AREA -> new Located(mention.places().get(0).id(), words, List.of(), mention.isEstate());
            case GROUND ->
                new Located(estateSaid(all, index).or(scope::estate).orElse(null), words, List.of(), false, true);
            case PART ->
                part(
                        words,
                        buildingSaid(all, index, folded, scope),
                        estateSaid(all, index).or(scope::estate));
            case HERE -> somewhere(words, scope.area());
        };
    }

    /** Where the words end that say where, at the latest where the next place begins. */
    private static int wordsEnd(List<Mention> all, int index, String folded) {
        int end = all.get(index).end();
        int further = Spots.along(folded, Relative.end(folded, end));
        int next = index + 1 < all.size() ? all.get(index + 1).start() : further;
        return next > end ? Math.min(further, next) : Relative.end(folded, end);
    }

    /** The estate named before the mention, else the only one named at all. */
    private static Optional<String> estateSaid(List<Mention> all, int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (all.get(i).isEstate())
                return Optional.of(all.get(i).places().get(0).id());
        }
        var later = all.stream()
                .filter(Mention::isEstate)
                .map(mention -> mention.places().get(0).id())
                .distinct()
                .toList();
        return later.size() == 1 ? Optional.of(later.get(0)) : Optional.empty();
    }

    /** The building named before the mention, else the one that ends the text: 2单元门禁坏了，3栋的. */
    private Optional<Place> buildingSaid(List<Mention> all, int index, String folded, Scope scope) {
        for (int i = index - 1; i >= 0; i--) {
            if (all.get(i).hasBuilding()) return buildingAt(all, i, scope);
        }
        int last = all.size() - 1;
        boolean later = last > index
                && all.get(last).hasBuilding()
                && all.get(last).door().unit() == null;
        boolean ends = later
                && folded.length() - all.get(last).end() <= 1
                && isStop(folded, all.get(last).start() - 1);
        return ends ? buildingAt(all, last, scope) : Optional.empty();
    }

    private Optional<Place> buildingAt(List<Mention> all, int index, Scope scope) {
        return Optional.ofNullable(building(all.get(index).door(), "", estateSaid(all, index), scope)
                        .place())
                .flatMap(id -> places.nearest(id, PlaceKind.BUILDING));
    }

    private static boolean isStop(String folded, int at) {
        return ",.;!? \n。、，！？；".indexOf(folded.charAt(at)) >= 0;
    }

    private Located building(Door door, String words, Optional<String> said, Scope scope) {
        var everywhere = buildings.called(door);
        var estate = said.or(scope::estate);
        var fitting = estate.map(id -> everywhere.stream()
                        .filter(place -> places.isWithin(place.id(), id))
                        .toList())
                .orElse(scope.likeliestFirst(everywhere));
        if (estate.isPresent() && fitting.isEmpty() && door.unit() == null && door.room() != null) {
            var home = scope.homeBuilding(estate);
            if (home.isPresent() && door.building() != null) return at(entrance(home.get(), door.building()), words);
        }
        if (said.isEmpty() && fitting.size() > 1 && scope.grid().isPresent()) {
            var inGrid = fitting.stream()
                    .filter(place -> scope.grid().get().equals(place.grid()))
                    .toList();
            if (!inGrid.isEmpty()) fitting = inGrid;
        }
        if (fitting.size() == 1) return at(entrance(fitting.get(0), door.unit()), words);
        if (!fitting.isEmpty()) return unsure(fitting, words);
        if (said.isEmpty() && !everywhere.isEmpty()) return unsure(scope.likeliestFirst(everywhere), words);
        return estate.map(id -> new Located(id, words, List.of(), false))
                .orElse(new Located(null, words, List.of(), false));
    }

    /** 2单元, 六楼, 501室 without a building: in the building spoken of, the group's or the speaker's own. */
    private Located insideHome(
            Door door, String words, Optional<Place> spokenOf, Optional<String> estate, Scope scope) {
        var building = spokenOf.or(() -> scope.homeBuilding(estate));
        if (building.isPresent()) {
            var place = entrance(building.get(), door.unit());
            boolean named = door.unit() != null || spokenOf.isPresent();
            return new Located(place.id(), words, List.of(), named);
        }
        if (door.unit() == null) {
            return somewhere(words, estate.or(scope::area));
        }
        var entrances = buildings.withUnit(door.unit(), estate.or(scope::estate));
        return entrances.isEmpty()
                ? new Located(scope.area().orElse(null), words, List.of(), false)
                : unsure(scope.likeliestFirst(entrances), words);
    }

    private Located spot(Mention mention, String words, Optional<String> said, Scope scope) {
        var all = mention.places();
        var estate = said.or(scope::estate);
        var fitting = estate.map(id -> all.stream()
                        .filter(place -> places.isWithin(place.id(), id))
                        .toList())
                .orElse(all);
        if (fitting.isEmpty() || estate.isEmpty()) {
            var outside = all.stream()
                    .filter(place -> places.estateOf(place.id()).isEmpty() || mention.namesItsEstate(places, place))
                    .toList();
            if (!outside.isEmpty()) fitting = outside;
        }
        if (fitting.size() == 1) return at(fitting.get(0), words);
        return unsure(fitting.isEmpty() ? all : scope.likeliestFirst(fitting), words);
    }

    private Located home(String words, Scope scope) {
        var own = words.contains("单元") ? scope.homeEntrance() : Optional.<Place>empty();
        return own.or(scope::homePlace)
                .map(place -> new Located(place.id(), words, List.of(), true))
                .orElseGet(() -> somewhere(words, scope.area()));
    }

    /** 楼道, 电梯口: of the building spoken of, else somewhere in the estate. */
    private static Located part(String words, Optional<Place> building, Optional<String> estate) {
        return building.map(place -> at(place, words)).orElseGet(() -> somewhere(words, estate));
    }

    private Place entrance(Place building, Integer unit) {
        return unit == null ? building : buildings.entrance(building, unit).orElse(building);
    }

    private static Located at(Place place, String words) {
        return new Located(place.id(), words, List.of(), true);
    }

    private static Located somewhere(String words, Optional<String> area) {
        return new Located(area.orElse(null), words, List.of(), false);
    }

    private static Located unsure(List<Place> fitting, String words) {
        return new Located(null, words, fitting.stream().map(Place::id).toList(), false);
    }
}
