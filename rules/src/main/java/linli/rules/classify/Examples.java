package linli.rules.classify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import linli.rules.Problem;

/** The labelled messages of {@code seeds/reports}, read by the names in each file's first line. */
public final class Examples {
    private static final List<String> COLUMNS =
            List.of("text", "kind", "nature", "category", "also", "urgency", "place");
    private static final Pattern CODE = Pattern.compile("[A-Z]\\d\\d");
    private static final String NONE = "-";

    private final List<Example> examples = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Examples() {}

    /** @throws IllegalArgumentException naming every broken line of every file */
    public static List<Example> read(Path folder) {
        var reading = new Examples();
        files(folder).forEach(reading::file);
        if (!reading.problems.isEmpty()) {
            throw new IllegalArgumentException(String.join(
                    "\n", reading.problems.stream().map(Problem::toString).toList()));
        }
        return List.copyOf(reading.examples);
    }

    /** Every labelled file of the folder, always in the same order. */
    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void file(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        var header = lines.isEmpty() ? List.<String>of() : List.of(lines.get(0).split("\t", -1));
        var lost = COLUMNS.stream().filter(name -> !header.contains(name)).toList();
        if (lost.isEmpty()) {
            for (int i = 1; i < lines.size(); i++) line(file, i + 1, header, lines.get(i));
        } else {
            problems.add(new Problem(
                    file.toString(), "line 1", "the first line names the columns; missing: " + String.join(" ", lost)));
        }
    }

    private void line(Path file, int number, List<String> header, String line) {
        var cells = line.split("\t", -1);
        if (cells.length != header.size()) {
            report(file, number, header.size() + " cells with one tab between, found " + cells.length);
            return;
        }
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < cells.length; i++) row.put(header.get(i), cells[i].strip());
        var kind = pick(file, number, "kind", row, Kind.values(), Kind::label);
        var nature = pick(file, number, "nature", row, Nature.values(), Nature::chinese);
        var urgency = pick(file, number, "urgency", row, Urgency.values(), Urgency::chinese);
        var category = code(file, number, "category", row);
        var also = code(file, number, "also", row);
        if (row.get("text").isEmpty()) report(file, number, "text is empty");
        if (kind.isPresent()) {
            examples.add(new Example(
                    row.get("text"),
                    kind.get(),
                    nature.orElse(null),
                    category,
                    also,
                    urgency.orElse(null),
                    row.get("place").equals(NONE) ? null : row.get("place")));
        } else if (row.get("kind").equals(NONE)) {
            report(file, number, "every line needs a kind");
        }
    }

    private <T> Optional<T> pick(
            Path file,
            int number,
            String column,
            Map<String, String> row,
            T[] all,
            java.util.function.Function<T, String> word) {
        var cell = row.get(column);
        var found =
                Arrays.stream(all).filter(one -> word.apply(one).equals(cell)).findFirst();
        if (found.isEmpty() && !cell.equals(NONE)) {
            var known = Arrays.stream(all).map(word).filter(Objects::nonNull).toList();
            report(file, number, column + " \"" + cell + "\" is none of " + String.join(" ", known));
        }
        return found;
    }

    private String code(Path file, int number, String column, Map<String, String> row) {
        var cell = row.get(column);
        if (cell.equals(NONE)) return null;
        if (!CODE.matcher(cell).matches()) {
            report(file, number, column + " \"" + cell + "\" is no code; codes are a letter and two digits");
        }
        return cell;
    }

    private void report(Path file, int number, String remedy) {
        problems.add(new Problem(file.toString(), "line " + number, remedy));
    }
}
