package id.koorwil.portal.task;

import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.live.SharedReads;
import id.koorwil.portal.programme.Cycle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads tasks in groups along their dates; the number of statements does not depend on the number of tasks or groups. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS) // what another page has read needs no connection
public class TimelineQueries {

    private static final String FROM = """
              FROM task t
              JOIN region r ON r.code = t.region_code
              JOIN coordination_area area ON area.code = r.area_code
              JOIN cycle_aspect ca ON ca.cycle_id = t.cycle_id AND ca.aspect_code = t.aspect_code
              LEFT JOIN sub_theme s ON s.code = t.sub_theme_code
            """;

    private final JdbcClient jdbc;
    private final SharedReads reads;
    private final Clock clock;

    TimelineQueries(JdbcClient jdbc, SharedReads reads, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.clock = clock;
    }

    /** The innermost groups that a filter leaves tasks in, in their order. */
    public List<TaskGroup> groups(Actor actor, Cycle cycle, TaskFilter filter, TaskGrouping grouping) {
        TaskConditions where = conditions(actor, cycle, filter);
        return reads.read(List.of("groups", cycle.id(), where, grouping), () -> groups(cycle, where, grouping));
    }

    private List<TaskGroup> groups(Cycle cycle, TaskConditions where, TaskGrouping grouping) {
        // index task_counts narrows it to the living tasks of the cycle, all of which are counted
        return jdbc.sql("""
                SELECT %1$s AS outer_code, %2$s AS inner_code, COUNT(*) AS tasks, MIN(t.starts_on) AS starts_on,
                       MAX(t.due_on) AS due_on, SUM(t.progress_percent) AS progress, SUM(COALESCE(%3$s, FALSE)) AS late,
                       SUM(t.status = 'SELESAI') AS done
                %4$s
                 WHERE t.cycle_id = :cycle AND %5$s
                 GROUP BY %6$s
                 ORDER BY %6$s
                """.formatted(
                        grouping.outer(), grouping.inner(), TaskConditions.LATE, FROM, where.sql(), grouping.order()))
                .params(where.parameters())
                .param("cycle", cycle.id())
                .query((row, n) -> new TaskGroup(
                        path(row),
                        row.getInt("tasks"),
                        TaskColumns.dates(row, ""),
                        row.getLong("progress"),
                        row.getInt("late"),
                        row.getInt("done")))
                .list();
    }

    /**
     * Tasks of some groups, in the order of the groups, and in each by their start; what has no dates stands last in it.
     *
     * @param groups not empty
     * @param offset of the first task among those of the groups
     */
    public List<TimelineTask> tasks(
            Actor actor,
            Cycle cycle,
            TaskFilter filter,
            TaskGrouping grouping,
            List<TaskGroup.Path> groups,
            int offset,
            int limit) {
        TaskConditions where = conditions(actor, cycle, filter);
        return reads.read(
                List.of("tasks", cycle.id(), where, grouping, groups, offset, limit),
                () -> tasks(cycle, where, grouping, groups, offset, limit));
    }

    /** Some tasks, those that the filter leaves, with the groups that they are in. */
    public List<TimelineTask> some(
            Actor actor, Cycle cycle, TaskFilter filter, TaskGrouping grouping, Set<Long> tasks) {
        TaskConditions where = conditions(actor, cycle, filter).alsoOf(tasks);
        return reads.read(
                List.of("some", cycle.id(), where, grouping),
                () -> tasks(cycle, where, grouping, List.of(), 0, tasks.size()));
    }

    private List<TimelineTask> tasks(
            Cycle cycle,
            TaskConditions where,
            TaskGrouping grouping,
            List<TaskGroup.Path> groups,
            int offset,
            int limit) {
        Map<String, @Nullable Object> codes = new HashMap<>();
        List<String> either = new ArrayList<>();
        for (TaskGroup.Path group : groups) {
            int n = either.size();
            codes.put("outer" + n, group.outer());
            codes.put("inner" + n, group.inner());
            either.add("(%s = :outer%d AND %s <=> :inner%d)".formatted(grouping.outer(), n, grouping.inner(), n));
        }
        // index task_counts narrows it to the living tasks of the cycle; they are sorted by their ids alone,
        // and links and texts are read for those of the page
        return jdbc.sql("""
                WITH page AS (
                    SELECT t.id, %6$s AS outer_code, %7$s AS inner_code,
                           ROW_NUMBER() OVER (ORDER BY %1$s, t.starts_on IS NULL, t.starts_on, t.due_on, t.id) AS place
                    %2$s
                     WHERE t.cycle_id = :cycle AND %3$s AND (%4$s)
                     ORDER BY place LIMIT :limit OFFSET :offset)
                SELECT page.outer_code, page.inner_code, t.id, t.code, t.title, t.region_code, t.status, t.progress_percent, t.starts_on, t.due_on,
                       t.baseline_starts_on, t.baseline_due_on, t.blocked_reason IS NOT NULL AS blocked,
                       COALESCE((SELECT GROUP_CONCAT(o.code ORDER BY o.id SEPARATOR ' ')
                                   FROM %5$s WHERE d.successor_id = t.id AND o.deleted_at IS NULL), '') AS after_codes
                  FROM page JOIN task t ON t.id = page.id
                 ORDER BY page.place
                """.formatted(
                                grouping.order(),
                                FROM,
                                where.sql(),
                                either.isEmpty() ? "TRUE" : String.join(" OR ", either),
                                TaskQueries.PREDECESSORS,
                                grouping.outer(),
                                grouping.inner()))
                .params(where.parameters())
                .params(codes)
                .param("cycle", cycle.id())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new TimelineTask(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("title"),
                        row.getString("region_code"),
                        Status.valueOf(row.getString("status")),
                        row.getInt("progress_percent"),
                        TaskColumns.dates(row, ""),
                        TaskColumns.dates(row, "baseline_"),
                        row.getBoolean("blocked"),
                        words(row.getString("after_codes")),
                        path(row)))
                .list();
    }

    private static TaskGroup.Path path(ResultSet row) throws SQLException {
        return new TaskGroup.Path(row.getString("outer_code"), row.getString("inner_code"));
    }

    private static List<String> words(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(" ", -1));
    }

    private TaskConditions conditions(Actor actor, Cycle cycle, TaskFilter filter) {
        Permissions.require(actor, Action.READ, Scope.WHOLE_PORTAL);
        return TaskConditions.of(filter, actor, cycle.judgedOn(LocalDate.now(clock)));
    }
}
