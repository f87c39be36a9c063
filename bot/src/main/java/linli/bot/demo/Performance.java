package linli.bot.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import linli.bot.directory.Directory;
import linli.bot.learning.School;
import linli.rules.Rulebook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** One conversation at a time, played before the page's eyes at a speed of its choice. */
@Demo
@Component
class Performance implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Performance.class);
    private static final Duration BREATH = Duration.ofSeconds(3);

    private final Player player;
    private final StageStore stage;
    private final TimeMachine machine;
    private final Directory directory;
    private final PhoneStream phones;
    private final School school;
    private final Rulebook rulebook;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "performance"));
    private final AtomicBoolean stop = new AtomicBoolean();
    private volatile Progress progress = new Progress(null, 0, 0, false);

    Performance(
            Player player,
            StageStore stage,
            TimeMachine machine,
            Directory directory,
            PhoneStream phones,
            School school,
            Rulebook rulebook) {
        this.phones = phones;
        this.school = school;
        this.player = player;
        this.stage = stage;
        this.machine = machine;
        this.directory = directory;
        this.rulebook = rulebook;
    }

    /**
     * How far a play is.
     *
     * @param file its name, or null before the first
     * @param done steps played
     * @param total steps in all
     * @param running whether it goes on
     */
    record Progress(String file, int done, int total, boolean running) {}

    Progress progress() {
        return progress;
    }

    /**
     * Clears the stage and begins.
     *
     * @param speed 0 at once; 1 leaves three seconds between two lines, 20 a twentieth of that
     * @return false while another one runs
     */
    synchronized boolean begin(Conversation conversation, int speed) {
        if (progress.running()) {
            return false;
        }
        stop.set(false);
        progress = new Progress(conversation.file(), 0, conversation.steps().size(), true);
        thread.execute(() -> play(conversation, speed));
        return true;
    }

    void stop() {
        stop.set(true);
    }

    @Override
    public void destroy() {
        stop();
        thread.shutdownNow();
    }

    private void play(Conversation conversation, int speed) {
        int done = 0;
        try {
            stage.clear();
            school.startAfresh();
            long weeks = startWeeksLater(conversation);
            var scene = new Scene(conversation, directory.groups().get(0).community(), false, weeks);
            for (var step : conversation.steps()) {
                if (stop.get()) {
                    break;
                }
                if (isPlayed(step)) {
                    player.play(scene, step, line -> {});
                    phones.tellClock(machine.now());
                    breathe(speed);
                }
                done++;
                progress = new Progress(
                        conversation.file(), done, conversation.steps().size(), true);
            }
        } catch (RuntimeException impossible) {
            log.warn("Could not go on with {} after step {}: {}", conversation.file(), done, impossible.toString());
        } finally {
            progress =
                    new Progress(conversation.file(), done, conversation.steps().size(), false);
        }
    }

    /** Time only goes forward: the play begins at the next such weekday and hour. */
    private long startWeeksLater(Conversation conversation) {
        var zone = rulebook.timetable().zone();
        var from = conversation.from().atZone(zone);
        long weeks = 0;
        while (from.plusWeeks(weeks).toInstant().isBefore(machine.now())) {
            weeks++;
        }
        Instant start = from.plusWeeks(weeks).toInstant();
        machine.forwardTo(start);
        return weeks;
    }

    private static boolean isPlayed(Map<String, Object> step) {
        return step.containsKey("who")
                || step.containsKey("wait")
                || step.containsKey("until")
                || step.containsKey("again")
                || step.containsKey("assignee") && step.containsKey("text");
    }

    private static void breathe(int speed) {
        if (speed > 0) {
            try {
                Thread.sleep(BREATH.dividedBy(speed).toMillis());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped", stopping);
            }
        }
    }
}
