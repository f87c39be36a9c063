package linli.rules.duplicate;

import java.time.Instant;
import java.util.List;
import linli.rules.Understanding;
import linli.rules.classify.Candidate;

/**
 * One person's telling of a matter, as far as comparing goes.
 *
 * @param text cleaned words
 * @param category its code, or null
 * @param candidates the likeliest categories
 * @param place id of a place in the directory, or null
 * @param at when it was told, or null
 * @param scenes what its pictures look like, 64 bits each, alike where few bits differ
 */
public record Telling(
        String text, String category, List<Candidate> candidates, String place, Instant at, List<Long> scenes) {

    public static Telling of(Understanding understood, Instant at, List<Long> scenes) {
        return new Telling(
                understood.text(), understood.category(), understood.candidates(), understood.place(), at, scenes);
    }

    boolean mayBe(String other) {
        return category != null && category.equals(other)
                || candidates.stream()
                        .anyMatch(candidate -> candidate.category().equals(other));
    }
}
