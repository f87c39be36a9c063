package linli.bot;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import linli.bot.learning.Exam;
import linli.bot.learning.ModelLine;
import linli.bot.learning.Shelf;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how each community's models have learnt, or goes back to those in use before. Needs no database; the bot may run. */
@Command(name = "models", mixinStandardHelpOptions = true, resourceBundle = "linli.help")
class ShowModels implements Callable<Integer> {
    private static final String LIST = "list";
    private static final String BACK = "back";
    private static final int MOST = 100;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "list|back", arity = "0..1", defaultValue = LIST)
    String what;

    @Option(names = "--community", paramLabel = "ID")
    String community;

    @Option(names = "--data", paramLabel = "FOLDER")
    String data;

    @Override
    public Integer call() {
        if (!what.equals(LIST) && !what.equals(BACK)) {
            throw new ParameterException(spec.commandLine(), Troubles.say("models.what", what));
        }
        var out = spec.commandLine().getOut();
        try (var app = new SpringApplicationBuilder(Shelf.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(Tool.settings(data))) {
            var shelf = app.getBean(Shelf.class);
            var communities = shelf.communities().stream()
                    .filter(one -> community == null || one.equals(community))
                    .toList();
            if (communities.isEmpty()) {
                out.println("The shipped models are in use; nothing has been learnt yet.");
            }
            for (var one : communities) {
                if (what.equals(BACK)) {
                    goBack(shelf, one, out);
                } else {
                    out.println(one + ": in use " + shelf.inUse(one));
                    shelf.history(one, MOST).forEach(line -> out.println("  " + told(line)));
                }
            }
            out.flush();
            return 0;
        }
    }

    private static void goBack(Shelf shelf, String community, PrintWriter out) {
        var before = shelf.before(community);
        shelf.back(community, InstantSource.system().instant());
        out.println(community + ": "
                + before.map(name -> "back to " + name)
                        .orElse("the shipped models are in use, there is nothing before them"));
    }

    /** A line of the history on one line. */
    static String told(ModelLine line) {
        var result = line.result().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        var note = line.note() == null ? "" : " (" + line.note() + ")";
        var measured = line.after() == null
                ? ""
                : ", own %s, kind %s, category %s, chatter left alone %s, danger %s"
                        .formatted(
                                change(line.before().own(), line.after().own()),
                                change(line.before().kind(), line.after().kind()),
                                change(line.before().category(), line.after().category()),
                                change(line.before().silence(), line.after().silence()),
                                change(line.before().danger(), line.after().danger()));
        return "%s %s%s, %d examples%s, in use %s"
                .formatted(line.at(), result, note, line.examples(), measured, line.model());
    }

    private static String change(Exam.Score before, Exam.Score after) {
        return before.right() + " -> " + after.right() + " of " + after.all();
    }
}
