package linli.bot;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import linli.rules.Problem;
import linli.rules.RulebookReader;
import linli.rules.Understander;
import linli.rules.classify.Confusion;
import linli.rules.classify.Labels;
import linli.rules.locate.Places;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Measures on labelled texts: the shipped understanding, or with {@code --train} a model of whatever labels that file
 * brings, learnt the same way as ours.
 */
@Command(name = "evaluate", mixinStandardHelpOptions = true, resourceBundle = "linli.help")
class Evaluate implements Callable<Integer> {
    private static final int CONFUSIONS = 20;

    @Spec
    CommandSpec spec;

    @Option(names = "--test", paramLabel = "FILE", required = true)
    Path test;

    @Option(names = "--train", paramLabel = "FILE")
    Path train;

    @Option(names = "--config", paramLabel = "FOLDER", defaultValue = "config")
    Path config;

    @Override
    public Integer call() throws IOException {
        var asked = LabelledFile.read(test);
        var answer = train == null ? shipped(asked) : learnt(LabelledFile.read(train));
        var confusion = new Confusion();
        asked.lines().parallelStream()
                .map(line -> new Answered(line, answer.apply(line.text())))
                .toList()
                .forEach(one -> one.countIn(confusion));
        print(confusion);
        return 0;
    }

    private record Answered(LabelledFile.Line line, String given) {
        /** An answer that fits counts as the first label, so that a second label is no mistake. */
        void countIn(Confusion confusion) {
            confusion.add(line.label(), line.fits(given) ? line.label() : given);
        }
    }

    private Function<String, String> learnt(LabelledFile file) throws IOException {
        if (Set.copyOf(file.labels()).size() < 2) {
            throw new ConfigTrouble(List.of(new Problem(
                    file.path().toString(), "label", "every line has the same label; there is nothing to tell apart")));
        }
        spec.commandLine()
                .getErr()
                .printf("Learning from %d lines.%n", file.lines().size());
        return Labels.learn(file.texts(), file.labels())::of;
    }

    /** The shipped understanding answers in the words of the file: kinds, codes, 诉求性质, urgency or community classes. */
    private Function<String, String> shipped(LabelledFile file) {
        var rulebook = RulebookReader.read(config);
        if (!rulebook.problems().isEmpty()) throw new ConfigTrouble(rulebook.problems());
        var understander = new Understander(rulebook.rulebook(), Places.none());
        var labels = new HashSet<>(file.labels());
        return Scheme.all(understander, config).stream()
                .filter(scheme -> scheme.labels().containsAll(labels))
                .findFirst()
                .map(Scheme::answer)
                .orElseThrow(() -> new ConfigTrouble(List.of(new Problem(
                        file.path().toString(),
                        "label",
                        "the labels are neither kinds (report, chatter …), codes of taxonomy.yml, natures, urgencies nor "
                                + "classes of classes.yml; learn them with --train FILE"))));
    }

    private void print(Confusion confusion) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT, "accuracy %.4f (%d of %d)%n", confusion.accuracy(), confusion.right(), confusion.count());
        out.printf(Locale.ROOT, "macro-F1 %.4f%n%n", confusion.macroF1());
        out.println("precision  recall      F1  count  label");
        for (var row : confusion.rows()) {
            out.printf(
                    Locale.ROOT,
                    "%9.3f %7.3f %7.3f %6d  %s%n",
                    row.precision(),
                    row.recall(),
                    row.f1(),
                    row.count(),
                    row.label());
        }
        var mistakes = confusion.mistakes();
        if (!mistakes.isEmpty()) out.println("\ncount  label -> given");
        mistakes.stream()
                .limit(CONFUSIONS)
                .forEach(one -> out.printf(Locale.ROOT, "%5d  %s -> %s%n", one.count(), one.label(), one.given()));
    }
}
