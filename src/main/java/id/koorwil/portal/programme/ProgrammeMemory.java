package id.koorwil.portal.programme;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers the programme, which every page shows and which hardly ever changes, for all people. A change is seen at once;
 * after {@link #LIFE} at the latest where it was made on another node. No rule is decided by it: those read the rows.
 */
@Component
class ProgrammeMemory {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final String THE_ONE = "programme";

    private final Cache<String, ProgrammeSnapshot> kept =
            Caffeine.newBuilder().expireAfterWrite(LIFE).build();
    private final ProgrammeReader reader;

    private int changes;

    ProgrammeMemory(ProgrammeReader reader) {
        this.reader = reader;
    }

    ProgrammeSnapshot programme() {
        if (isWriting()) {
            return reader.read(); // sees its own changes, which may never be committed
        }
        ProgrammeSnapshot known = kept.getIfPresent(THE_ONE);
        if (known == null) {
            int before = changes();
            known = reader.read();
            keep(known, before);
        }
        return known;
    }

    private static boolean isWriting() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private synchronized int changes() {
        return changes;
    }

    /** What was read while something was changed may be from before. */
    private synchronized void keep(ProgrammeSnapshot read, int before) {
        if (changes == before) {
            kept.put(THE_ONE, read);
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void forget(ProgrammeChanged change) {
        forget();
    }

    synchronized void forget() {
        changes++;
        kept.invalidateAll();
    }
}
