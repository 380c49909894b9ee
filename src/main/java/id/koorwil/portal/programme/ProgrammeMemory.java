package id.koorwil.portal.programme;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers what every page shows and hardly ever changes, shared by all and never to be changed. A change is seen at once;
 * after {@link #LIFE} at the latest where it was made on another node. No rule is decided by it: those read the rows.
 */
@Component
class ProgrammeMemory {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int ENTRIES = 200;

    private final Cache<String, Object> read =
            Caffeine.newBuilder().maximumSize(ENTRIES).expireAfterWrite(LIFE).build();

    private int changes;

    /** A value under its key, which is always used with the same type. */
    @SuppressWarnings("unchecked")
    <T> T get(String key, Supplier<T> reader) {
        Object known = read.getIfPresent(key);
        if (known == null) {
            int before = changes();
            known = Objects.requireNonNull(reader.get());
            keep(key, known, before);
        }
        return (T) known;
    }

    <T> List<T> list(String key, Supplier<List<T>> reader) {
        return get(key, () -> List.copyOf(reader.get()));
    }

    private synchronized int changes() {
        return changes;
    }

    /** What was read while something was changed may be from before; what a transaction that writes reads may never be committed. */
    private synchronized void keep(String key, Object value, int before) {
        boolean writing = TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        if (changes == before && !writing) {
            read.put(key, value);
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    synchronized void forget(ProgrammeChanged change) {
        changes++;
        read.invalidateAll();
    }
}
