package linli.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import linli.rules.classify.Category;
import linli.rules.classify.Classifier;
import linli.rules.classify.Kind;
import linli.rules.classify.Splitter;
import linli.rules.classify.Surroundings;
import linli.rules.locate.Located;
import linli.rules.locate.Locator;
import linli.rules.locate.PlaceKind;
import linli.rules.locate.Places;
import linli.rules.text.Chat;

/**
 * The front door of the rules: what somebody said in, what it means out. Make one and keep it; it is safe for many threads.
 */
public final class Understander {
    /** Words of matters that happen where the speaker lives, so that home is place enough. */
    private static final Pattern AT_HOME =
            Pattern.compile("我家|俺家|咱家|家里|屋里|屋头|楼上|楼下|隔壁|对门|我们(楼|单元|栋)|我们这(楼|单元|栋)|咱(们)?(楼|单元|栋)");

    private static final Pattern CRY = Pattern.compile("救命|快来人|来人啊|出事了|求助|帮帮忙|谁来管");

    private final Rulebook rulebook;
    private final Places places;
    private final Classifier classifier;
    private final Splitter splitter;
    private final Locator locator;

    /** @throws IllegalStateException when a trained model is missing */
    public Understander(Rulebook rulebook, Places places) {
        this.rulebook = rulebook;
        this.places = places;
        classifier = new Classifier(rulebook.categories());
        splitter = new Splitter(classifier);
        locator = new Locator(places);
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
            var matter = one(said, withPlace(part, whole));
            if (matter.kind().opensTicket()) matters.add(matter);
        }
        return matters.size() < 2 ? List.of(whole) : List.copyOf(matters);
    }

    /** A part that names no place of its own happens where the whole does. */
    private String withPlace(String part, Understanding whole) {
        boolean shares = whole.placeWords() != null
                && !part.contains(whole.placeWords())
                && locator.all(part, null, null).isEmpty();
        return shares ? whole.placeWords() + part : part;
    }

    private Understanding one(Utterance said, String text) {
        var located = locator.locate(text, said.home(), said.here());
        boolean named = located.exact() && !coarse(located.place());
        var verdict = classifier.classify(text, new Surroundings(said.staff(), named, said.photos(), said.quoted()));
        var evidence = new LinkedHashMap<>(verdict.evidence());
        if (!located.words().isEmpty()) evidence.put("place", List.of(located.words()));
        double confidence =
                verdict.candidates().isEmpty() ? 1 : verdict.candidates().get(0).confidence();
        return new Understanding(
                verdict.kind(),
                verdict.nature(),
                verdict.category(),
                verdict.candidates(),
                confidence,
                place(said, text, located),
                located.words().isEmpty() ? null : located.words(),
                located.candidates(),
                verdict.urgency(),
                missing(said, text, located, verdict),
                evidence,
                text);
    }

    /** The place it names; where it names none finer than the estate, the speaker's home if the matter is one of home. */
    private String place(Utterance said, String text, Located located) {
        return atHome(said, text, located) ? said.home() : located.place();
    }

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

    private List<String> missing(Utterance said, String text, Located located, Classifier.Verdict verdict) {
        var missing = new ArrayList<String>();
        boolean unsure = Category.UNSURE.equals(verdict.category());
        boolean problemless = verdict.kind() == Kind.REPORT && unsure
                || verdict.kind() == Kind.CHATTER && (CRY.matcher(text).find() || said.photos() > 0 && text.isEmpty());
        var ask = rulebook.category(verdict.category() == null ? "" : verdict.category())
                .map(Category::ask)
                .orElse("");
        if (problemless) missing.add("problem");
        if (verdict.kind() == Kind.REPORT
                && ask.equals("place")
                && coarse(located.place())
                && !atHome(said, text, located)) {
            missing.add("place");
        }
        return missing;
    }
}
