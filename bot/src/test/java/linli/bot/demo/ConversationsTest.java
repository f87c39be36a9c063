package linli.bot.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import linli.bot.WholeBot;
import linli.bot.directory.Importer;
import linli.bot.learning.School;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every file of seeds/conversations, played through the entire bot, each message delivered twice, with stopped time. */
@WholeBot
class ConversationsTest {
    private static final Path FOLDER = Path.of("seeds/conversations");

    @Autowired
    Replays replays;

    @Autowired
    Importer importer;

    @Autowired
    StageStore stage;

    @Autowired
    School school;

    @TestFactory
    Stream<DynamicTest> come_out_as_they_say() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".yml"))
                    .filter(file -> file.toString().contains(System.getProperty("conversation", "")))
                    .sorted()
                    .toList()
                    .stream()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> play(file)));
        }
    }

    private void play(Path file) {
        var reading = Conversation.read(file);
        assertThat(reading.problems()).isEmpty();
        startAfresh();
        var transcript = new ArrayList<String>();
        var result = replays.replay(reading.conversation(), true, transcript::add);
        assertThat(result.failures())
                .as(() -> file + "\n" + String.join("\n", transcript))
                .isEmpty();
    }

    private void startAfresh() {
        stage.clear();
        school.startAfresh();
        importer.importFolder(Path.of("seeds/community"), (what, done, total) -> {});
    }
}
