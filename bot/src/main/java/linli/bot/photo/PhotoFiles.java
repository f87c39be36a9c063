package linli.bot.photo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Pictures on disk, {@code photos/ab/abcd…} below the data folder; a file is there whole or not at all. */
@Component
class PhotoFiles {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    PhotoFiles(@Value("${linli.data:data}") Path data) {
        folder = data.resolve("photos");
    }

    void write(String hash, byte[] large, byte[] small) {
        write(path(hash, ".small.jpg"), small);
        write(path(hash, ""), large);
    }

    /** The same picture as others may see it. */
    void writeCovered(String hash, byte[] large, byte[] small) {
        write(path(hash, ".covered.small.jpg"), small);
        write(path(hash, ".covered.jpg"), large);
    }

    /** The corners it is recognised by. */
    void writeCorners(String hash, byte[] corners) {
        write(path(hash, ".corners"), corners);
    }

    Optional<byte[]> corners(String hash) {
        try {
            return Optional.of(read(hash, ".corners"));
        } catch (NoSuchElementException none) {
            return Optional.empty();
        }
    }

    byte[] large(String hash) {
        return read(hash, "");
    }

    byte[] small(String hash) {
        return read(hash, ".small.jpg");
    }

    byte[] coveredLarge(String hash) {
        return read(hash, ".covered.jpg");
    }

    byte[] coveredSmall(String hash) {
        return read(hash, ".covered.small.jpg");
    }

    private byte[] read(String hash, String ending) {
        // Hashes come in with web addresses.
        if (!HASH.matcher(hash).matches()) {
            throw new NoSuchElementException("no picture " + hash);
        }
        try {
            return Files.readAllBytes(path(hash, ending));
        } catch (NoSuchFileException unknown) {
            throw new NoSuchElementException("no picture " + hash);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            var part = Files.createTempFile(file.getParent(), "new", ".part");
            try {
                Files.write(part, content);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private Path path(String hash, String ending) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash + ending);
    }
}
