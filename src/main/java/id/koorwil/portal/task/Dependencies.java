package id.koorwil.portal.task;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The finish-to-start links between the tasks of a cycle. */
@Component
class Dependencies {

    private final JdbcClient jdbc;

    Dependencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ids of a task and of the one with this code in its cycle, if there is one. */
    List<Long> withPredecessor(long task, String code) {
        if (!TaskNumbers.isCode(code)) {
            return List.of(task);
        }
        return jdbc.sql("""
                SELECT id FROM task WHERE id = :task
                UNION
                SELECT p.id FROM task t JOIN task p ON p.cycle_id = t.cycle_id AND p.code = :code WHERE t.id = :task
                """)
                .param("task", task)
                .param("code", code)
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    Optional<Long> idOf(long cycle, String code) {
        if (!TaskNumbers.isCode(code)) {
            return Optional.empty();
        }
        return jdbc.sql("SELECT id FROM task WHERE cycle_id = :cycle AND code = :code AND deleted_at IS NULL")
                .param("cycle", cycle)
                .param("code", code)
                .query(Long.class)
                .optional();
    }

    boolean leadsTo(long predecessor, long successor) {
        return jdbc.sql("""
                WITH RECURSIVE before_it (id) AS (
                    SELECT :start
                    UNION
                    SELECT d.predecessor_id FROM task_dependency d JOIN before_it b ON d.successor_id = b.id)
                SELECT COUNT(*) FROM before_it WHERE id = :wanted
                """)
                        .param("start", predecessor)
                        .param("wanted", successor)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean add(long cycle, long successor, long predecessor) {
        return jdbc.sql(
                                "INSERT IGNORE INTO task_dependency (cycle_id, successor_id, predecessor_id) VALUES (:c, :s, :p)")
                        .param("c", cycle)
                        .param("s", successor)
                        .param("p", predecessor)
                        .update()
                > 0;
    }

    boolean remove(long successor, long predecessor) {
        return jdbc.sql("DELETE FROM task_dependency WHERE successor_id = :s AND predecessor_id = :p")
                        .param("s", successor)
                        .param("p", predecessor)
                        .update()
                > 0;
    }

    /** Codes of the living tasks that depend on it. */
    List<String> dependentsOf(long task) {
        // index task_dependency_of_predecessor
        return jdbc.sql("""
                SELECT t.code FROM task_dependency d JOIN task t ON t.id = d.successor_id
                 WHERE d.predecessor_id = :task AND t.deleted_at IS NULL
                 ORDER BY t.id
                """)
                .param("task", task)
                .query((row, n) -> row.getString("code"))
                .list();
    }
}
