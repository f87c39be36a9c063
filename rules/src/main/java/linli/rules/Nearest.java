package linli.rules;

import java.util.Collection;
import java.util.Optional;

/** Guesses which known word was meant by a mistyped one. */
public final class Nearest {

    private Nearest() {}

    /** The likest of the known words, unless nothing is alike. */
    public static Optional<String> to(String word, Collection<String> known) {
        return known.stream()
                .min(java.util.Comparator.comparingInt(candidate -> distance(word, candidate)))
                .filter(best -> distance(word, best) <= Math.max(1, Math.max(word.length(), best.length()) / 2));
    }

    /** Levenshtein: letters to change, add or drop. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
