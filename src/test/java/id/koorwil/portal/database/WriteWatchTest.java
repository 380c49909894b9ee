package id.koorwil.portal.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class WriteWatchTest {

    /** What becomes of each trial: true if something can be written again. */
    private final SynchronousQueue<Boolean> room = new SynchronousQueue<>();

    private final WriteWatch watch = new WriteWatch(this::tryToWrite, Duration.ofMillis(1));

    private static SQLException full() {
        return new SQLException("The table 'task' is full", "HY000", 1114);
    }

    private void tryToWrite() throws SQLException {
        try {
            if (!room.take()) {
                throw full();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void health_is_down_until_something_can_be_written_again() throws Exception {
        assertThat(watch.health().getStatus()).isEqualTo(Status.UP);

        watch.adjudicate(full());
        watch.adjudicate(full());
        room.put(false);
        room.put(false);
        assertThat(watch.health().getStatus()).isEqualTo(Status.DOWN);

        room.put(true);
        while (watch.health().getStatus().equals(Status.DOWN)) {
            Thread.onSpinWait();
        }
    }

    @Test
    void a_database_that_is_away_or_refuses_a_statement_can_be_written_to() {
        watch.adjudicate(new SQLException("Socket error", "08000"));
        watch.adjudicate(new SQLException("Duplicate entry", "23000", 1062));

        assertThat(watch.health().getStatus()).isEqualTo(Status.UP);
    }
}
