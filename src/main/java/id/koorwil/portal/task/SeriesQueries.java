package id.koorwil.portal.task;

import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.live.SharedReads;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the tasks that were made together for many regions. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class SeriesQueries {

    private final JdbcClient jdbc;
    private final SharedReads reads;

    SeriesQueries(JdbcClient jdbc, SharedReads reads) {
        this.jdbc = jdbc;
        this.reads = reads;
    }

    /** A series by the code of its first task, which may be deleted by now; empty where nothing is left of it. */
    public Optional<TaskSeries> series(Actor actor, long cycle, String code) {
        Permissions.require(actor, Action.READ, Scope.WHOLE_PORTAL);
        return TaskNumbers.isCode(code)
                ? reads.read(List.of("series", cycle, code), () -> series(cycle, code))
                : Optional.empty();
    }

    private record Row(String title, TaskSeries.Part part) {}

    private Optional<TaskSeries> series(long cycle, String code) {
        // index task_series
        List<Row> rows = jdbc.sql("""
                SELECT f.title, t.code, r.name, t.status
                  FROM task f JOIN task t ON t.series_id = f.id JOIN region r ON r.code = t.region_code
                 WHERE f.cycle_id = :cycle AND f.code = :code AND t.deleted_at IS NULL
                 ORDER BY r.code, t.id
                """)
                .param("cycle", cycle)
                .param("code", code)
                .query((row, n) -> new Row(
                        row.getString("title"),
                        new TaskSeries.Part(
                                row.getString("code"), row.getString("name"), Status.valueOf(row.getString("status")))))
                .list();
        return rows.stream()
                .findFirst()
                .map(first -> new TaskSeries(
                        code, first.title(), rows.stream().map(Row::part).toList()));
    }
}
