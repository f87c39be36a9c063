package linli.bot;

import java.util.concurrent.Callable;
import linli.bot.learning.School;
import linli.bot.learning.Shelf;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns from the corrections now instead of at night, however few there are, and prints how it went. */
@Command(name = "learn", mixinStandardHelpOptions = true, resourceBundle = "linli.help")
class Learn implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Option(names = "--community", paramLabel = "ID")
    String community;

    @Option(names = "--data", paramLabel = "FOLDER")
    String data;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var app = new SpringApplicationBuilder(Linli.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(Tool.settings(data, "--linli.first-import=false"))) {
            var school = app.getBean(School.class);
            var shelf = app.getBean(Shelf.class);
            var communities = school.communities().stream()
                    .filter(one -> community == null || one.equals(community))
                    .toList();
            if (communities.isEmpty()) {
                out.println("Nobody has put anything right yet, so there is nothing to learn.");
            }
            for (var one : communities) {
                school.learn(one);
                out.println(one + ": in use " + shelf.inUse(one));
                shelf.history(one, 1).forEach(line -> out.println("  " + ShowModels.told(line)));
            }
            out.flush();
            return 0;
        }
    }
}
