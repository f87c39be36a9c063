package linli.bot;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import linli.bot.learning.Learned;
import linli.bot.learning.Notebook;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what the owners' corrections have taught, in the columns of {@code seeds/reports}, or takes one example out. */
@Command(name = "learned", mixinStandardHelpOptions = true, resourceBundle = "linli.help")
class ShowLearned implements Callable<Integer> {
    private static final String NONE = "-";

    @Spec
    CommandSpec spec;

    @Option(names = "--forget", paramLabel = "NUMBER")
    Long forget;

    @Option(names = "--data", paramLabel = "FOLDER")
    String data;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var app = new SpringApplicationBuilder(Linli.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(Tool.settings(data, "--linli.first-import=false"))) {
            var notebook = app.getBean(Notebook.class);
            if (forget != null) {
                return forget(notebook, out);
            }
            out.println("number\tcommunity\ttext\tkind\tnature\tcategory\talso\turgency\tplace");
            notebook.communities().forEach(community -> notebook.of(community).forEach(one -> out.println(line(one))));
            out.flush();
            return 0;
        }
    }

    private int forget(Notebook notebook, PrintWriter out) {
        var gone = notebook.communities().stream().anyMatch(community -> notebook.strike(community, forget));
        out.println(gone ? "Forgotten: " + forget : "There is no example " + forget + "; linli learned lists them.");
        out.flush();
        return gone ? 0 : 1;
    }

    private static String line(Learned one) {
        var label = one.label();
        return String.join(
                "\t",
                String.valueOf(one.id()),
                one.community(),
                one.text(),
                label.kind().label(),
                label.nature() == null ? NONE : label.nature().chinese(),
                Stream.ofNullable(label.category()).findFirst().orElse(NONE),
                NONE,
                label.urgency() == null ? NONE : label.urgency().chinese(),
                Stream.ofNullable(one.place()).findFirst().orElse(NONE));
    }
}
