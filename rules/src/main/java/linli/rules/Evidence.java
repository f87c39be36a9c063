package linli.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linli.rules.classify.Category;
import linli.rules.classify.Classifier;
import linli.rules.classify.Kind;
import linli.rules.classify.Urgency;

/** Sees to it that every field which is more than a default shows words: its own, or those of the field it follows from. */
final class Evidence {
    /** What fits on a card when only the sentence as a whole shows it. */
    private static final int LONGEST = 40;

    private Evidence() {}

    static Map<String, List<String>> complete(
            Classifier.Verdict verdict, Map<String, List<String>> found, String text) {
        var all = new LinkedHashMap<>(found);
        if (verdict.kind() == Kind.CHATTER) return all;
        var whole = text.isBlank() ? List.<String>of() : List.of(beginning(text.strip()));
        var kind = first(words(all, "kind"), words(all, "category"), whole);
        all.put("kind", kind);
        if (verdict.category() != null && !verdict.category().equals(Category.UNSURE))
            all.put("category", first(words(all, "category"), kind));
        if (verdict.nature() != null) all.put("nature", first(words(all, "nature"), kind));
        if (verdict.urgency() != Urgency.NORMAL)
            all.put("urgency", first(words(all, "urgency"), words(all, "category"), kind));
        return all;
    }

    private static List<String> words(Map<String, List<String>> all, String field) {
        return all.getOrDefault(field, List.of());
    }

    @SafeVarargs
    private static List<String> first(List<String>... choices) {
        for (var choice : choices) {
            if (!choice.isEmpty()) return choice;
        }
        return List.of();
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
