package linli.bot.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import linli.rules.Measures;
import linli.rules.Rulebook;
import linli.rules.classify.Example;
import linli.rules.classify.Examples;
import linli.rules.classify.Models;
import linli.rules.classify.Tutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Teaches the shipped models a community's own examples, and puts the outcome to use where it is better. */
@Component
class Retraining {
    private static final Logger log = LoggerFactory.getLogger(Retraining.class);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /** After so many messages it asks whether to go on, and leaves the machine to others for a while. */
    private static final int AT_ONCE = 50;

    private final LearnedStore learned;
    private final Shelf shelf;
    private final Rulebook rulebook;
    private final Path reports;
    private final int least;

    Retraining(
            LearnedStore learned,
            Shelf shelf,
            Rulebook rulebook,
            @Value("${linli.reports}") Path reports,
            @Value("${linli.learn-from}") int least) {
        this.learned = learned;
        this.shelf = shelf;
        this.rulebook = rulebook;
        this.reports = reports;
        this.least = least;
    }

    /** Whether enough is new since models were last put to the test, or something learnt is to be forgotten. */
    boolean isDue(String community) {
        var since = shelf.lastMeasured(community).orElse(Instant.MIN);
        var own = learned.ofCommunity(community);
        return own.stream().filter(one -> one.at().isAfter(since)).count() >= least
                || shelf.knowsMoreThan(community, Lessons.of(own).marks());
    }

    /**
     * Takes minutes. Whatever goes wrong, the models in use stay.
     *
     * @param began when, for the history
     * @param goesOn asked now and then; once it says no, everything comes to nothing
     */
    void run(String community, Instant began, BooleanSupplier goesOn) {
        var own = Lessons.of(learned.ofCommunity(community));
        try (var turn = shelf.turn(community).orElse(null)) {
            if (turn != null) {
                learn(community, own, began, goesOn);
            }
        } catch (Stopped ending) {
            log.info("Learning from the corrections of {} was stopped; it begins again next night.", community);
        } catch (IOException | RuntimeException trouble) {
            log.error("Could not learn from the corrections of {}. The models in use stay.", community, trouble);
            shelf.enter(community, began, Result.FAILED, own.count(), null, null, String.valueOf(trouble.getMessage()));
        }
    }

    private void learn(String community, Lessons own, Instant began, BooleanSupplier goesOn) throws IOException {
        if (shelf.knowsMoreThan(community, own.marks())) {
            shelf.forget(community, began, own.count());
        }
        if (own.learnt().isEmpty()) {
            return;
        }
        if (Files.isDirectory(reports)) {
            teach(community, own, began, goesOn);
        } else if (shelf.history(community, 1).stream().noneMatch(line -> line.result() == Result.NO_REPORTS)) {
            shelf.enter(community, began, Result.NO_REPORTS, own.count(), null, null, reports.toString());
        }
    }

    private void teach(String community, Lessons own, Instant began, BooleanSupplier goesOn) throws IOException {
        var told = Examples.read(reports).stream().collect(Collectors.partitioningBy(Example::heldOut));
        var room = shelf.unfinished(community);
        try {
            Tutor.teach(own.learnt(), told.get(false), room);
            var before = exam(shelf.of(community), told.get(true), own.keptBack(), goesOn);
            var after = exam(Models.read(room), told.get(true), own.keptBack(), goesOn);
            var result = after.against(before);
            if (result == Result.TAKEN) {
                shelf.take(community, room, NAME.format(began), own.marks());
            }
            shelf.enter(community, began, result, own.count(), before, after, null);
            log.info("Learnt from {} corrections of {}: {}", own.count(), community, result);
        } finally {
            FileSystemUtils.deleteRecursively(room);
        }
    }

    private Exam exam(Models models, List<Example> told, List<Example> own, BooleanSupplier goesOn) {
        return Exam.of(measures(models, told, goesOn), measures(models, own, goesOn));
    }

    private Measures measures(Models models, List<Example> examples, BooleanSupplier goesOn) {
        var measures = Measures.none();
        for (int i = 0; i < examples.size(); i += AT_ONCE) {
            if (!goesOn.getAsBoolean()) {
                throw new Stopped();
            }
            long start = System.nanoTime();
            measures = measures.and(
                    Measures.of(models, rulebook, examples.subList(i, Math.min(i + AT_ONCE, examples.size()))));
            rest(System.nanoTime() - start);
        }
        return measures;
    }

    /** On Linux a thread's priority has no effect; a rest of half as long as the work has. */
    private static void rest(long worked) {
        try {
            Thread.sleep(worked / 2_000_000);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    private static final class Stopped extends RuntimeException {}
}
