package linli.rules.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The operator's words from {@code taxonomy.yml}, and how strongly those in a text speak for each category. */
final class Keywords {
    private static final double STRONGEST = 2.0;

    /** Categories whose words people use about anything: 怎么办, 谢谢, 能不能. */
    static final Set<String> TALKATIVE = Set.of("J02", "J03", "I04", "K01", "K02", "K03", Category.CHATTER);

    private record Word(String text, double weight) {}

    private final Map<String, List<Word>> words = new LinkedHashMap<>();

    Keywords(List<Category> categories) {
        for (var category : categories) {
            var own = new ArrayList<Word>();
            for (int i = 0; i < category.words().size(); i++) {
                var word = linli.rules.text.Chat.normal(category.words().get(i));
                own.add(new Word(word, weight(word, i)));
            }
            words.put(category.code(), own);
        }
    }

    /**
     * @param strength 0 to about 4
     * @param words those found, strongest first
     */
    record Match(double strength, List<String> words) {}

    /** Code → what speaks for it; categories without any of their words in the text are left out. */
    Map<String, Match> in(String normal) {
        var matches = new HashMap<String, Match>();
        var ends = ends(normal);
        words.forEach((code, own) -> {
            var found = new ArrayList<Word>();
            for (var word : own) {
                int at = normal.indexOf(word.text);
                boolean torn = at > 0 && word.text.length() > 1 && ends.contains(at + 1);
                if (at >= 0
                        && !(torn && !own.stream().anyMatch(other -> endsAt(normal, other, at + 1)))
                        && found.stream().noneMatch(other -> other.text.contains(word.text))) {
                    found.removeIf(other -> word.text.contains(other.text));
                    found.add(word);
                }
            }
            if (!found.isEmpty()) {
                found.sort(Comparator.comparingDouble(word -> -word.weight));
                double strength = 0;
                // The second and third word add less: they often name the same thing again.
                for (int i = 0; i < Math.min(3, found.size()); i++) strength += found.get(i).weight / (i + 1);
                matches.put(
                        code, new Match(strength, found.stream().map(Word::text).toList()));
            }
        });
        return matches;
    }

    /** The strongest match whose words are those of things and defects, not of mere talk or asking. */
    double plain(String normal) {
        return in(normal).entrySet().stream()
                .filter(entry -> !TALKATIVE.contains(entry.getKey()))
                .mapToDouble(entry -> entry.getValue().strength())
                .max()
                .orElse(0);
    }

    /** Where words of three characters and more end; what begins on their last character is torn out of them: 灯坏 in 红绿灯坏了. */
    private Set<Integer> ends(String normal) {
        var ends = new HashSet<Integer>();
        for (var own : words.values()) {
            for (var word : own) {
                int at = word.text.length() < 3 ? -1 : normal.indexOf(word.text);
                if (at >= 0) ends.add(at + word.text.length());
            }
        }
        return ends;
    }

    private static boolean endsAt(String normal, Word word, int end) {
        return word.text.length() > 1
                && end >= word.text.length()
                && normal.startsWith(word.text, end - word.text.length());
    }

    /** Earlier words of the list and longer ones count more. */
    private static double weight(String word, int position) {
        double byLength = word.length() >= 4 ? 1 : word.length() == 3 ? 0.85 : word.length() == 2 ? 0.65 : 0.3;
        return STRONGEST * byLength * (1 - Math.min(position, 20) * 0.02);
    }
}
