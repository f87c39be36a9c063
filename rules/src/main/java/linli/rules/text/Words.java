package linli.rules.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Cuts text into features for a linear model: runs of one to three characters, and the words of a dictionary. */
public final class Words {
    private final Set<String> dictionary = new HashSet<>();
    private final int longest;

    /** @param dictionary words worth knowing whole, as written by people; may be empty */
    public Words(Collection<String> dictionary) {
        int longest = 0;
        for (var word : dictionary) {
            this.dictionary.add(Chat.normal(word));
            longest = Math.max(longest, word.length());
        }
        this.longest = longest;
    }

    /** The features of a text, each once: {@code 灯}, {@code 路灯}, {@code w=路灯不亮}. */
    public String[] features(String text) {
        var normal = Chat.normal(text);
        var features = new LinkedHashSet<String>();
        for (int i = 0; i < normal.length(); i++) {
            for (int end = i + 1; end <= Math.min(i + 3, normal.length()); end++)
                features.add(normal.substring(i, end));
        }
        found(normal).forEach(word -> features.add("w=" + word));
        return features.toArray(String[]::new);
    }

    /** The dictionary's words in the text, from left to right, always the longest that fits. */
    public List<String> found(String text) {
        var normal = Chat.normal(text);
        var found = new ArrayList<String>();
        for (int i = 0; i < normal.length(); ) {
            int end = Math.min(i + longest, normal.length());
            while (end > i && !dictionary.contains(normal.substring(i, end))) end--;
            if (end > i) found.add(normal.substring(i, end));
            i = Math.max(end, i + 1);
        }
        return found;
    }
}
