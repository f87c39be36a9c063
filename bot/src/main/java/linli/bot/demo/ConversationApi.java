package linli.bot.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The conversations that can be watched. */
@Demo
@RestController
@RequestMapping("/api/conversations")
class ConversationApi {
    private final Performance performance;
    private final Path folder;

    ConversationApi(Performance performance, @Value("${linli.conversations}") Path folder) {
        this.performance = performance;
        this.folder = folder;
    }

    /**
     * One that can be played.
     *
     * @param file its name
     * @param title for people
     * @param steps how many
     */
    record Listed(String file, String title, int steps) {}

    /**
     * What to play.
     *
     * @param file its name in the folder
     * @param speed 0, 1, 5 or 20
     */
    record Play(String file, int speed) {}

    @GetMapping
    List<Listed> all() {
        return files().stream()
                .map(Conversation::read)
                .filter(reading -> reading.conversation() != null)
                .map(Conversation.Reading::conversation)
                .map(one -> new Listed(one.file(), one.title(), one.steps().size()))
                .toList();
    }

    @PostMapping("/play")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Performance.Progress play(@RequestBody Play play) {
        var conversation = files().stream()
                .filter(file -> file.getFileName().toString().equals(play.file()))
                .findFirst()
                .map(file -> Conversation.read(file).conversation())
                .orElseThrow(() -> new Sorry(HttpStatus.NOT_FOUND, "page.trouble"));
        if (!performance.begin(conversation, Math.max(0, Math.min(20, play.speed())))) {
            throw new Sorry(HttpStatus.CONFLICT, "page.play_busy");
        }
        return performance.progress();
    }

    @GetMapping("/playing")
    Performance.Progress playing() {
        return performance.progress();
    }

    @PostMapping("/stop")
    Performance.Progress stop() {
        performance.stop();
        return performance.progress();
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
