package linli.rules.transcript;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns a file's bytes into text: UTF-8 or UTF-16 with or without its mark, or the GBK of older programs. */
public final class Bytes {
    private static final Charset GBK = Charset.forName("GB18030");
    private static final double MOST_CONTROL = 0.01;
    private static final double MOST_GARBLED = 0.05;

    private Bytes() {}

    /** Empty when it is no text. */
    public static Optional<String> text(byte[] file) {
        if (starts(file, 0xEF, 0xBB, 0xBF)) return plain(new String(file, 3, file.length - 3, StandardCharsets.UTF_8));
        if (starts(file, 0xFF, 0xFE)) return plain(new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE));
        if (starts(file, 0xFE, 0xFF)) return plain(new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE));
        return strictly(file, StandardCharsets.UTF_8)
                .or(() -> strictly(file, GBK))
                .or(() -> Optional.of(new String(file, StandardCharsets.UTF_8)))
                .flatMap(Bytes::plain);
    }

    private static boolean starts(byte[] file, int... mark) {
        if (file.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((file[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }

    private static Optional<String> strictly(byte[] file, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static Optional<String> plain(String text) {
        long control = text.chars()
                .filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        long garbled = text.chars()
                .filter(c -> c == '\uFFFD' || c >= 0xE000 && c <= 0xF8FF)
                .count();
        boolean isText = control <= text.length() * MOST_CONTROL && garbled <= text.length() * MOST_GARBLED;
        return isText ? Optional.of(text) : Optional.empty();
    }
}
