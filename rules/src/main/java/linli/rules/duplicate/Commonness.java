package linli.rules.duplicate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import linli.rules.text.Chat;

/**
 * How often two characters stand side by side in what residents write. What everybody writes says little about one
 * matter; what hardly anybody writes is mostly a name. The build counts them in {@code seeds/reports}.
 */
public final class Commonness {
    private static final String FILE = "commonness.txt";
    /** Pairs seen less often are not kept: they count as names. */
    private static final int LEAST = 2;

    private static final class Counted {
        static final Commonness SHIPPED = read();
    }

    private final Map<String, Integer> octaves;
    private final int most;

    private Commonness(Map<String, Integer> octaves, int most) {
        this.octaves = octaves;
        this.most = most;
    }

    static Commonness shipped() {
        return Counted.SHIPPED;
    }

    /** How much it says that two texts share this pair: near 0 for what stands everywhere, 1 for what nobody wrote. */
    double weight(String pair) {
        var octave = octaves.get(pair);
        return octave == null ? 1 : 1 - (octave + 1.0) / (most + 2);
    }

    boolean isRare(String pair) {
        return !octaves.containsKey(pair);
    }

    /**
     * @param args the folder of labelled messages, whose first column is counted; the file to write
     * @throws IOException when either cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        var counts = new HashMap<String, Integer>();
        int messages = 0;
        for (var file : files(Path.of(args[0]))) {
            for (var line : Files.readAllLines(file)) {
                var text = Chat.normal(line.split("\t", 2)[0]);
                var pairs = new HashSet<String>();
                for (int i = 0; i + 2 <= text.length(); i++) pairs.add(text.substring(i, i + 2));
                pairs.forEach(pair -> counts.merge(pair, 1, Integer::sum));
                messages++;
            }
        }
        write(Path.of(args[1]), counts, messages);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    /** One line for each octave of frequency, the pairs of it behind one another. */
    private static void write(Path file, Map<String, Integer> counts, int messages) throws IOException {
        var octaves = new TreeMap<Integer, List<String>>();
        counts.forEach((pair, count) -> {
            boolean chinese = pair.chars().allMatch(Character::isIdeographic);
            if (count >= LEAST && chinese) {
                octaves.computeIfAbsent(octave(count), o -> new ArrayList<>()).add(pair);
            }
        });
        var lines = new ArrayList<String>();
        lines.add(String.valueOf(octave(messages)));
        octaves.forEach((octave, pairs) ->
                lines.add(octave + " " + pairs.stream().sorted().collect(Collectors.joining())));
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    private static int octave(int count) {
        return 31 - Integer.numberOfLeadingZeros(count / LEAST + (count < LEAST ? 1 : 0));
    }

    private static Commonness read() {
        try (var in = Commonness.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException(FILE + " is missing. Build again: mvn -pl rules compile");
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int most = Integer.parseInt(lines.readLine());
            var octaves = new HashMap<String, Integer>();
            lines.lines().forEach(line -> {
                int blank = line.indexOf(' ');
                int octave = Integer.parseInt(line.substring(0, blank));
                for (int i = blank + 1; i + 2 <= line.length(); i += 2) octaves.put(line.substring(i, i + 2), octave);
            });
            return new Commonness(octaves, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
