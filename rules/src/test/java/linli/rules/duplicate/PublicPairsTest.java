package linli.rules.duplicate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import linli.rules.locate.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Measures on public petitions that nobody here wrote, when their folder is given: {@code mvn -pl rules test
 * -Dtest=PublicPairsTest -Dlinli.data=FOLDER}. It prints and judges nothing; the figures are kept in seeds/reports/README.md.
 */
class PublicPairsTest {
    private static final String FOLDER = System.getProperty("linli.data", "");
    /** So many titles of other petitions are mixed in. */
    private static final int UNRELATED = Integer.getInteger("linli.unrelated", 500);

    @BeforeEach
    void the_folder_is_given() {
        assumeTrue(!FOLDER.isEmpty(), "no -Dlinli.data=FOLDER");
    }

    @Test
    void pairs() throws IOException {
        PairTable.judged(Path.of(FOLDER, "duplicates_dev.tsv"), 2, 4, 5);
    }

    @Test
    void clusters() throws IOException {
        var titles = new ArrayList<String>();
        var labels = new ArrayList<String>();
        for (var fields : rows("duplicate_clusters_dev.tsv")) {
            labels.add(fields[0]);
            titles.add(fields[2]);
        }
        int known = titles.size();
        var others = rows("complaints_raw_dev.tsv");
        Collections.shuffle(others, new Random(7));
        others.stream()
                .map(fields -> fields[2])
                .filter(title -> !titles.contains(title))
                .limit(UNRELATED)
                .forEach(titles::add);
        var started = System.nanoTime();
        var numbers = Clusters.of(titles.stream().map(PairTable::telling).toList(), Places.none());
        System.out.printf(
                "clusters of %d titles among %d: %s, %d numbers, %.0f s%n",
                known, titles.size(), agreement(labels, numbers), max(numbers), (System.nanoTime() - started) / 1e9);
    }

    /** Pairs as in the Rand index, and the mean over titles of their own cluster's precision and recall (B-cubed). */
    private static String agreement(List<String> labels, int[] numbers) {
        int both = 0;
        int found = 0;
        int labelled = 0;
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < labels.size(); i++) {
            int together = 0;
            int same = 0;
            int right = 0;
            for (int j = 0; j < labels.size(); j++) {
                boolean one = numbers[i] == numbers[j];
                boolean matter = labels.get(i).equals(labels.get(j));
                if (one) together++;
                if (matter) same++;
                if (one && matter) right++;
                if (i < j && one) found++;
                if (i < j && matter) labelled++;
                if (i < j && one && matter) both++;
            }
            precision += (double) right / together / labels.size();
            recall += (double) right / same / labels.size();
        }
        return "pairs F1 %.3f (precision %.3f, recall %.3f), B-cubed F1 %.3f (precision %.3f, recall %.3f), %d strangers drawn in"
                .formatted(
                        2.0 * both / (found + labelled),
                        (double) both / found,
                        (double) both / labelled,
                        2 * precision * recall / (precision + recall),
                        precision,
                        recall,
                        strangers(labels.size(), numbers));
    }

    private static int strangers(int known, int[] numbers) {
        var own = new HashMap<Integer, Boolean>();
        for (int i = 0; i < known; i++) own.put(numbers[i], true);
        int strangers = 0;
        for (int i = known; i < numbers.length; i++) if (own.containsKey(numbers[i])) strangers++;
        return strangers;
    }

    private static int max(int[] numbers) {
        return java.util.Arrays.stream(numbers).max().orElse(0);
    }

    private static List<String[]> rows(String file) throws IOException {
        var lines = Files.readAllLines(Path.of(FOLDER, file));
        return new ArrayList<>(lines.subList(1, lines.size()).stream()
                .map(line -> line.split("\t", -1))
                .toList());
    }
}
