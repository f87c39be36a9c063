package linli.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import linli.bot.demo.Conversation;
import linli.bot.demo.Replays;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Plays a conversation on a throw-away database and prints what happened. Fails when something expected did not come about. */
@Command(name = "replay", mixinStandardHelpOptions = true, resourceBundle = "linli.help")
class Replay implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    Path file;

    @Option(names = "--json")
    boolean json;

    @Override
    public Integer call() throws IOException {
        var reading = Conversation.read(file);
        if (!reading.problems().isEmpty()) {
            throw new ConfigTrouble(reading.problems());
        }
        var folder = Files.createTempDirectory("linli-replay");
        try (var app = new SpringApplicationBuilder(Linli.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(Tool.settings(
                        folder.toString(),
                        "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                        "--linli.demo=true",
                        "--linli.demo-time=stopped",
                        "--namastack.outbox.polling.fixed.interval=5ms"))) {
            return play(app.getBean(Replays.class), reading.conversation());
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private int play(Replays replays, Conversation conversation) {
        var out = spec.commandLine().getOut();
        var result = replays.replay(conversation, true, line -> {
            if (!line.isEmpty()) {
                out.println(line);
                out.flush();
            }
        });
        result.failures().forEach(failure -> spec.commandLine().getErr().println("✗ " + failure));
        var summary = new LinkedHashMap<String, Object>(result.counts());
        summary.put("champion", result.champion());
        summary.put("messages", result.messages());
        summary.put("failures", result.failures().size());
        out.println(json ? JsonMapper.builder().build().writeValueAsString(summary) : summary);
        out.flush();
        return result.failures().isEmpty() ? 0 : 1;
    }
}
