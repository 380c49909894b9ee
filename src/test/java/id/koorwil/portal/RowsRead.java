package id.koorwil.portal;

import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows that the database's server reads for something, by its own count for one connection. */
@TestComponent
public class RowsRead {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RowsRead(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    public long during(Runnable reading) {
        return Objects.requireNonNull(transaction.execute(oneConnection -> {
            long before = soFar();
            reading.run();
            return soFar() - before;
        }));
    }

    private long soFar() {
        return jdbc.sql("SHOW SESSION STATUS LIKE 'Handler_read%'").query((row, n) -> row.getLong("Value")).stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
