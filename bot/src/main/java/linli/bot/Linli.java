package linli.bot;

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
        subcommands = {Serve.class, Import.class, Replay.class, Understand.class})
public class Linli implements Callable<Integer> {
    static {
        // H2 takes relative paths only when told so; linli.data may be either.
        System.setProperty("h2.implicitRelativePath", "true");
        System.setProperty("java.awt.headless", "true");
    }

    public static void main(String[] args) {
        int code = commandLine().execute(args);
        if (code != Serve.RUNNING) {
            System.exit(code);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Linli())
                .setUnmatchedOptionsArePositionalParams(false)
                .setExecutionExceptionHandler((trouble, line, parsed) -> {
                    line.getErr().println(Troubles.explain(trouble));
                    return 1;
                });
    }

    @Override
    public Integer call() {
        return new Serve().call();
    }
}
