package linli.rules.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Cuts text into features for a linear model: runs of one to three characters, and the words of a dictionary. */
public final class Words {
    private static final String BOUNDARIES = " \n,.;:!?~、。…\"'()[]{}<>《》「」【】“”‘’";

    private final Map<Character, List<String>> byStart = new HashMap<>();

    /** @param dictionary words worth knowing whole, as people write them; may be empty */
    public Words(Collection<String> dictionary) {
        dictionary.stream()
                .map(Chat::normal)
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .forEach(word -> byStart.computeIfAbsent(word.charAt(0), c -> new ArrayList<>())
                        .add(word));
    }

    /**
     * The features of a text, each once: 灯, 路灯, {@code w=路灯不亮}. Runs do not cross punctuation; every number counts
     * as the same {@code 0}.
     */
    public String[] features(String text) {
        var normal = Chat.normal(text);
        var features = new LinkedHashSet<String>(normal.length() * 4);
        var plain = withoutNumbers(normal);
        for (int i = 0; i < plain.length(); i++) {
            for (int end = i + 1; end <= plain.length() && end <= i + 3 && !isBoundary(plain.charAt(end - 1)); end++) {
                features.add(plain.substring(i, end));
            }
        }
        for (var word : foundIn(normal)) features.add("w=" + word);
        return features.toArray(String[]::new);
    }

    /** The dictionary's words in the text, from left to right, always the longest that fits. */
    public List<String> found(String text) {
        return foundIn(Chat.normal(text));
    }

    private List<String> foundIn(String normal) {
        var found = new ArrayList<String>();
        for (int i = 0; i < normal.length(); ) {
            var word = longestAt(normal, i);
            if (word == null) {
                i++;
            } else {
                found.add(word);
                i += word.length();
            }
        }
        return found;
    }

    private String longestAt(String text, int at) {
        for (var word : byStart.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(word, at)) return word;
        }
        return null;
    }

    private static String withoutNumbers(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') plain.append(c);
            else if (plain.isEmpty() || plain.charAt(plain.length() - 1) != '0') plain.append('0');
        }
        return plain.toString();
    }

    private static boolean isBoundary(char c) {
        return BOUNDARIES.indexOf(c) >= 0;
    }
}
