package linli.rules.classify;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linli.rules.RulebookReader;
import linli.rules.Understander;
import linli.rules.Utterance;
import linli.rules.locate.Places;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Measures on text that nobody here wrote, where a folder of it is given: {@code mvn -pl rules test -Dtest=PublicTextTest
 * -Dlinli.data=FOLDER}. It prints and judges nothing; the figures are kept in seeds/reports/README.md.
 */
class PublicTextTest {
    /** Every how many lines of chatter are read; all by default. */
    private static final int EVERY = Integer.getInteger("linli.every", 1);

    private static final String FOLDER = System.getProperty("linli.data", "");

    private final Understander understander =
            new Understander(RulebookReader.read(Path.of("config")).rulebook(), Places.none());

    @BeforeAll
    static void needs_the_folder() {
        assumeTrue(!FOLDER.isEmpty(), "no -Dlinli.data=FOLDER");
    }

    @Test
    void reports_are_heard_and_chatter_is_left_alone() throws IOException {
        var titles = read("complaints_raw_dev.tsv");
        tell("titles heard", titles, row -> !isChatter(row.get("title"), false));
        tell("titles that open a ticket", titles, row -> opens(row.get("title"), false));
        tell(
                "titles of 6 characters or fewer heard",
                titles.stream().filter(row -> row.get("title").length() <= 6).toList(),
                row -> !isChatter(row.get("title"), false));
        var all = read("chatter_dev.tsv");
        var chatter = IntStream.range(0, all.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(all::get)
                .toList();
        var bySource = chatter.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("kind") + " " + row.get("source"), TreeMap::new, Collectors.toList()));
        bySource.forEach(
                (source, rows) -> tell("false tickets, " + source, rows, row -> opens(row.get("text"), false)));
        var ordinary = chatter.stream()
                .filter(row -> List.of("chat", "assistant", "weibo").contains(row.get("kind")))
                .toList();
        tell("false tickets, all ordinary chatter", ordinary, row -> opens(row.get("text"), false));
        var replies = chatter.stream()
                .filter(row -> row.get("kind").equals("official_reply"))
                .toList();
        tell("false tickets, official replies, speaker unknown", replies, row -> opens(row.get("text"), false));
        tell("false tickets, official replies, known as staff", replies, row -> opens(row.get("text"), true));
    }

    private boolean isChatter(String text, boolean staff) {
        return understander.understand(said(text, staff)).kind() == Kind.CHATTER;
    }

    private boolean opens(String text, boolean staff) {
        return understander.understand(said(text, staff)).kind().opensTicket();
    }

    private static Utterance said(String text, boolean staff) {
        return new Utterance(text, 0, null, null, staff, null, Instant.EPOCH);
    }

    private static void tell(String name, List<Map<String, String>> rows, Predicate<Map<String, String>> counts) {
        long count = rows.parallelStream().filter(counts).count();
        System.out.printf("public text: %s %d of %d = %.4f%n", name, count, rows.size(), (double) count / rows.size());
    }

    private static List<Map<String, String>> read(String file) throws IOException {
        var lines = Files.readAllLines(Path.of(FOLDER, file));
        var header = lines.get(0).split("\t", -1);
        return lines.stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> IntStream.range(0, header.length)
                        .boxed()
                        .collect(Collectors.toMap(i -> header[i], i -> i < cells.length ? cells[i] : "")))
                .toList();
    }
}
