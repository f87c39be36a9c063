package linli.bot;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import linli.bot.directory.Importer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a community's places, groups, people and units into the database, or lists every mistake and takes nothing. */
@Command(name = "import", mixinStandardHelpOptions = true, resourceBundle = "linli.help")
class Import implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FOLDER")
    Path folder;

    @Option(names = "--data", paramLabel = "FOLDER")
    String data;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var app = new SpringApplicationBuilder(Linli.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(Tool.settings(data, "--linli.first-import=false"))) {
            var report = app.getBean(Importer.class).importFolder(folder, (file, done, total) -> {
                if (done == total || done % 50 == 0) {
                    out.printf("%s %d/%d%n", file, done, total);
                    out.flush();
                }
            });
            if (report.isRefused()) {
                throw new ConfigTrouble(report.problems());
            }
            report.sections()
                    .forEach(section -> out.printf(
                            "%s: %d entries, %d new, %d changed%n",
                            section.file(), section.total(), section.added(), section.changed()));
            if (!report.kept().isEmpty()) {
                out.println("No longer in the files, kept because tickets may point at them: "
                        + String.join(", ", report.kept()));
            }
            out.flush();
            return 0;
        }
    }
}
