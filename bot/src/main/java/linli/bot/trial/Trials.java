package linli.bot.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import linli.bot.directory.Group;
import linli.rules.transcript.Transcript;
import org.springframework.stereotype.Component;

/** A trial, written down. */
@Silently
@Component
public class Trials {
    private final Trial trial;
    private final Page page;

    Trials(Trial trial, Page page) {
        this.trial = trial;
        this.page = page;
    }

    /**
     * @param file the chat's file
     * @param out where the page goes; replaced if it is there
     * @return one line that sums it up
     */
    public String run(Path file, Transcript transcript, Group group, Path out, Trial.Progress progress)
            throws IOException {
        var story = trial.play(file.getFileName().toString(), transcript, group, progress);
        Files.write(out, page.of(story).getBytes(StandardCharsets.UTF_8));
        return page.line(story);
    }
}
