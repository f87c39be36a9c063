package linli.bot.learning;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What became of a community's models, a line of JSON each in a file beside them. A line cut short by a stop is passed over. */
final class History {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    History(Path file) {
        this.file = file;
    }

    void add(ModelLine line) {
        try {
            Files.createDirectories(file.getParent());
            // The newline first: whatever was cut short before must not swallow this line.
            Files.writeString(file, "\n" + JSON.writeValueAsString(line), CREATE, APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Newest first. */
    List<ModelLine> lines() {
        try {
            if (!Files.exists(file)) {
                return List.of();
            }
            var lines = new java.util.ArrayList<>(
                    Files.readAllLines(file).stream().flatMap(History::line).toList());
            Collections.reverse(lines);
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The last time new models of this program were put to the test. */
    Optional<ModelLine> lastMeasured(String program) {
        return lines().stream()
                .filter(line -> line.result().isMeasured() && program.equals(line.program()))
                .findFirst();
    }

    private static Stream<ModelLine> line(String written) {
        try {
            return written.isBlank() ? Stream.empty() : Stream.of(JSON.readValue(written, ModelLine.class));
        } catch (JacksonException cutShort) {
            return Stream.empty();
        }
    }
}
