package id.koorwil.portal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections for whoever does not queue twice: requests of one session wait for each other, so when one has waited for the
 * database in vain, those behind it are refused at once instead of waiting as long again.
 */
final class ImpatientDataSource extends DelegatingDataSource {

    /** Long enough for what waited behind, also in the browser; short enough that nobody misses a database that is back. */
    static final Duration REFUSAL = Duration.ofMillis(500);

    private final LongSupplier nanoTime;
    private volatile long refusedUntil;

    /** @param nanoTime as {@link System#nanoTime} */
    ImpatientDataSource(DataSource connections, LongSupplier nanoTime) {
        super(connections);
        this.nanoTime = nanoTime;
        this.refusedUntil = nanoTime.getAsLong();
    }

    /** Throws {@link SQLTransientConnectionException} if somebody has just waited in vain, else what the pool throws. */
    @Override
    public Connection getConnection() throws SQLException {
        if (nanoTime.getAsLong() - refusedUntil < 0) {
            throw new SQLTransientConnectionException("The database did not answer a moment ago");
        }
        try {
            return super.getConnection();
        } catch (SQLException inVain) {
            refusedUntil = nanoTime.getAsLong() + REFUSAL.toNanos();
            throw inVain;
        }
    }
}
