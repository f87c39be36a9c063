package linli.bot.directory;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Goes through the entries of one file and writes what is new or different.
 *
 * @param file its name
 * @param id of an entry
 * @param same whether the first, from the directory, says all that the second, from the file, says
 * @param add writes a new one
 * @param change writes over an old one
 */
record Comparison<T>(String file, Function<T, String> id, BiPredicate<T, T> same, Consumer<T> add, Consumer<T> change) {

    /** @param ours which of those in the directory the file would have to name */
    Report.Section go(List<T> inDirectory, List<T> inFile, Predicate<T> ours, Progress progress) {
        var before = new LinkedHashMap<String, T>();
        inDirectory.forEach(one -> before.put(id.apply(one), one));
        var seen = new HashSet<String>();
        int added = 0;
        int changed = 0;
        for (var one : inFile) {
            var old = before.get(id.apply(one));
            if (old == null) {
                add.accept(one);
                added++;
            } else if (!same.test(old, one)) {
                change.accept(one);
                changed++;
            }
            seen.add(id.apply(one));
            progress.at(file, seen.size(), inFile.size());
        }
        var kept = inDirectory.stream()
                .filter(ours)
                .map(id)
                .filter(one -> !seen.contains(one))
                .toList();
        return new Report.Section(file, inFile.size(), added, changed, kept);
    }
}
