package linli.bot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import linli.bot.directory.CommunityFolder;
import linli.bot.inbox.Inbox;
import linli.rules.Rulebook;
import linli.rules.Understander;
import linli.rules.Understanding;
import linli.rules.Utterance;
import linli.rules.locate.Places;
import linli.rules.privacy.Mask;
import linli.rules.route.Request;
import linli.rules.route.Router;
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
        var knowledge = Knowledge.read(config, community);
        var helpers = knowledge
                .folder()
                .map(folder -> Helpers.of(folder, knowledge.rulebook()))
                .orElse(null);
        var json = JsonMapper.builder().build();
        try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8)) {
            in.lines()
                    .forEach(line -> out.println(json.writeValueAsString(
                            told(knowledge.understander(), knowledge.places(), helpers, line))));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return 0;
    }

    private static Map<String, Object> told(Understander understander, Places places, Helpers helpers, String line) {
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
        var assignee = helpers == null ? null : helpers.takes(understanding);
        told.put("assignee", assignee);
        told.put("evidence", evidence(understanding, assignee != null));
        return told;
    }

    /** Who takes it follows from what it is and where. */
    private static Map<String, List<String>> evidence(Understanding understanding, boolean taken) {
        var evidence = new LinkedHashMap<>(understanding.evidence());
        if (taken) {
            evidence.put(
                    "assignee",
                    Stream.of("category", "place")
                            .flatMap(field -> evidence.getOrDefault(field, List.of()).stream())
                            .distinct()
                            .toList());
        }
        return evidence;
    }

    /** Who would take a matter, by the duty rows and this moment's shifts. */
    private record Helpers(CommunityFolder folder, Router router, Instant now) {
        static Helpers of(CommunityFolder folder, Rulebook rulebook) {
            var router = new Router(rulebook.duties(), rulebook.timetable(), folder.places(), folder.assignees());
            return new Helpers(folder, router, InstantSource.system().instant());
        }

        Map<String, String> takes(Understanding understanding) {
            if (!understanding.kind().opensTicket()) {
                return null;
            }
            var place = understanding.place() == null ? folder.community() : understanding.place();
            return router.route(Request.of(understanding.category(), place), now)
                    .map(assignment -> {
                        var told = new LinkedHashMap<String, String>();
                        told.put("id", assignment.lead().id());
                        told.put("name", assignment.lead().name());
                        told.put("duty", assignment.row());
                        told.put("reason", assignment.reason());
                        return told;
                    })
                    .orElse(null);
        }
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
