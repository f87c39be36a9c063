package linli.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linli.rules.classify.Category;
import linli.rules.classify.Classifier;
import linli.rules.classify.Kind;
import linli.rules.classify.Models;
import linli.rules.classify.Splitter;
import linli.rules.classify.Surroundings;
import linli.rules.locate.Located;
import linli.rules.locate.Locator;
import linli.rules.locate.PlaceKind;
import linli.rules.locate.Places;
import linli.rules.locate.Signs;
import linli.rules.text.Chat;

/**
 * The front door of the rules: what somebody said in, what it means out. Make one and keep it; it is safe for many threads.
 */
public final class Understander {
    /** Words of matters that happen where the speaker lives, so that home is place enough. */
    private static final Pattern AT_HOME =
            Pattern.compile("我家|俺家|咱家|家里|屋里|屋头|楼上|楼下|隔壁|对门|我们(楼|单元|栋)|我们这(楼|单元|栋)|咱(们)?(楼|单元|栋)");

    private static final Pattern CRY = Pattern.compile("救命|快来人|来人啊|出事了|求助|帮帮忙|谁来管");
    private static final int MOST_PLACE_WORDS = 3;

    private final Rulebook rulebook;
    private final Places places;
    private final Classifier classifier;
    private final Splitter splitter;
    private final Locator locator;
    private final Signs signs;

    /** With the models the build has trained. */
    public Understander(Rulebook rulebook, Places places) {
        this(rulebook, places, Models.shipped());
    }

    public Understander(Rulebook rulebook, Places places, Models models) {
        this.rulebook = rulebook;
        this.places = places;
        classifier = new Classifier(rulebook.categories(), models);
        splitter = new Splitter(classifier);
        locator = new Locator(places);
        signs = new Signs(locator, places);
    }

    /** What it means as a whole; of several matters the most urgent one. */
    public Understanding understand(Utterance said) {
        return understandAll(said).stream()
                .max(Comparator.comparing(Understanding::urgency).thenComparing(Understanding::confidence))
                .orElseThrow();
    }

    /** Every matter it speaks of, in its order; never empty. */
    public List<Understanding> understandAll(Utterance said) {
        var text = Chat.clean(said.text());
        var whole = one(said, text);
        if (whole.kind() != Kind.REPORT) return List.of(whole);
        var parts = splitter.split(text);
        if (parts.size() == 1) return List.of(whole);
        var matters = new ArrayList<Understanding>();
        for (var part : parts) {
            var matter = lent(one(said, withPlace(part, whole)), whole);
            if (matter.kind().opensTicket()) matters.add(matter);
        }
        boolean differ =
                matters.stream().map(Understanding::category).distinct().count() > 1;
        return differ ? List.copyOf(matters) : List.of(whole);
    }

    /** Whether a text says thanks, whatever else it is for. */
    public static boolean thanks(String text) {
        return Classifier.thanks(Chat.clean(text));
    }

    /** How likely a text is about each category, whatever it is for: code → 0 to 1, likeliest first. */
    public Map<String, Double> subjects(String text) {
        return classifier.subjects(Chat.clean(text));
    }

    /** Every code it may answer with, {@code Z99} for not sure and {@code Z00} for chatter included. */
    public Set<String> codes() {
        return rulebook.categories().stream().map(Category::code).collect(Collectors.toSet());
    }

    /** A part that names no place of its own happens where the whole does. */
    private String withPlace(String part, Understanding whole) {
        boolean shares = whole.placeWords() != null
                && whole.text().contains(whole.placeWords())
                && !part.contains(whole.placeWords())
                && locator.leads(whole.placeWords())
                && !locator.names(part);
        return shares ? whole.placeWords() + part : part;
    }

    /** Words that lead to no place of the directory are lent as they are: among the words of the matter 垃圾房 would say what it is about. */
    private static Understanding lent(Understanding matter, Understanding whole) {
        return matter.placeWords() == null && whole.placeWords() != null
                ? matter.at(whole.place(), whole.placeWords(), whole.missing().contains("place"))
                : matter;
    }

    private Understanding one(Utterance said, String text) {
        var found = locator.all(text, said.home(), said.here());
        var located = found.isEmpty() ? Located.nowhere() : found.get(0);
        boolean named = located.exact() && !coarse(located.place());
        var verdict = classifier.classify(text, new Surroundings(said.staff(), named, said.photos(), said.quoted()));
        var subject = subject(said, text, located, verdict);
        boolean isHome = atHome(said, text, located);
        var sign = isHome ? Optional.<Signs.Read>empty() : signs.read(said.lettering(), located, said.here());
        var shown = new ArrayList<String>();
        found.stream()
                .filter(other -> other == located || !located.exact() && !other.exact())
                .filter(other -> sign.isEmpty() || locator.leads(other.words()))
                .limit(MOST_PLACE_WORDS)
                .forEach(other -> shown.add(other.words()));
        sign.ifPresent(read -> read.lines().forEach(line -> shown.add(Signs.IN_PICTURE + line)));
        var evidence = new LinkedHashMap<>(verdict.evidence());
        if (subject != verdict) evidence.put("category", fromPictures(said, subject));
        if (!shown.isEmpty()) evidence.put("place", List.copyOf(shown));
        var place = sign.map(Signs.Read::place).orElse(isHome ? said.home() : located.place());
        double confidence =
                subject.candidates().isEmpty() ? 1 : subject.candidates().get(0).confidence();
        return new Understanding(
                verdict.kind(),
                verdict.nature(),
                subject.category(),
                subject.candidates(),
                confidence,
                place,
                sign.map(Signs.Read::words).orElse(located.words().isEmpty() ? null : located.words()),
                sign.isPresent() ? List.of() : located.candidates(),
                verdict.urgency(),
                missing(said, text, !isHome && !located.named() && coarse(place), subject),
                Evidence.complete(verdict, evidence, text),
                text);
    }

    /**
     * What it is about. Where a report only points at something, the signs in its pictures may say; without them nobody can
     * know. A picture alone reports nothing.
     */
    private Classifier.Verdict subject(Utterance said, String text, Located located, Classifier.Verdict verdict) {
        if (verdict.kind() != Kind.REPORT || !Pointing.only(text, whereOnly(located))) return verdict;
        if (!said.lettering().isEmpty()) {
            // Whom they ask to come says nothing of what is broken.
            var seen = classifier.classify(String.join("，", said.lettering()) + "坏了", Surroundings.NONE);
            boolean helps = seen.kind() == Kind.REPORT && !Category.UNSURE.equals(seen.category());
            if (helps && !fromPictures(said, seen).isEmpty()) return seen;
        }
        return verdict.unsure();
    }

    /** Words that say where and nothing else; 单元门 and 路口的红绿灯 also say what it is. */
    private String whereOnly(Located located) {
        return locator.leads(located.words()) ? located.words() : "";
    }

    /** The words for the category that stand in the pictures. */
    private static List<String> fromPictures(Utterance said, Classifier.Verdict verdict) {
        var words = verdict.evidence().getOrDefault("category", List.of());
        return said.lettering().stream()
                .filter(line -> words.stream().anyMatch(line::contains))
                .map(line -> Signs.IN_PICTURE + line)
                .distinct()
                .toList();
    }

    /** Where the words name no place finer than the estate, a matter of home is at the speaker's home. */
    private boolean atHome(Utterance said, String text, Located located) {
        return said.home() != null
                && coarse(located.place())
                && located.candidates().isEmpty()
                && AT_HOME.matcher(text).find();
    }

    private boolean coarse(String place) {
        return places.find(place)
                .map(found -> found.kind() != PlaceKind.BUILDING
                        && found.kind() != PlaceKind.ENTRANCE
                        && found.kind() != PlaceKind.LANDMARK)
                .orElse(true);
    }

    private List<String> missing(Utterance said, String text, boolean vague, Classifier.Verdict verdict) {
        var missing = new ArrayList<String>();
        boolean unsure = Category.UNSURE.equals(verdict.category());
        boolean problemless = verdict.kind() == Kind.REPORT && unsure
                || verdict.kind() == Kind.CHATTER && (CRY.matcher(text).find() || said.photos() > 0 && text.isEmpty());
        var ask = rulebook.category(verdict.category() == null ? "" : verdict.category())
                .map(Category::ask)
                .orElse("");
        if (problemless) missing.add("problem");
        if (verdict.kind() == Kind.REPORT && ask.equals("place") && vague) {
            missing.add("place");
        }
        return missing;
    }
}
