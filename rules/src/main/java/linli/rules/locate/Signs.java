package linli.rules.locate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What door plates and signs in the speaker's pictures say about where it is. Words come before pictures. */
public final class Signs {
    /** Stands before words that were read in a picture, wherever evidence is shown. */
    public static final String IN_PICTURE = "照片：";

    /** A bare number on a wall may be anything. */
    private static final Pattern SAYS_WHAT = Pattern.compile("[栋幢棟楼樓座单單舍门門口#＃\\p{IsHan}]|\\d-\\d+-\\d{3}");

    /** Right before a door or a gate it is the name of an estate, known or not: 翠堤雅居北门. */
    private static final Pattern NAME_BEFORE = Pattern.compile("\\p{IsHan}{2}\\s?$");

    private static final Pattern ESTATE = Pattern.compile("\\p{IsHan}{2,}(花园|家园|小区|公寓|雅居|新村|名邸|苑|府|庭|湾|城|宿舍|家属院)");

    private final Locator locator;
    private final Places places;

    public Signs(Locator locator, Places places) {
        this.locator = locator;
        this.places = places;
    }

    /**
     * A place that was read.
     *
     * @param place id of a building, an entrance or a landmark
     * @param lines the lines that name it, as they stand in the picture
     */
    public record Read(String place, List<String> lines) {
        /** All lines in one, marked as read in a picture. */
        public String words() {
            return IN_PICTURE + String.join(" ", lines);
        }
    }

    /**
     * The one place that all signs agree on; nothing when they name several, or another than the words do.
     *
     * @param lettering lines seen in the pictures, in reading order
     * @param said what the words name
     * @param here place id that the group stands for, or null
     */
    public Optional<Read> read(List<String> lettering, Located said, String here) {
        if (lettering.isEmpty()) return Optional.empty();
        var all = Stream.concat(Stream.of(said.words()), lettering.stream())
                .filter(words -> !words.isEmpty())
                .toList();
        var named = locator.all(String.join("，", all), null, here).stream()
                .filter(located -> located.exact() && isSpot(located.place()))
                .filter(located -> SAYS_WHAT.matcher(located.words()).find())
                .toList();
        if (named.stream().anyMatch(one -> isElsewhere(one, said, lettering))) return Optional.empty();
        return named.stream()
                .filter(one -> named.stream().allMatch(other -> places.isWithin(one.place(), other.place())))
                .filter(one -> agrees(one.place(), said))
                .map(one -> new Read(one.place(), lines(lettering, one.place(), named)))
                .filter(read -> !read.lines().isEmpty() && !read.place().equals(said.place()))
                .findFirst();
    }

    private boolean isSpot(String place) {
        return places.find(place)
                .filter(found -> found.kind() == PlaceKind.BUILDING
                        || found.kind() == PlaceKind.ENTRANCE
                        || found.kind() == PlaceKind.LANDMARK)
                .isPresent();
    }

    /** A sign with the name of an estate that nobody here knows hangs in another part of town. */
    private boolean isElsewhere(Located located, Located said, List<String> lettering) {
        boolean isKnown = places.estateOf(located.place())
                .filter(estate -> Stream.concat(Stream.of(said.words()), lettering.stream())
                        .anyMatch(line -> names(line, estate)))
                .isPresent();
        return !isKnown
                && lettering.stream()
                        .anyMatch(line -> line.contains(located.words())
                                        && NAME_BEFORE
                                                .matcher(line.substring(0, line.indexOf(located.words())))
                                                .find()
                                || ESTATE.matcher(line).matches());
    }

    private static boolean names(String line, Place estate) {
        return line.contains(estate.name()) || estate.nicknames().stream().anyMatch(line::contains);
    }

    private boolean agrees(String place, Located said) {
        return said.candidates().isEmpty()
                ? !said.exact() || places.isWithin(place, said.place())
                : said.candidates().stream().anyMatch(candidate -> places.isWithin(place, candidate));
    }

    private List<String> lines(List<String> lettering, String place, List<Located> named) {
        var estate = places.estateOf(place).map(Place::id).orElse("");
        return lettering.stream()
                .filter(line -> named.stream().anyMatch(one -> overlap(line, one.words()))
                        || locator.all(line, null, null).stream().anyMatch(one -> estate.equals(one.place())))
                .distinct()
                .toList();
    }

    private static boolean overlap(String line, String words) {
        return line.contains(words) || words.contains(line);
    }
}
