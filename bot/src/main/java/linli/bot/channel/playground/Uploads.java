package linli.bot.channel.playground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Pictures that people put into the playground's chats, {@code uploads/} below the data folder. Given clean, kept as given. */
@Component
public class Uploads {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private final Path folder;

    Uploads(@Value("${linli.data:data}") Path data) {
        folder = data.resolve("uploads");
    }

    /** @return the upload's id, which is also its link in {@link linli.bot.channel.Incoming#photos} */
    public String keep(byte[] file) {
        var id = UUID.randomUUID().toString().replace("-", "");
        try {
            Files.createDirectories(folder);
            var part = Files.createTempFile(folder, "new", ".part");
            try {
                Files.write(part, file);
                Files.move(part, folder.resolve(id), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return id;
    }

    public boolean has(String id) {
        return ID.matcher(id).matches() && Files.isRegularFile(folder.resolve(id));
    }

    /** The bytes as they were given; empty when there is no such upload. */
    public Optional<byte[]> read(String id) {
        // Ids come in with web addresses.
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(id)));
        } catch (NoSuchFileException unknown) {
            return Optional.empty();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
