package id.koorwil.portal.task;

import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.live.SharedReads;
import id.koorwil.portal.programme.Cycle;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads tasks one by one, to be chosen from, and all of them to be taken along; those of boards are read by {@link
 * BoardQueries}. The number of statements of a method does not depend on the number of tasks.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS) // what another page has read needs no connection
public class TaskQueries {

    private static final int FETCH_SIZE = 500;

    /** All tasks of a cycle may take longer than a page may wait. */
    private static final int LONG_READ_MS = 60_000;

    // The server's statistics of a table that was filled at once may be of the time when it was empty; by them it would
    // read every link for each task.
    static final String PREDECESSORS =
            "task_dependency d FORCE INDEX (PRIMARY) STRAIGHT_JOIN task o ON o.id = d.predecessor_id";
    static final String SUCCESSORS =
            "task_dependency d FORCE INDEX (task_dependency_of_predecessor) STRAIGHT_JOIN task o ON o.id = d.successor_id";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate streaming;
    private final SharedReads reads;
    private final Clock clock;

    TaskQueries(JdbcClient jdbc, JdbcTemplate template, SharedReads reads, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        JdbcTemplate byPortions = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
        byPortions.setFetchSize(FETCH_SIZE);
        this.streaming = new NamedParameterJdbcTemplate(byPortions);
        this.clock = clock;
    }

    /** A task by its code; deleted ones too, so that a page can say so. */
    public Optional<TaskDetails> details(Actor actor, long cycle, String code) {
        read(actor);
        if (!TaskNumbers.isCode(code)) {
            return Optional.empty();
        }
        return reads.read(List.of("details", cycle, code), () -> details(cycle, code));
    }

    private Optional<TaskDetails> details(long cycle, String code) {
        // index task_code
        return jdbc.sql("""
                SELECT t.*, f.code AS series FROM task t LEFT JOIN task f ON f.id = t.series_id
                 WHERE t.cycle_id = :cycle AND t.code = :code
                """)
                .param("cycle", cycle)
                .param("code", code)
                .query((row, n) -> {
                    long id = row.getLong("id");
                    return details(row, links(id, true), links(id, false));
                })
                .optional();
    }

    private List<TaskDetails.Link> links(long task, boolean predecessors) {
        // the primary key of the dependencies, or index task_dependency_of_predecessor
        return jdbc.sql("""
                SELECT o.code, o.title, o.status, o.starts_on, o.due_on
                  FROM %s
                 WHERE d.%s = :task AND o.deleted_at IS NULL
                 ORDER BY o.id
                """.formatted(
                        predecessors ? PREDECESSORS : SUCCESSORS, predecessors ? "successor_id" : "predecessor_id"))
                .param("task", task)
                .query((row, n) -> new TaskDetails.Link(
                        row.getString("code"),
                        row.getString("title"),
                        Status.valueOf(row.getString("status")),
                        TaskColumns.dates(row, "")))
                .list();
    }

    private static TaskDetails details(
            ResultSet row, List<TaskDetails.Link> dependsOn, List<TaskDetails.Link> requiredBy) throws SQLException {
        return new TaskDetails(
                row.getLong("id"),
                row.getLong("cycle_id"),
                row.getString("code"),
                row.getLong("version"),
                new AspectChoice(row.getString("aspect_code"), row.getString("sub_theme_code")),
                row.getString("region_code"),
                row.getString("title"),
                row.getString("description"),
                row.getString("output"),
                row.getString("risk"),
                row.getString("executor"),
                Priority.valueOf(row.getString("priority")),
                Status.valueOf(row.getString("status")),
                row.getInt("placement"),
                TaskColumns.instant(row, "status_since"),
                TaskColumns.instant(row, "moved_at"),
                row.getInt("progress_percent"),
                TaskColumns.dates(row, ""),
                TaskColumns.dates(row, "baseline_"),
                TaskColumns.blockage(row),
                row.getBoolean("returned"),
                row.getString("return_reason"),
                new VerificationRequest(row.getString("request_note"), row.getString("request_link")),
                row.getBoolean("public_source"),
                row.getString("created_by"),
                TaskColumns.instant(row, "created_at"),
                row.getString("changed_by"),
                TaskColumns.instant(row, "changed_at"),
                row.getObject("deleted_at") != null,
                dependsOn,
                requiredBy,
                Optional.ofNullable(row.getString("series")));
    }

    /**
     * Who carries out tasks in a cycle, as suggestions, in alphabetical order; none that differs from what is typed by capitals
     * or accents alone, so that a name can be corrected.
     */
    public List<String> executors(Actor actor, long cycle, String beginning, int offset, int limit) {
        read(actor);
        // index task_executor
        return jdbc.sql("""
                SELECT MIN(executor COLLATE utf8mb4_bin) AS name FROM task
                 WHERE cycle_id = :cycle AND deleted_at IS NULL AND executor <> '' AND executor LIKE :beginning
                   AND (executor <> :typed OR executor COLLATE utf8mb4_bin = :typed)
                 GROUP BY executor ORDER BY NATURAL_SORT_KEY(executor) LIMIT :limit OFFSET :offset
                """)
                .param("typed", beginning.strip())
                .param("cycle", cycle)
                .param("beginning", TaskConditions.escaped(beginning) + "%")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row.getString("name"))
                .list();
    }

    /** Tasks of a cycle that match some words, to be linked with another one. */
    public List<TaskRefWithTitle> search(Actor actor, Cycle cycle, String words, int offset, int limit) {
        TaskConditions where = TaskConditions.of(TaskFilter.NONE.withText(words), actor, cycle.judgedOn(today()));
        read(actor);
        // index task_counts narrows it to the living tasks of the cycle; words inside a text have none
        return jdbc.sql("""
                SELECT t.code, t.title FROM task t JOIN region r ON r.code = t.region_code
                 WHERE t.cycle_id = :cycle AND %s
                 ORDER BY t.id LIMIT :limit OFFSET :offset
                """.formatted(where.sql()))
                .params(where.parameters())
                .param("cycle", cycle.id())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new TaskRefWithTitle(row.getString("code"), row.getString("title")))
                .list();
    }

    /**
     * Where a task is now.
     *
     * @param held whether a filter finds it
     */
    public record Whereabouts(long id, String code, String aspect, boolean deleted, boolean held) {}

    /** Where some tasks of a cycle are now, and which of them a filter finds; deleted ones too. */
    public List<Whereabouts> whereabouts(Actor actor, Cycle cycle, TaskFilter filter, Collection<Long> tasks) {
        TaskConditions where = TaskConditions.of(filter, actor, cycle.judgedOn(today()));
        read(actor);
        // the primary key
        return jdbc.sql("""
                SELECT t.id, t.code, t.aspect_code, t.deleted_at IS NOT NULL AS deleted, COALESCE(%s, FALSE) AS held
                  FROM task t JOIN region r ON r.code = t.region_code
                 WHERE t.cycle_id = :cycle AND t.id IN (:tasks)
                """.formatted(where.sql()))
                .params(where.parameters())
                .param("cycle", cycle.id())
                .param("tasks", tasks)
                .query((row, n) -> new Whereabouts(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("aspect_code"),
                        row.getBoolean("deleted"),
                        row.getBoolean("held")))
                .list();
    }

    /** A task as a search suggests it. */
    public record TaskRefWithTitle(String code, String title) {}

    /** Aspect of the board that holds most open tasks of some regions. */
    public Optional<String> busiestBoard(Actor actor, long cycle, Set<String> regions) {
        read(actor);
        // index task_counts
        return jdbc.sql("""
                SELECT aspect_code FROM task
                 WHERE cycle_id = :cycle AND deleted_at IS NULL AND region_code IN (:regions) AND status <> 'SELESAI'
                 GROUP BY aspect_code ORDER BY COUNT(*) DESC, aspect_code LIMIT 1
                """)
                .param("cycle", cycle)
                .param("regions", regions)
                .query(String.class)
                .optional();
    }

    /** Hands every task under a filter to a writer, board by board in the order of the columns, row by row. */
    @Transactional(readOnly = true)
    public void export(Actor actor, Cycle cycle, TaskFilter filter, Consumer<ExportRow> writer) {
        read(actor);
        TaskConditions where = TaskConditions.of(filter, actor, cycle.judgedOn(today()));
        Map<String, @Nullable Object> parameters = new HashMap<>(where.parameters());
        parameters.put("cycle", cycle.id());
        // index task_counts narrows it to the living tasks of the cycle, all of which are read
        streaming.getJdbcOperations().execute((Connection connection) -> {
            connection.setNetworkTimeout(Runnable::run, LONG_READ_MS); // the pool sets its own again
            return null;
        });
        streaming.query("""
                SELECT t.code, a.name AS aspect, COALESCE(s.name, '') AS sub_theme, r.name AS region, t.title, t.status,
                       t.priority, t.starts_on, t.due_on, t.progress_percent, t.executor, t.output, t.risk, t.description,
                       COALESCE((SELECT GROUP_CONCAT(o.code ORDER BY o.id SEPARATOR '; ')
                                   FROM %s WHERE d.successor_id = t.id AND o.deleted_at IS NULL), '') AS depends_on
                  FROM task t
                  JOIN cycle_aspect ca ON ca.cycle_id = t.cycle_id AND ca.aspect_code = t.aspect_code
                  JOIN aspect a ON a.code = t.aspect_code
                  JOIN region r ON r.code = t.region_code
                  LEFT JOIN sub_theme s ON s.code = t.sub_theme_code
                 WHERE t.cycle_id = :cycle AND %s
                 ORDER BY ca.position, FIELD(t.status, 'RENCANA', 'DIKERJAKAN', 'DIPERIKSA', 'SELESAI'), t.rank_key
                """.formatted(PREDECESSORS, where.sql()), parameters, row -> {
            writer.accept(new ExportRow(
                    row.getString("code"),
                    row.getString("aspect"),
                    row.getString("sub_theme"),
                    row.getString("region"),
                    row.getString("title"),
                    Status.valueOf(row.getString("status")),
                    Priority.valueOf(row.getString("priority")),
                    row.getObject("starts_on", LocalDate.class),
                    row.getObject("due_on", LocalDate.class),
                    row.getInt("progress_percent"),
                    row.getString("executor"),
                    row.getString("output"),
                    row.getString("depends_on"),
                    row.getString("risk"),
                    row.getString("description")));
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void read(Actor actor) {
        Permissions.require(actor, Action.READ, Scope.WHOLE_PORTAL);
    }
}
