package id.koorwil.portal.programme;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Row locks that other modules take inside their own transaction. It asks for no permission: the service that calls it
 * has.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CycleGate {

    private final JdbcClient jdbc;

    CycleGate(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps the cycle from being closed until the transaction ends.
     *
     * @throws CycleClosed if it is closed already
     * @throws UnknownRow if there is none
     */
    public void holdOpen(long cycle) {
        requireOpen(cycle, "SELECT state FROM cycle WHERE id = :cycle LOCK IN SHARE MODE");
    }

    /** As {@link #holdOpen}, and alone: for rules over several tasks, as that dependencies make no circle. */
    public void holdOpenAlone(long cycle) {
        requireOpen(cycle, "SELECT state FROM cycle WHERE id = :cycle FOR UPDATE");
    }

    /**
     * Lets one transaction at a time place cards on a board, so that no two get the same place.
     *
     * @return the prefix of the board's task codes
     * @throws UnknownRow if the cycle does not have this aspect
     */
    public String holdBoard(long cycle, String aspect) {
        return jdbc.sql("SELECT prefix FROM cycle_aspect WHERE cycle_id = :cycle AND aspect_code = :aspect FOR UPDATE")
                .param("cycle", cycle)
                .param("aspect", aspect)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new UnknownRow("board", aspect));
    }

    private void requireOpen(long cycle, String lockingRead) {
        String state = jdbc.sql(lockingRead)
                .param("cycle", cycle)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new UnknownRow("cycle", cycle));
        if (Cycle.State.valueOf(state) == Cycle.State.CLOSED) {
            throw new CycleClosed(cycle);
        }
    }
}
