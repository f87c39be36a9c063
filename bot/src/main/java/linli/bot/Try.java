package linli.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.Callable;
import linli.bot.trial.Trial;
import linli.bot.trial.Trials;
import linli.rules.transcript.Bytes;
import linli.rules.transcript.Transcript;
import linli.rules.transcript.TranscriptReader;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets the bot hear an exported chat in silence and writes down what it would have done. */
@Command(name = "try", mixinStandardHelpOptions = true, resourceBundle = "linli.help")
class Try implements Callable<Integer> {
    private static final long LARGEST = 200_000_000;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    Path file;

    @Option(names = "--community", paramLabel = "FOLDER", defaultValue = "seeds/community")
    Path community;

    @Option(names = "--group", paramLabel = "GROUP")
    String group;

    @Option(names = "--out", paramLabel = "PAGE")
    Path out;

    @Override
    public Integer call() throws IOException {
        var transcript = transcript();
        var page = out != null ? out : beside(file);
        if (page.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())
                || !Files.isDirectory(page.toAbsolutePath().getParent())
                || Files.isDirectory(page)) {
            throw new Unfit(Troubles.say("try.out", page.toString()));
        }
        var folder = Files.createTempDirectory("linli-try");
        try (var app = new SpringApplicationBuilder(Linli.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(Tool.settings(
                        folder.toString(),
                        "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                        "--linli.demo=true",
                        "--linli.demo-time=stopped",
                        "--linli.trial=true",
                        "--linli.photo.read=false",
                        "--linli.community=" + community,
                        "--namastack.outbox.polling.fixed.interval=1h",
                        "--logging.level.linli=warn"))) {
            var trial = app.getBean(Trial.class);
            var as = trial.group(group, transcript.group())
                    .orElseThrow(() -> new Unfit(
                            Troubles.say("try.group", String.valueOf(group), String.join("; ", trial.groups()))));
            var line = app.getBean(Trials.class).run(file, transcript, as, page, (done, all) -> {
                spec.commandLine().getErr().println(done + "/" + all);
                spec.commandLine().getErr().flush();
            });
            spec.commandLine().getOut().println(line);
            spec.commandLine().getOut().println(page);
            spec.commandLine().getOut().flush();
            return 0;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Transcript transcript() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Unfit(Troubles.say("try.missing", file.toString()));
        }
        if (Files.size(file) > LARGEST) {
            throw new Unfit(Troubles.say("try.large", file.toString()));
        }
        var text = Bytes.text(Files.readAllBytes(file))
                .orElseThrow(() -> new Unfit(Troubles.say("try.binary", file.toString())));
        if (text.isBlank()) {
            throw new Unfit(Troubles.say("try.empty", file.toString()));
        }
        var transcript = TranscriptReader.read(
                text, LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZONE));
        if (transcript.entries().isEmpty()) {
            throw new Unfit(Troubles.say("try.nobody", file.toString()));
        }
        return transcript;
    }

    private static Path beside(Path file) {
        var name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".html");
    }
}
