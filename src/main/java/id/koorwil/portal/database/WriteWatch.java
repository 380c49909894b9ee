package id.koorwil.portal.database;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether the database takes what is written. Hears of every statement that failed, says it once in the log, and then tries by
 * itself until something can be written again; health is down so long.
 */
final class WriteWatch implements SQLExceptionOverride, HealthIndicator {

    private static final Logger log = LoggerFactory.getLogger(WriteWatch.class);

    private final WriteTrial trial;
    private final Duration pause;
    private final AtomicReference<@Nullable DatabaseTrouble> trouble = new AtomicReference<>();

    /** @param pause between two trials */
    WriteWatch(WriteTrial trial, Duration pause) {
        this.trial = trial;
        this.pause = pause;
    }

    /** Writes something that needs room, and throws what the database says to it. */
    @FunctionalInterface
    interface WriteTrial {
        void run() throws SQLException;
    }

    /** Called by the pool for each error of a statement. */
    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        heard(failure);
        return Override.CONTINUE_EVICT;
    }

    void heard(Throwable failure) {
        Optional<DatabaseTrouble> heard = DatabaseTrouble.of(failure).filter(kind -> kind != DatabaseTrouble.AWAY);
        if (heard.isPresent() && trouble.compareAndSet(null, heard.get())) {
            log.warn("The database cannot be written to: {}", failure.getMessage());
            Thread.ofVirtual().name("write-trial").start(this::untilWritten);
        }
    }

    private void untilWritten() {
        try {
            do {
                Thread.sleep(pause);
            } while (!writes());
            trouble.set(null);
            log.info("The database can be written to again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean writes() {
        try {
            trial.run();
            return true;
        } catch (SQLException e) {
            log.debug("The database can still not be written to", e);
            return false;
        }
    }

    @java.lang.Override
    public Health health() {
        return Optional.ofNullable(trouble.get())
                .map(kind -> Health.down().withDetail("trouble", kind).build())
                .orElseGet(() -> Health.up().build());
    }
}
