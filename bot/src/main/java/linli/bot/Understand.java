package linli.bot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import linli.bot.directory.CommunityFolder;
import linli.bot.inbox.Inbox;
import linli.rules.RulebookReader;
import linli.rules.Understander;
import linli.rules.Understanding;
import linli.rules.Utterance;
import linli.rules.locate.Places;
import linli.rules.privacy.Mask;
import linli.rules.text.Chat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Reads a message a line and prints what it means, one JSON object a line, in order. Needs no database. */
@Command(name = "understand", mixinStandardHelpOptions = true, resourceBundle = "linli.help")
class Understand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Option(names = "--community", paramLabel = "FOLDER", defaultValue = "seeds/community")
    Path community;

    @Option(names = "--config", paramLabel = "FOLDER", defaultValue = "config")
    Path config;

    @Override
    public Integer call() throws IOException {
        var rulebook = RulebookReader.read(config);
        var folder = Files.isDirectory(community) ? CommunityFolder.read(community) : null;
        var problems = new java.util.ArrayList<>(rulebook.problems());
        if (folder != null) {
            problems.addAll(folder.problems());
        }
        if (!problems.isEmpty()) {
            throw new ConfigTrouble(problems);
        }
        var places = folder == null ? Places.none() : folder.places();
        var understander = new Understander(rulebook.rulebook(), places);
        var json = JsonMapper.builder().build();
        try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8)) {
            in.lines().forEach(line -> out.println(json.writeValueAsString(told(understander, places, line))));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return 0;
    }

    private static Map<String, Object> told(Understander understander, Places places, String line) {
        var text = Mask.mask(Inbox.cut(Chat.clean(line)));
        var understanding = understander.understand(Utterance.of(text));
        var told = new LinkedHashMap<String, Object>();
        told.put("text", text);
        told.put("kind", understanding.kind().label());
        told.put(
                "nature",
                understanding.nature() == null ? null : understanding.nature().chinese());
        told.put("category", understanding.category());
        told.put("candidates", understanding.candidates());
        told.put("confidence", understanding.confidence());
        told.put(
                "urgency",
                understanding.urgency() == null ? null : understanding.urgency().chinese());
        told.put("place", place(understanding, places));
        told.put("missing", understanding.missing());
        told.put("evidence", understanding.evidence());
        return told;
    }

    private static Map<String, String> place(Understanding understanding, Places places) {
        return places.find(understanding.place())
                .map(place -> {
                    var told = new LinkedHashMap<String, String>();
                    told.put("id", place.id());
                    told.put("name", places.fullName(place.id()));
                    return told;
                })
                .orElse(null);
    }
}
