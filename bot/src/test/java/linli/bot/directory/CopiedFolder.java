package linli.bot.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The demo community in a folder of its own, to write mistakes into. */
record CopiedFolder(Path path) {

    static CopiedFolder in(Path empty) {
        try (var files = Files.list(Directories.DEMO)) {
            for (var file : files.toList()) {
                Files.copy(file, empty.resolve(file.getFileName()));
            }
            return new CopiedFolder(empty);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CopiedFolder replace(String file, String written, String instead) {
        var text = read(file);
        assertThat(text).as(file).contains(written);
        return write(file, text.replace(written, instead));
    }

    CopiedFolder append(String file, String lines) {
        return write(file, read(file) + lines);
    }

    CopiedFolder write(String file, String text) {
        try {
            Files.writeString(path.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
