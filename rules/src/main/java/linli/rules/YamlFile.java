package linli.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Opens one of the operator's files as far as it is YAML at all. */
public final class YamlFile {
    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

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
        int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
        var said = broken.getOriginalMessage().lines().findFirst().orElse("");
        return new Problem(
                file, "line " + line, "cannot be read (" + said + "); check indentation, quotes and doubled keys");
    }
}
