package linli.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Opens one of the operator's files as far as it is YAML at all. */
public final class YamlFile {
    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    private static final Pattern LINE = Pattern.compile("\\bline (\\d+), column");

    private YamlFile() {}

    /** The whole file as one entry; empty, and a problem noted, where it is missing or cannot be read. */
    public static Optional<Entry> open(Path folder, String file, List<Problem> problems) {
        var path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            problems.add(new Problem(file, "file", "is missing in " + folder + "; put it there"));
            return Optional.empty();
        }
        try {
            var node = YAML.readTree(path);
            if (node.isObject()) {
                return Optional.of(new Entry(file, "file", node, problems));
            }
            problems.add(new Problem(file, "file", "should hold \"name: value\" entries; see README.md beside it"));
        } catch (JacksonException broken) {
            problems.add(broken(file, broken));
        }
        return Optional.empty();
    }

    private static Problem broken(String file, JacksonException broken) {
        return new Problem(
                file,
                "line " + line(broken),
                "cannot be read (" + complaint(broken) + "); check indentation, quotes and doubled keys");
    }

    /** The parser first says what it was about to read and where that began, then what it met and where. */
    private static int line(JacksonException broken) {
        int begun = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
        return LINE.matcher(broken.getOriginalMessage())
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .reduce(begun, (earlier, later) -> later);
    }

    private static String complaint(JacksonException broken) {
        return broken.getOriginalMessage()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .reduce("", (context, met) -> met)
                .replace("\t", " ");
    }
}
