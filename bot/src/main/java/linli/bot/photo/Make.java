package linli.bot.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What kind of picture a file is, told by its first bytes and never by its name. */
enum Make {
    JPEG("jpeg", 50_000_000),
    PNG("png", 50_000_000),
    GIF("gif", 50_000_000),
    BMP("bmp", 50_000_000),
    /** Its reader cannot skip pixels and needs some hundred bytes for each. */
    WEBP("webp", 16_000_000),
    HEIC(null, 0);

    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1");

    final String format;
    final long mostPixels;

    Make(String format, long mostPixels) {
        this.format = format;
        this.mostPixels = mostPixels;
    }

    static Optional<Make> of(byte[] file) {
        var start = new String(Arrays.copyOf(file, 16), ISO_8859_1);
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        } else if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        } else if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return Optional.of(GIF);
        } else if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        } else if (start.startsWith("ftyp", 4) && HEIC_BRANDS.contains(start.substring(8, 12))) {
            return Optional.of(HEIC);
        } else {
            var bmp = file.length > 26 && start.startsWith("BM") && start.startsWith("\0\0\0\0", 6);
            return bmp ? Optional.of(BMP) : Optional.empty();
        }
    }
}
