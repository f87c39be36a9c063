package linli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedConfigTest {
    private final Reading reading = RulebookReader.read(Path.of("config"));

    @Test
    void it_has_no_mistake() {
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rulebook().version()).matches("[0-9a-f]{8}");
    }
}
