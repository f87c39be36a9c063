package linli.bot;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the bot and its pages until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true, resourceBundle = "linli.help")
class Serve implements Callable<Integer> {
    static final int RUNNING = -1;
    private static final int LAST_PORT = 65_535;

    @Spec
    CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT")
    Integer port;

    @Option(names = "--data", paramLabel = "FOLDER")
    String data;

    @Override
    public Integer call() {
        var settings = new ArrayList<String>();
        if (port != null && (port < 0 || port > LAST_PORT)) {
            throw new ParameterException(spec.commandLine(), Troubles.say("port.range", String.valueOf(port)));
        }
        if (port != null) {
            settings.add("--server.port=" + port);
        }
        if (data != null) {
            settings.add("--linli.data=" + data);
        }
        new SpringApplicationBuilder(Linli.class)
                .web(WebApplicationType.SERVLET)
                .logStartupInfo(false)
                .run(settings.toArray(String[]::new));
        return RUNNING;
    }
}
