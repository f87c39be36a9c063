package linli.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linli.rules.classify.Category;
import linli.rules.classify.Track;
import linli.rules.classify.Urgency;

/** {@code taxonomy.yml}: branches and categories. */
record TaxonomySheet(Map<String, String> branches, List<Category> categories) {

    private static final List<String> ASKABLE = List.of("place", "problem");

    static TaxonomySheet read(Entry file) {
        file.only("branches", "categories");
        var branches = branches(file.inside("branches"));
        var categories = new ArrayList<Category>();
        Set<String> taken = new HashSet<>();
        for (var entry : file.list("categories", "category", "code")) {
            var category = category(entry, branches);
            if (!taken.add(category.code())) {
                entry.wrong("the code " + category.code() + " is used twice; give one of them the next free number");
            }
            categories.add(category);
        }
        for (var code : List.of(Category.CHATTER, Category.UNSURE)) {
            if (!taken.contains(code)) {
                file.wrong("the category " + code + " is needed by the program; add it back");
            }
        }
        return new TaxonomySheet(branches, List.copyOf(categories));
    }

    List<String> codes() {
        return categories.stream().map(Category::code).toList();
    }

    private static Map<String, String> branches(Entry entry) {
        var branches = new LinkedHashMap<String, String>();
        for (var letter : entry.node().propertyNames()) {
            if (!letter.matches("[A-Z]")) {
                entry.wrong("\"" + letter + "\" is no branch; a branch is one capital letter, A to Z");
            }
            branches.put(letter, entry.text(letter));
        }
        return java.util.Collections.unmodifiableMap(branches);
    }

    private static Category category(Entry entry, Map<String, String> branches) {
        entry.only("code", "name", "national", "urgency", "track", "ask", "discreet", "words");
        var code = entry.text("code");
        var parent = code.isEmpty() ? "" : code.substring(0, 1);
        if (!code.isEmpty() && !code.matches("[A-Z]\\d\\d")) {
            entry.wrong("the code should be a branch letter and two digits, e.g. C10");
        } else if (!code.isEmpty() && !branches.isEmpty() && !branches.containsKey(parent)) {
            entry.wrong("branch " + parent + " is not under branches (there are " + String.join(", ", branches.keySet())
                    + "); add it or use one of these");
        }
        return new Category(
                code,
                entry.text("name"),
                parent,
                national(entry),
                words(entry, code),
                entry.oneOf("urgency", Urgency.values(), Urgency::chinese),
                entry.oneOf("track", Track.values(), Track::chinese),
                entry.has("ask") ? entry.oneOf("ask", ASKABLE) : "",
                entry.flag("discreet"));
    }

    private static List<String> national(Entry entry) {
        var codes = entry.texts("national");
        for (var code : codes) {
            if (!code.matches("\\d{5}")) {
                entry.wrong("national code " + code + " should be five digits in quotes, e.g. \"01037\"");
            } else if (!NationalCodes.ALL.containsKey(code)) {
                entry.wrong("national code " + code + " is not in GB/T 47678.5-2026; "
                        + Nearest.to(code, NationalCodes.ALL.keySet())
                                .map(near -> "did you mean \"" + near + "\" (" + NationalCodes.ALL.get(near) + ")? ")
                                .orElse("")
                        + "Leave it out where the list has none");
            }
        }
        return codes;
    }

    private static List<String> words(Entry entry, String code) {
        var words = entry.texts("words");
        if (words.isEmpty() && !code.equals(Category.UNSURE)) {
            entry.wrong("\"words\" is empty; write the words residents use for it");
        }
        var seen = new HashSet<String>();
        words.stream()
                .filter(word -> !seen.add(word))
                .forEach(word -> entry.wrong("the word " + word + " stands there twice; keep one"));
        return words;
    }
}
