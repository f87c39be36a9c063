package linli.bot.channel.playground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Pictures that people put into the playground's chats, {@code uploads/} below the data folder. Given clean, kept as given. */
@Component
public class Uploads {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private final Path folder;
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

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

    /** SHA-256 of the bytes as they were given, hexadecimal; empty when there is no such upload. */
    public Optional<String> hashOf(String id) {
        var known = Optional.ofNullable(hashes.get(id));
        return known.or(() -> {
            var hash = read(id).map(Uploads::hash);
            hash.ifPresent(found -> hashes.put(id, found));
            return hash;
        });
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

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
