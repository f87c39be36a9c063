package linli.bot.learning;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import linli.rules.classify.Models;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The models each community has learnt, in {@code models/<community>} of the data folder. The file {@code in-use} names the one in
 * use and the one before it; it is replaced whole, so that whoever is killed leaves what was there. Without it, and where what it
 * names is damaged or of another version of the program, the shipped models are in use.
 */
@Component
public class Shelf implements SmartInitializingSingleton {
    /** What the shipped models are called. */
    public static final String SHIPPED = "shipped";

    private static final Logger log = LoggerFactory.getLogger(Shelf.class);
    private static final String IN_USE = "in-use";
    private static final String HISTORY = "history.jsonl";
    private static final String TURN = "turn";
    private static final String MADE_FOR = "made-for";
    private static final String LEARNT = "learnt";
    private static final String UNFINISHED = "unfinished-";
    private static final int KEPT = 2;
    private static final String PROGRAM = program();

    private final Path folder;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    /** What the file said, and what is in use because of it. */
    private record Held(List<String> names, String name, Models models) {}

    Shelf(@Value("${linli.data}") Path data) {
        folder = data.resolve("models");
    }

    /** What cannot be used is told when the program starts, not with the first message. */
    @Override
    public void afterSingletonsInstantiated() {
        communities().forEach(this::of);
    }

    /** Ids of the communities that have learnt something once, sorted. */
    public List<String> communities() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(Files::isDirectory)
                    .map(one -> one.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Name of the models in use. */
    public String inUse(String community) {
        return held(community).name();
    }

    /** Newest first. */
    public List<ModelLine> history(String community, int most) {
        return history(community).lines().stream().limit(most).toList();
    }

    /** What would be in use after going back; empty where nothing lies before. */
    public Optional<String> before(String community) {
        var names = names(community);
        return names.isEmpty() ? Optional.empty() : Optional.of(names.size() > 1 ? names.get(1) : SHIPPED);
    }

    /** Uses what was in use before; nothing happens where nothing lies before. */
    public void back(String community, Instant at) {
        var names = names(community);
        if (!names.isEmpty()) {
            use(community, names.subList(1, names.size()));
            enter(community, at, Result.TAKEN_BACK, 0, null, null, null);
        }
    }

    /** Forgets everything, the history too. */
    public void clear(String community) {
        deleteAll(community, file -> true);
    }

    /** The models in use; what another process has put there a moment ago, included. */
    Models of(String community) {
        return held(community).models();
    }

    Optional<Instant> lastMeasured(String community) {
        return history(community).lastMeasured(PROGRAM).map(ModelLine::at);
    }

    /** Whether models are kept here that have learnt something that is none of these. */
    boolean knowsMoreThan(String community, Set<String> marks) {
        return names(community).stream()
                .flatMap(name -> linesOf(community, name, LEARNT).stream())
                .anyMatch(mark -> !marks.contains(mark));
    }

    /** Back to the shipped models with no way to return. */
    void forget(String community, Instant at, int examples) {
        use(community, List.of());
        deleteAll(community, file -> isModels(file));
        enter(community, at, Result.FORGOTTEN, examples, null, null, null);
    }

    /** A turn to learn; empty while another process has it. Close it. */
    Optional<FileChannel> turn(String community) throws IOException {
        var channel =
                FileChannel.open(own(community).resolve(TURN), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException here) {
            // somebody in this very program has it
        }
        channel.close();
        return Optional.empty();
    }

    /** Empty room for models to be; what an earlier training has left unfinished is cleared away. */
    Path unfinished(String community) throws IOException {
        deleteAll(community, file -> file.startsWith(UNFINISHED));
        return Files.createTempDirectory(own(community), UNFINISHED);
    }

    /**
     * From now on these are in use; those of before are kept, older ones are not.
     *
     * @param marks of what they have learnt
     */
    void take(String community, Path unfinished, String name, Set<String> marks) throws IOException {
        Files.writeString(unfinished.resolve(MADE_FOR), PROGRAM);
        Files.write(unfinished.resolve(LEARNT), marks);
        Files.move(unfinished, unfinished.resolveSibling(name), ATOMIC_MOVE);
        var names = new ArrayList<>(List.of(name));
        names(community).stream().limit(KEPT - 1).forEach(names::add);
        use(community, names);
        deleteAll(community, file -> isModels(file) && !names.contains(file));
    }

    void enter(String community, Instant at, Result result, int examples, Exam before, Exam after, String note) {
        history(community).add(new ModelLine(at, result, inUse(community), examples, before, after, note, PROGRAM));
    }

    private Held held(String community) {
        var names = names(community);
        var current = held.get(community);
        if (current == null || !current.names().equals(names)) {
            current = hold(community, names);
            held.put(community, current);
        }
        return current;
    }

    private Held hold(String community, List<String> names) {
        if (!names.isEmpty()) {
            var name = names.get(0);
            try {
                if (linesOf(community, name, MADE_FOR).contains(PROGRAM)) {
                    return new Held(names, name, Models.read(own(community).resolve(name)));
                }
                log.warn(
                        "The models {} of {} are missing or of another version of the program. The shipped ones are in use;"
                                + " the corrections are learnt anew at night.",
                        name,
                        community);
            } catch (IOException | RuntimeException damaged) {
                log.error(
                        "The models {} of {} cannot be read ({}). The shipped ones are in use; nothing else is affected."
                                + " To return to the models of before: linli models back.",
                        name,
                        community,
                        damaged.toString());
            }
        }
        return new Held(names, SHIPPED, Models.shipped());
    }

    private void use(String community, List<String> names) {
        try {
            var next = Files.createTempFile(own(community), UNFINISHED, "");
            Files.write(next, names);
            Files.move(next, own(community).resolve(IN_USE), ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** As the file says them, newest first, without the shipped ones. */
    private List<String> names(String community) {
        return lines(folder.resolve(community).resolve(IN_USE));
    }

    private List<String> linesOf(String community, String name, String file) {
        return lines(folder.resolve(community).resolve(name).resolve(file));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isModels(String file) {
        return !Set.of(IN_USE, HISTORY, TURN).contains(file);
    }

    private Path own(String community) throws IOException {
        return Files.createDirectories(folder.resolve(community));
    }

    private History history(String community) {
        return new History(folder.resolve(community).resolve(HISTORY));
    }

    private void deleteAll(String community, Predicate<String> which) {
        try (var files = Files.list(own(community))) {
            for (var file : files.filter(one -> which.test(one.getFileName().toString()))
                    .toList()) {
                FileSystemUtils.deleteRecursively(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String program() {
        try (var in = Models.class.getResourceAsStream("trained-on.sha256")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
