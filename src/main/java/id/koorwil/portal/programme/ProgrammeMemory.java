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

/**
 * Remembers for some seconds what every page shows and hardly ever changes, shared by all and never to be changed. A change
 * is seen at once, after those seconds at the latest where it was made on another node or while a page was reading. No rule is decided by it: those read the rows.
 */
@Component
class ProgrammeMemory {

    private static final Duration SECONDS = Duration.ofSeconds(5);
    private static final int ENTRIES = 200;

    private final Cache<String, Object> read =
            Caffeine.newBuilder().maximumSize(ENTRIES).expireAfterWrite(SECONDS).build();

    /** A value under its key, which is always used with the same type. */
    @SuppressWarnings("unchecked")
    <T> T get(String key, Supplier<T> reader) {
        return (T) Objects.requireNonNull(read.get(key, unknown -> Objects.requireNonNull(reader.get())));
    }

    <T> List<T> list(String key, Supplier<List<T>> reader) {
        return get(key, () -> List.copyOf(reader.get()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void forget(ProgrammeChanged change) {
        read.invalidateAll();
    }
}
