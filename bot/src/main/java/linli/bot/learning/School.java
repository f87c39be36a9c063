package linli.bot.learning;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** When a community's models learn, and the way back. One learns at a time, on a thread of its own, aside from everything else. */
@Component
public class School implements DisposableBean {
    private static final long LAST_SECONDS = 20;

    private final Retraining retraining;
    private final LearnedStore learned;
    private final Shelf shelf;
    private final InstantSource time;
    private final ExecutorService aside = Executors.newSingleThreadExecutor(School::thread);
    private Future<?> lesson;
    private volatile boolean isOpen = true;

    School(Retraining retraining, LearnedStore learned, Shelf shelf, InstantSource time) {
        this.retraining = retraining;
        this.learned = learned;
        this.shelf = shelf;
        this.time = time;
    }

    /** Begins to learn for every community for which it pays, and comes back at once. Nothing happens while it is busy. */
    public synchronized void open() {
        if (!isBusy()) {
            var due = communities().stream().filter(retraining::isDue).toList();
            if (!due.isEmpty()) {
                var began = time.instant();
                lesson = aside.submit(() -> due.forEach(one -> retraining.run(one, began, () -> isOpen)));
            }
        }
    }

    /** Learns now, and comes back when it is done; a line of the history says how it went. */
    public void learn(String community) {
        retraining.run(community, time.instant(), () -> isOpen);
    }

    public synchronized boolean isBusy() {
        return lesson != null && !lesson.isDone();
    }

    /** Waits until nobody learns any more. */
    public void settle() {
        var current = current();
        if (current != null) {
            try {
                current.get();
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException bug) {
                throw new IllegalStateException(bug.getCause());
            }
        }
    }

    /** Ids of the communities that have taught something or have models of their own. */
    public List<String> communities() {
        return java.util.stream.Stream.concat(learned.communities().stream(), shelf.communities().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Goes back to the models that were in use before.
     *
     * @return their name; empty where nothing lies before, and nothing has happened then
     */
    public Optional<String> back(String community) {
        var before = shelf.before(community);
        before.ifPresent(name -> onceStored(() -> shelf.back(community, time.instant())));
        return before;
    }

    /** Forgets all that was learnt, its history too. */
    public void startAfresh() {
        isOpen = false;
        settle();
        isOpen = true;
        shelf.communities().forEach(shelf::clear);
    }

    @Override
    public void destroy() throws InterruptedException {
        isOpen = false;
        aside.shutdown();
        aside.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS);
    }

    private synchronized Future<?> current() {
        return lesson;
    }

    /** A message that is tried again must not go back twice. */
    private static void onceStored(Runnable step) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    step.run();
                }
            });
        } else {
            step.run();
        }
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "learning");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
