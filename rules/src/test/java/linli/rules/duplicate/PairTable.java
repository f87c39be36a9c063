package linli.rules.duplicate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import linli.rules.RulebookReader;
import linli.rules.Understander;
import linli.rules.Utterance;
import linli.rules.locate.Places;

/** Pairs of tellings that somebody has labelled, and how many of them are judged as they were labelled. */
final class PairTable {
    private static final Understander UNDERSTANDER =
            new Understander(RulebookReader.read(Path.of("config")).rulebook(), Places.none());

    private final String name;
    private final List<String> wrong = new ArrayList<>();
    private int both;
    private int found;
    private int labelled;
    private int apart;
    private int keptApart;

    private PairTable(String name) {
        this.name = name;
    }

    /** @param columns where {@code same} (0 or 1), the one and the other text stand */
    static PairTable judged(Path file, int... columns) throws IOException {
        var table = new PairTable(file.getFileName().toString());
        var lines = Files.readAllLines(file);
        for (var line : lines.subList(1, lines.size())) {
            var fields = line.split("\t", -1);
            table.judge(fields[columns[0]].equals("1"), fields[columns[1]], fields[columns[2]]);
        }
        System.out.println(table);
        return table;
    }

    static Telling telling(String text) {
        var understood = UNDERSTANDER.understand(Utterance.of(text));
        return new Telling(text, understood.category(), understood.candidates(), null, null, List.of());
    }

    private void judge(boolean same, String one, String other) {
        var sameness = Duplicates.same(telling(one), telling(other), Places.none());
        if (same) labelled++;
        else apart++;
        if (sameness.isSame()) found++;
        if (same && sameness.isSame()) both++;
        if (!same && !sameness.isSame()) keptApart++;
        if (same != sameness.isSame()) {
            wrong.add("%d %.2f %s | %s".formatted(same ? 1 : 0, sameness.likelihood(), one, other));
        }
    }

    double right() {
        return (double) (both + keptApart) / (labelled + apart);
    }

    /** Of the pairs that are not one matter, how many are not taken for one. */
    double keptApart() {
        return (double) keptApart / apart;
    }

    double f1() {
        return 2.0 * both / (labelled + found);
    }

    List<String> wrong() {
        return wrong;
    }

    @Override
    public String toString() {
        return "%s: %d pairs, %.3f right, F1 %.3f (precision %.3f, recall %.3f), near misses %.3f of %d"
                .formatted(
                        name,
                        labelled + apart,
                        right(),
                        f1(),
                        (double) both / found,
                        (double) both / labelled,
                        keptApart(),
                        apart);
    }
}
