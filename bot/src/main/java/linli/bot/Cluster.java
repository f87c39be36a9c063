package linli.bot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import linli.bot.inbox.Inbox;
import linli.rules.Utterance;
import linli.rules.duplicate.Clusters;
import linli.rules.duplicate.Telling;
import linli.rules.text.Chat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a message a line and prints for each line the number of its matter: who imports an old ledger sees what is told twice. */
@Command(name = "cluster", mixinStandardHelpOptions = true, resourceBundle = "linli.help")
class Cluster implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FILE")
    Path file;

    @Option(names = "--community", paramLabel = "FOLDER", defaultValue = "seeds/community")
    Path community;

    @Option(names = "--config", paramLabel = "FOLDER", defaultValue = "config")
    Path config;

    @Override
    public Integer call() throws IOException {
        if (file != null && !Files.isRegularFile(file)) {
            throw new Unfit("There is no file " + file + ". Name a text file with one message a line, or pipe it in.");
        }
        var knowledge = Knowledge.read(config, community);
        List<Telling> tellings;
        try (var in = new BufferedReader(new InputStreamReader(source(), StandardCharsets.UTF_8))) {
            tellings = in.lines().map(line -> telling(knowledge, line)).toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        try (var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8)) {
            for (int number : Clusters.of(tellings, knowledge.places())) {
                out.println(number);
            }
        }
        return 0;
    }

    private InputStream source() throws IOException {
        return file == null ? System.in : Files.newInputStream(file);
    }

    private static Telling telling(Knowledge knowledge, String line) {
        var text = Inbox.cut(Chat.clean(line));
        var understood = knowledge.understander().understand(Utterance.of(text));
        return new Telling(text, understood.category(), understood.candidates(), understood.place(), null, List.of());
    }
}
