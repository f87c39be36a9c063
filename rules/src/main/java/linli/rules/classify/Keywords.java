package linli.rules.classify;

import java.util.ArrayList;
import java.util.Collection;
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

    /** A word of a category, and how early in its list it stands. */
    private record Entry(String code, int position, Word word) {}

    /** A word and where in the text it first stands. */
    private record Found(Entry entry, int at) {}

    private final Map<String, List<Word>> words = new LinkedHashMap<>();
    private final Map<Character, List<Entry>> byStart = new HashMap<>();

    Keywords(List<Category> categories) {
        for (var category : categories) {
            var own = new ArrayList<Word>();
            for (int i = 0; i < category.words().size(); i++) {
                var word = linli.rules.text.Chat.normal(category.words().get(i));
                own.add(new Word(word, weight(word, i)));
                if (word.isEmpty()) continue;
                byStart.computeIfAbsent(word.charAt(0), key -> new ArrayList<>())
                        .add(new Entry(category.code(), i, own.get(i)));
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
        var standing = standing(normal);
        var ends = ends(standing.values());
        var byCode = new LinkedHashMap<String, List<Found>>();
        standing.values()
                .forEach(one -> byCode.computeIfAbsent(one.entry.code, key -> new ArrayList<>())
                        .add(one));
        byCode.forEach((code, all) -> {
            var own = words.get(code);
            var found = new ArrayList<Word>();
            all.sort(Comparator.comparingInt(one -> one.entry.position));
            for (var one : all) {
                var word = one.entry.word;
                boolean torn = one.at > 0 && word.text.length() > 1 && ends.contains(one.at + 1);
                if (!(torn && own.stream().noneMatch(other -> endsAt(normal, other, one.at + 1)))
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

    /** Every word that stands in the text, with its first place. */
    private Map<Entry, Found> standing(String normal) {
        var standing = new LinkedHashMap<Entry, Found>();
        for (int i = 0; i < normal.length(); i++) {
            for (var entry : byStart.getOrDefault(normal.charAt(i), List.of())) {
                if (normal.startsWith(entry.word.text, i)) standing.putIfAbsent(entry, new Found(entry, i));
            }
        }
        return standing;
    }

    /** The strongest match whose words are those of things and defects, not of mere talk or asking. */
    static double plain(Map<String, Match> matches) {
        return matches.entrySet().stream()
                .filter(entry -> !TALKATIVE.contains(entry.getKey()))
                .mapToDouble(entry -> entry.getValue().strength())
                .max()
                .orElse(0);
    }

    /** Where words of three characters and more end; what begins on their last character is torn out of them: 灯坏 in 红绿灯坏了. */
    private static Set<Integer> ends(Collection<Found> standing) {
        var ends = new HashSet<Integer>();
        for (var one : standing) {
            int length = one.entry.word.text.length();
            if (length >= 3) ends.add(one.at + length);
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
