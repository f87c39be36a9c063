package linli.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The list of GB/T 47678.5-2026: 153 管理部件 (01–05) and 97 管理事项 of their own (06–10). Code → name. */
final class NationalCodes {
    static final Map<String, String> ALL = read();

    private NationalCodes() {}

    private static Map<String, String> read() {
        try (var list = NationalCodes.class.getResourceAsStream("national-codes.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line[1]));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
