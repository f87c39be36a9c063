package linli.rules.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import linli.rules.locate.Located;
import linli.rules.locate.Locator;
import linli.rules.locate.Places;
import org.junit.jupiter.api.Test;

/**
 * Measures on the fifth that nothing was learnt from whether the words that say where are found, by somebody who knows no place at
 * all. Words are found when they share a character with those of the label. Floors, no aims.
 */
class PlaceWordsTest {
    private static final Locator LOCATOR = new Locator(Places.none());

    private record Range(int from, int to) {
        boolean meets(Range other) {
            return from < other.to && other.from < to;
        }
    }

    private record Line(Example example, List<Range> labelled, List<Range> found, boolean tellsPlace) {
        static Line of(Example example) {
            var labelled = new ArrayList<Range>();
            if (example.place() != null) {
                for (var words : example.place().split("\\|")) labelled.add(range(example.text(), words));
            }
            var located = LOCATOR.all(example.text(), null, null);
            var found = located.stream()
                    .map(Located::words)
                    .map(words -> range(example.text(), words))
                    .toList();
            return new Line(example, labelled, found, located.stream().anyMatch(Located::named));
        }

        boolean finds(Range label) {
            return found.stream().anyMatch(label::meets);
        }

        boolean saysFirst() {
            return !found.isEmpty() && labelled.stream().anyMatch(found.get(0)::meets);
        }
    }

    private static final List<Line> HELD_OUT = Examples.read(Path.of("seeds/reports")).stream()
            .filter(Example::heldOut)
            .map(Line::of)
            .toList();

    @Test
    void words_that_say_where_are_found() {
        var stated =
                HELD_OUT.stream().filter(line -> !line.labelled().isEmpty()).toList();
        long labels = stated.stream().mapToLong(line -> line.labelled().size()).sum();
        long found = stated.stream()
                .mapToLong(line -> line.labelled().stream().filter(line::finds).count())
                .sum();
        long first = stated.stream().filter(Line::saysFirst).count();
        long exact = stated.stream()
                .mapToLong(line ->
                        line.labelled().stream().filter(line.found()::contains).count())
                .sum();

        assertThat(print("place words are found", found, labels)).isGreaterThan(0.904);
        assertThat(print("the first words are of a label", first, stated.size()))
                .isGreaterThan(0.86);
        print("to the character", exact, labels);
    }

    @Test
    void where_the_label_says_nothing_no_place_is_told() {
        var silent = HELD_OUT.stream().filter(line -> line.labelled().isEmpty()).toList();
        long told = silent.stream().filter(Line::tellsPlace).count();
        long spoken = silent.stream().filter(line -> !line.found().isEmpty()).count();

        assertThat(print("a place told where the label has none", told, silent.size()))
                .isLessThan(0.084);
        print("other words of place, 我家 or 楼道, where the label has none", spoken - told, silent.size());
    }

    private static Range range(String text, String words) {
        int from = text.indexOf(words);
        assertThat(from).as(text + " has no " + words).isNotNegative();
        return new Range(from, from + words.length());
    }

    private static double print(String name, long hits, long all) {
        double share = (double) hits / all;
        System.out.printf("held out: %s %d of %d = %.3f%n", name, hits, all, share);
        return share;
    }
}
