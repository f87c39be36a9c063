package linli.bot.ticket;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linli.rules.Understanding;
import linli.rules.classify.Candidate;
import linli.rules.classify.Kind;
import linli.rules.classify.Nature;
import linli.rules.classify.Urgency;

/**
 * What a ticket is about, and the words that show it.
 *
 * @param kind report, suggestion or enquiry
 * @param nature 诉求性质
 * @param category code
 * @param candidates the likeliest categories, best first
 * @param confidence 0 to 1, of the category
 * @param place id
 * @param placeWords the words that named it, or null where the group's or the speaker's place was taken
 * @param urgency how quickly
 * @param text masked words of the reporter
 * @param evidence field → words
 */
public record Finding(
        Kind kind,
        Nature nature,
        String category,
        List<Candidate> candidates,
        double confidence,
        String place,
        String placeWords,
        Urgency urgency,
        String text,
        Map<String, List<String>> evidence) {

    /**
     * @param understanding what the words mean
     * @param defaultPlace place id when they name none
     */
    public static Finding of(Understanding understanding, String defaultPlace) {
        return new Finding(
                understanding.kind(),
                understanding.nature(),
                understanding.category(),
                understanding.candidates(),
                understanding.confidence(),
                understanding.place() != null ? understanding.place() : defaultPlace,
                understanding.placeWords(),
                understanding.urgency(),
                understanding.text(),
                understanding.evidence());
    }

    Finding at(String otherPlace, String words, List<String> shownWords) {
        var shown = new LinkedHashMap<>(evidence);
        shown.put("place", shownWords);
        return new Finding(
                kind, nature, category, candidates, confidence, otherPlace, words, urgency, text, Map.copyOf(shown));
    }

    Finding as(String otherCategory, String words) {
        var shown = new LinkedHashMap<>(evidence);
        shown.put("category", List.of(words));
        return new Finding(
                kind, nature, otherCategory, candidates, 1, place, placeWords, urgency, text, Map.copyOf(shown));
    }

    Finding pressing(Urgency other) {
        var shown = new LinkedHashMap<>(evidence);
        shown.put("urgency", List.of(other.chinese()));
        return new Finding(
                kind, nature, category, candidates, confidence, place, placeWords, other, text, Map.copyOf(shown));
    }

    Finding meaning(Kind otherKind, Nature otherNature) {
        var shown = new LinkedHashMap<>(evidence);
        shown.put("kind", List.of(otherNature.chinese()));
        shown.put("nature", List.of(otherNature.chinese()));
        return new Finding(
                otherKind,
                otherNature,
                category,
                candidates,
                confidence,
                place,
                placeWords,
                urgency,
                text,
                Map.copyOf(shown));
    }

    Finding saying(String otherText) {
        return new Finding(
                kind, nature, category, candidates, confidence, place, placeWords, urgency, otherText, evidence);
    }
}
