package linli.bot;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import linli.rules.Problem;

/**
 * A file of labelled texts: a header line, then {@code text<TAB>label} first in each line; further columns are ignored, but
 * one named {@code also} is a second label that is just as right.
 */
record LabelledFile(Path path, List<Line> lines) {

    /** @param also null where only one label is right */
    record Line(String text, String label, String also) {
        boolean fits(String given) {
            return given.equals(label) || given.equals(also);
        }
    }

    List<String> texts() {
        return lines.stream().map(Line::text).toList();
    }

    List<String> labels() {
        return lines.stream().map(Line::label).toList();
    }

    /** @throws ConfigTrouble naming every line that is no text and label */
    static LabelledFile read(Path path) throws IOException {
        var problems = new ArrayList<Problem>();
        var lines = new ArrayList<Line>();
        var all = all(path);
        int also = all.isEmpty() ? -1 : List.of(all.get(0).split("\t", -1)).indexOf("also");
        for (int i = 1; i < all.size(); i++) {
            var cells = all.get(i).split("\t", -1);
            if (all.get(i).isBlank()) continue;
            if (cells.length < 2 || cells[0].isBlank() || cells[1].isBlank()) {
                problems.add(new Problem(path.toString(), "line " + (i + 1), "write the text, one tab, and its label"));
            } else {
                var second = also > 1 && also < cells.length && !cells[also].equals("-") ? cells[also].strip() : null;
                lines.add(new Line(cells[0].strip(), cells[1].strip(), second));
            }
        }
        if (lines.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(
                    path.toString(), "line 1", "the first line names the columns (text, label); lines of both follow"));
        }
        if (!problems.isEmpty()) throw new ConfigTrouble(problems);
        return new LabelledFile(path, List.copyOf(lines));
    }

    private static List<String> all(Path path) throws IOException {
        try {
            return Files.readString(path, StandardCharsets.UTF_8)
                    .replace("\ufeff", "")
                    .lines()
                    .toList();
        } catch (NoSuchFileException e) {
            throw new ConfigTrouble(List.of(new Problem(path.toString(), "file", "there is no such file")));
        } catch (MalformedInputException e) {
            throw new ConfigTrouble(List.of(new Problem(path.toString(), "file", "save it as UTF-8 text")));
        }
    }
}
