package id.koorwil.portal.task;

import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.live.SharedReads;
import id.koorwil.portal.programme.Cycle;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads tasks of every aspect as rows of a table, page by page in any order. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS) // what another page has read needs no connection
public class TaskListQueries {

    private static final TaskOrder BY_CODE = new TaskOrder(TaskOrder.By.CODE, false);

    private final JdbcClient jdbc;
    private final SharedReads reads;
    private final Clock clock;

    /** All that an order may look at. */
    private static final String ORDERED = """
            FROM task t
            JOIN region r ON r.code = t.region_code
            JOIN coordination_area area ON area.code = r.area_code
            JOIN cycle_aspect ca ON ca.cycle_id = t.cycle_id AND ca.aspect_code = t.aspect_code
            LEFT JOIN sub_theme s ON s.code = t.sub_theme_code""";

    TaskListQueries(JdbcClient jdbc, SharedReads reads, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.clock = clock;
    }

    public TaskTotals totals(Actor actor, Cycle cycle, TaskFilter filter) {
        TaskConditions where = conditions(actor, cycle, filter);
        return reads.read(List.of("totals", cycle.id(), where), () -> totals(cycle, where));
    }

    private TaskTotals totals(Cycle cycle, TaskConditions where) {
        // index task_counts narrows it to the living tasks of the cycle, all of which are counted
        return jdbc.sql("""
                SELECT COUNT(*) AS total, COALESCE(SUM(found), 0) AS found, COALESCE(SUM(found AND done), 0) AS done,
                       COALESCE(SUM(found AND late), 0) AS late,
                       COALESCE(SUM(IF(found, progress_percent, 0)), 0) AS progress
                  FROM (SELECT COALESCE(%s, FALSE) AS found, t.status = 'SELESAI' AS done, COALESCE(%s, FALSE) AS late,
                               t.progress_percent
                          FROM task t JOIN region r ON r.code = t.region_code
                         WHERE t.cycle_id = :cycle AND t.deleted_at IS NULL) tasks
                """.formatted(where.sql(), TaskConditions.LATE))
                .params(where.parameters())
                .param("cycle", cycle.id())
                .query((row, n) -> new TaskTotals(
                        row.getInt("total"),
                        row.getInt("found"),
                        row.getInt("done"),
                        row.getInt("late"),
                        row.getLong("progress")))
                .single();
    }

    /** A page of the rows; where the order leaves two alike, by their codes. */
    public List<TaskRow> page(
            Actor actor, Cycle cycle, TaskFilter filter, List<TaskOrder> orders, int offset, int limit) {
        TaskConditions where = conditions(actor, cycle, filter);
        String order = sql(orders);
        return reads.read(
                List.of("page", cycle.id(), where, order, offset, limit),
                () -> page(cycle, where, order, offset, limit));
    }

    /** The tasks from one to another in an order, one more at most than can be changed at once; none if both are gone. */
    public List<Long> between(
            Actor actor, Cycle cycle, TaskFilter filter, List<TaskOrder> orders, long one, long other) {
        TaskConditions where = conditions(actor, cycle, filter);
        // as a page of them
        return jdbc.sql("""
                WITH places AS (
                    SELECT t.id, ROW_NUMBER() OVER (ORDER BY %2$s) AS place
                      %3$s
                     WHERE t.cycle_id = :cycle AND %1$s)
                SELECT p.id FROM places p
                  JOIN (SELECT MIN(place) AS first, MAX(place) AS last FROM places WHERE id IN (:one, :other)) ends
                    ON p.place BETWEEN ends.first AND ends.last
                 ORDER BY p.place LIMIT :limit
                """.formatted(where.sql(), sql(orders), ORDERED))
                .params(where.parameters())
                .param("cycle", cycle.id())
                .param("one", one)
                .param("other", other)
                .param("limit", TaskBatch.MOST + 1)
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    private static String sql(List<TaskOrder> orders) {
        return Stream.concat(orders.stream(), Stream.of(BY_CODE))
                .map(TaskOrder::sql)
                .collect(Collectors.joining(", "));
    }

    /** The rows of some tasks, those that the filter leaves. */
    public List<TaskRow> some(Actor actor, Cycle cycle, TaskFilter filter, Set<Long> tasks) {
        TaskConditions where = conditions(actor, cycle, filter).alsoOf(tasks);
        return reads.read(List.of("page", cycle.id(), where), () -> page(cycle, where, BY_CODE.sql(), 0, tasks.size()));
    }

    private List<TaskRow> page(Cycle cycle, TaskConditions where, String order, int offset, int limit) {
        // index task_counts narrows it to the living tasks of the cycle; any column may order them, so all are sorted
        // by their ids alone, and the texts are read for the rows of the page
        return jdbc.sql("""
                WITH page AS (
                    SELECT t.id, ROW_NUMBER() OVER (ORDER BY %2$s) AS place
                      %3$s
                     WHERE t.cycle_id = :cycle AND %1$s
                     ORDER BY place LIMIT :limit OFFSET :offset)
                SELECT t.*, s.name AS sub_theme_name, area.name AS area_name
                  FROM page
                  JOIN task t ON t.id = page.id
                  JOIN region r ON r.code = t.region_code
                  JOIN coordination_area area ON area.code = r.area_code
                  LEFT JOIN sub_theme s ON s.code = t.sub_theme_code
                 ORDER BY page.place
                """.formatted(where.sql(), order, ORDERED))
                .params(where.parameters())
                .param("cycle", cycle.id())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new TaskRow(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("title"),
                        new AspectChoice(row.getString("aspect_code"), row.getString("sub_theme_code")),
                        row.getString("sub_theme_name"),
                        row.getString("region_code"),
                        row.getString("area_name"),
                        Status.valueOf(row.getString("status")),
                        row.getInt("placement"),
                        TaskColumns.instant(row, "status_since"),
                        TaskColumns.instant(row, "moved_at"),
                        Priority.valueOf(row.getString("priority")),
                        TaskColumns.dates(row, ""),
                        row.getInt("progress_percent"),
                        row.getString("executor"),
                        row.getString("output"),
                        TaskColumns.blockage(row),
                        row.getBoolean("returned")))
                .list();
    }

    private TaskConditions conditions(Actor actor, Cycle cycle, TaskFilter filter) {
        Permissions.require(actor, Action.READ, Scope.WHOLE_PORTAL);
        return TaskConditions.of(filter, actor, cycle.judgedOn(LocalDate.now(clock)));
    }
}
