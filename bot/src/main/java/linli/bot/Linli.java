package linli.bot;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where everything starts. Without a word on the command line it serves. */
@SpringBootApplication
@EnableScheduling
@Command(
        name = "linli",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = "linli.help",
        subcommands = {
            Serve.class,
            Import.class,
            Replay.class,
            Understand.class,
            Cluster.class,
            Try.class,
            Evaluate.class,
            ShowLearned.class,
            Learn.class,
            ShowModels.class
        })
public class Linli implements Callable<Integer> {
    static {
        System.setProperty("java.awt.headless", "true");
    }

    private static final Set<String> SERVING = Set.of("linli", "serve");

    public static void main(String[] args) {
        int code = commandLine().execute(args);
        if (code != Serve.RUNNING) {
            System.exit(code);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Linli())
                .setOut(writer(System.out, "stdout.encoding"))
                .setErr(writer(System.err, "stderr.encoding"))
                .setUnmatchedOptionsArePositionalParams(false)
                .setExecutionExceptionHandler((trouble, line, parsed) -> {
                    line.getErr().println(Troubles.explain(trouble, SERVING.contains(line.getCommandName())));
                    return 1;
                });
    }

    /** Writes as the terminal reads, or as UTF-8 where the terminal claims to know no Chinese, as a server without a locale does. */
    private static PrintWriter writer(PrintStream stream, String property) {
        var own = System.getProperty(
                property,
                System.getProperty("sun." + property, Charset.defaultCharset().name()));
        var readable = Charset.forName(own).newEncoder().canEncode('邻');
        return new PrintWriter(stream, true, readable ? Charset.forName(own) : StandardCharsets.UTF_8);
    }

    @Override
    public Integer call() {
        return new Serve().call();
    }
}
