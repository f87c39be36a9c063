package linli.rules;

import java.util.List;
import java.util.Map;
import linli.rules.classify.Candidate;
import linli.rules.classify.Kind;
import linli.rules.classify.Nature;
import linli.rules.classify.Urgency;

/**
 * What a message was taken to mean, and the words that show it.
 *
 * @param kind what it is for
 * @param nature 诉求性质; null where the kind has none
 * @param category code of the catalogue; {@code Z99} when not sure, {@code Z00} for chatter, null for kinds without one
 * @param candidates the likeliest categories, best first, at most three
 * @param confidence 0 to 1, of the category
 * @param place id of the place, or null
 * @param placeWords the words that named it, those of a picture marked as such; or null
 * @param placeCandidates ids when the words fit several places; empty when there is nothing to ask
 * @param urgency how quickly somebody must look
 * @param missing what is worth one question: {@code place}, {@code problem}, or empty
 * @param evidence field name → the words it came from; a person can check every automatic field
 * @param text the cleaned text of this one matter
 */
public record Understanding(
        Kind kind,
        Nature nature,
        String category,
        List<Candidate> candidates,
        double confidence,
        String place,
        String placeWords,
        List<String> placeCandidates,
        Urgency urgency,
        List<String> missing,
        Map<String, List<String>> evidence,
        String text) {

    /** The same matter, at a place that other words of the message tell. */
    Understanding at(String otherPlace, String words, boolean asked) {
        var gaps = missing.stream().filter(gap -> asked || !gap.equals("place")).toList();
        return new Understanding(
                kind,
                nature,
                category,
                candidates,
                confidence,
                otherPlace == null ? place : otherPlace,
                words,
                placeCandidates,
                urgency,
                gaps,
                evidence,
                text);
    }
}
