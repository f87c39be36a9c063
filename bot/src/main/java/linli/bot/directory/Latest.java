package linli.bot.directory;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The newest snapshot. A transaction that has changed the directory sees its own; nobody else sees what may yet be undone.
 * Other nodes notice a change within a second.
 */
@Component
class Latest {
    /** Real time, not the demo's: another node's changes come whatever hour the demo plays. */
    private static final long LOOK_EVERY = Duration.ofSeconds(1).toNanos();

    private final DirectoryStore store;
    private volatile Kept shared;
    private long changes;

    Latest(DirectoryStore store) {
        this.store = store;
    }

    Snapshot snapshot() {
        var own = (Snapshot) TransactionSynchronizationManager.getResource(this);
        return own != null ? own : shared();
    }

    /** To be called in the transaction that has written. */
    void changed() {
        if (TransactionSynchronizationManager.unbindResourceIfPossible(this) == null) {
            TransactionSynchronizationManager.registerSynchronization(new Ending());
        }
        TransactionSynchronizationManager.bindResource(this, new Snapshot(store.load()));
    }

    private Snapshot shared() {
        var kept = shared;
        return kept != null && System.nanoTime() - kept.lookedAt < LOOK_EVERY ? kept.snapshot : look();
    }

    private Snapshot look() {
        // No lock while reading: whoever waits for it may hold the connection this needs.
        long seen = changes();
        var kept = shared;
        var version = store.version();
        var snapshot = kept != null && kept.version == version ? kept.snapshot : new Snapshot(store.load());
        keep(new Kept(version, snapshot, System.nanoTime()), seen);
        return snapshot;
    }

    private synchronized long changes() {
        return changes;
    }

    private synchronized void keep(Kept kept, long seen) {
        if (changes == seen) {
            shared = kept;
        }
    }

    private synchronized void forget() {
        changes++;
        shared = null;
    }

    private record Kept(long version, Snapshot snapshot, long lookedAt) {}

    private final class Ending implements TransactionSynchronization {
        private Object own;

        @Override
        public void suspend() {
            own = TransactionSynchronizationManager.unbindResource(Latest.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Latest.this, own);
        }

        /** At the very end, so that the version's row is locked for a moment only. */
        @Override
        public void beforeCommit(boolean readOnly) {
            store.raiseVersion();
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(Latest.this);
        }

        @Override
        public void afterCompletion(int status) {
            forget();
        }
    }
}
