package linli.rules.locate;

import java.util.List;

/**
 * Which place the words mean.
 *
 * @param place id of the place, or null when nothing fits or several do
 * @param words the words that named it, exactly as they stand in the text; empty when none did
 * @param candidates ids when the words fit several places, likeliest first; empty when there is nothing to ask
 * @param exact whether the words name the spot; false when it is only the speaker's group or estate
 * @param named whether the words tell a person the spot although the directory does not know it: 河边步道, not 楼道
 */
public record Located(String place, String words, List<String> candidates, boolean exact, boolean named) {
    public Located {
        candidates = List.copyOf(candidates);
    }

    public Located(String place, String words, List<String> candidates, boolean exact) {
        this(place, words, candidates, exact, false);
    }

    public static Located nowhere() {
        return new Located(null, "", List.of(), false);
    }
}
