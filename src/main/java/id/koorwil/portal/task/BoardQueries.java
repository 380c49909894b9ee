package id.koorwil.portal.task;

import static id.koorwil.portal.task.TaskQueries.PREDECESSORS;
import static id.koorwil.portal.task.TaskQueries.SUCCESSORS;

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
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the cards of boards; the number of statements of a method does not depend on the number of tasks. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS) // what another page has read needs no connection
public class BoardQueries {

    /** Of {@code task t JOIN region r}. */
    private static final String CARD = """
            t.id, t.code, t.title, t.status, t.placement, t.priority, t.region_code, r.name AS region_name,
            t.progress_percent, t.due_on, t.risk <> '' AS risky, t.blocked_reason, t.blocked_waits_for, t.blocked_since,
            t.returned, t.return_reason, t.executor,
            (SELECT COUNT(*) FROM %s WHERE d.successor_id = t.id AND o.deleted_at IS NULL)
          + (SELECT COUNT(*) FROM %s WHERE d.predecessor_id = t.id AND o.deleted_at IS NULL) AS links""".formatted(PREDECESSORS, SUCCESSORS);

    private static final String EACH_STATUS = Stream.of(Status.values())
            .map(status -> "SUM(t.status = '%1$s') AS %1$s".formatted(status))
            .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;
    private final SharedReads reads;
    private final Clock clock;

    BoardQueries(JdbcClient jdbc, SharedReads reads, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.clock = clock;
    }

    /** A page of a column, from the top. */
    public List<TaskCard> column(
            Actor actor,
            Cycle cycle,
            String aspect,
            Status status,
            TaskFilter filter,
            BoardOrder order,
            int offset,
            int limit) {
        TaskConditions where = conditions(actor, cycle, aspect, filter);
        return reads.read(
                List.of("column", cycle.id(), status, where, order, offset, limit),
                () -> column(cycle, status, where, order, offset, limit));
    }

    private List<TaskCard> column(
            Cycle cycle, Status status, TaskConditions where, BoardOrder order, int offset, int limit) {
        // index task_column; in its own order only the rows of the page are read, and links counted for them alone, in
        // another one the column is sorted
        return jdbc.sql("""
                SELECT %s
                  FROM task t JOIN region r ON r.code = t.region_code
                 WHERE t.cycle_id = :cycle AND t.status = :column AND %s
                 ORDER BY %s
                 LIMIT :limit OFFSET :offset
                """.formatted(CARD, where.sql(), order.sql()))
                .params(where.parameters())
                .param("cycle", cycle.id())
                .param("column", status.name())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> card(row))
                .list();
    }

    /** How many cards each column of a board holds under a filter, for each lane that holds any; one where it has no lanes. */
    public List<LaneCounts> laneCounts(Actor actor, Cycle cycle, String aspect, TaskFilter filter, BoardLanes lanes) {
        TaskConditions where = conditions(actor, cycle, aspect, filter);
        return reads.read(List.of("laneCounts", cycle.id(), where, lanes), () -> laneCounts(cycle, where, lanes));
    }

    private List<LaneCounts> laneCounts(Cycle cycle, TaskConditions where, BoardLanes lanes) {
        String lane = lanes.sql("t", "r");
        // index task_column; names that the database takes for the same are one lane
        return jdbc.sql("""
                SELECT MIN(CONVERT(%1$s USING utf8mb4) COLLATE utf8mb4_bin) AS lane, %2$s
                  FROM task t JOIN region r ON r.code = t.region_code
                 WHERE t.cycle_id = :cycle AND %3$s
                 GROUP BY %1$s
                """.formatted(lane, EACH_STATUS, where.sql()))
                .params(where.parameters())
                .param("cycle", cycle.id())
                .query((row, n) -> {
                    Map<Status, Integer> cards = new EnumMap<>(Status.class);
                    for (Status status : Status.values()) {
                        cards.put(status, row.getInt(status.name()));
                    }
                    return new LaneCounts(row.getString("lane"), cards);
                })
                .list();
    }

    /** Pages of lanes in a column, each from its top, in the order in which they are asked for; all in one statement. */
    public List<List<TaskCard>> laneCards(
            Actor actor,
            Cycle cycle,
            String aspect,
            Status status,
            TaskFilter filter,
            BoardOrder order,
            BoardLanes lanes,
            List<LanePage> pages) {
        TaskConditions where = conditions(actor, cycle, aspect, filter);
        if (pages.isEmpty()) {
            return List.of();
        }
        return reads.read(
                List.of("laneCards", cycle.id(), status, where, order, lanes, pages),
                () -> laneCards(cycle, status, where, order, lanes, pages));
    }

    private List<List<TaskCard>> laneCards(
            Cycle cycle,
            Status status,
            TaskConditions where,
            BoardOrder order,
            BoardLanes lanes,
            List<LanePage> pages) {
        String lane = lanes.sql("t", "r");
        Map<String, Object> parameters = new HashMap<>(where.parameters());
        StringBuilder page = new StringBuilder("CASE ").append(lane);
        List<String> within = new ArrayList<>();
        List<List<TaskCard>> found = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            page.append(" WHEN :lane%1$d THEN %1$d".formatted(i));
            within.add("(w.page = %1$d AND w.n > :offset%1$d AND w.n <= :end%1$d)".formatted(i));
            parameters.put("lane" + i, pages.get(i).lane());
            parameters.put("offset" + i, pages.get(i).offset());
            parameters.put("end" + i, pages.get(i).offset() + pages.get(i).limit());
            found.add(new ArrayList<>());
        }
        // index task_column; the lanes of the column are sorted, and links counted for the rows of the pages alone
        jdbc.sql("""
                SELECT w.page, %s
                  FROM (SELECT t.id, %s END AS page, ROW_NUMBER() OVER (PARTITION BY %s ORDER BY %s) AS n
                          FROM task t JOIN region r ON r.code = t.region_code
                         WHERE t.cycle_id = :cycle AND t.status = :column AND %s IN (:lanes) AND %s) w
                  JOIN task t ON t.id = w.id JOIN region r ON r.code = t.region_code
                 WHERE %s
                 ORDER BY w.page, w.n
                """.formatted(CARD, page, lane, order.sql(), lane, where.sql(), String.join(" OR ", within)))
                .params(parameters)
                .param("cycle", cycle.id())
                .param("column", status.name())
                .param("lanes", pages.stream().map(LanePage::lane).toList())
                .query(row -> {
                    found.get(row.getInt("page")).add(card(row));
                });
        return found;
    }

    /** The lane of a task on a board; none if it is not there. */
    public Optional<String> laneOf(Actor actor, Cycle cycle, String aspect, long task, BoardLanes lanes) {
        TaskConditions where = conditions(actor, cycle, aspect, TaskFilter.NONE);
        return jdbc.sql("""
                SELECT %s AS lane FROM task t JOIN region r ON r.code = t.region_code
                 WHERE t.id = :task AND t.cycle_id = :cycle AND %s
                """.formatted(lanes.sql("t", "r"), where.sql()))
                .params(where.parameters())
                .param("cycle", cycle.id())
                .param("task", task)
                .query((row, n) -> row.getString("lane"))
                .optional();
    }

    /** Whether a board shows all of these tasks under a filter. */
    public boolean shows(Actor actor, Cycle cycle, String aspect, TaskFilter filter, Collection<Long> ids) {
        TaskConditions where = conditions(actor, cycle, aspect, filter);
        return jdbc.sql("""
                SELECT COUNT(*) FROM task t JOIN region r ON r.code = t.region_code
                 WHERE t.id IN (:ids) AND t.cycle_id = :cycle AND %s
                """.formatted(where.sql()))
                        .params(where.parameters())
                        .param("cycle", cycle.id())
                        .param("ids", ids)
                        .query(Integer.class)
                        .single()
                == ids.size();
    }

    /** The card next to another one in its column and lane, among those that a filter shows: above it or below it. */
    public Optional<Long> nextTo(
            Actor actor, Cycle cycle, String aspect, long task, boolean above, TaskFilter filter, BoardLanes lanes) {
        TaskConditions where = conditions(actor, cycle, aspect, filter);
        // index task_column
        return jdbc.sql("""
                SELECT t.id FROM task c
                  JOIN task t ON t.cycle_id = c.cycle_id AND t.status = c.status AND t.rank_key %s c.rank_key
                  JOIN region r ON r.code = t.region_code
                  JOIN region cr ON cr.code = c.region_code
                 WHERE c.id = :task AND c.cycle_id = :cycle AND %s AND %s = %s
                 ORDER BY t.rank_key %s LIMIT 1
                """.formatted(
                                above ? "<" : ">",
                                where.sql(),
                                lanes.sql("t", "r"),
                                lanes.sql("c", "cr"),
                                above ? "DESC" : "ASC"))
                .params(where.parameters())
                .param("cycle", cycle.id())
                .param("task", task)
                .query(Long.class)
                .optional();
    }

    private static TaskCard card(ResultSet row) throws SQLException {
        return new TaskCard(
                row.getLong("id"),
                row.getString("code"),
                row.getString("title"),
                Status.valueOf(row.getString("status")),
                row.getInt("placement"),
                Priority.valueOf(row.getString("priority")),
                row.getString("region_code"),
                row.getString("region_name"),
                row.getInt("progress_percent"),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("risky"),
                TaskColumns.blockage(row),
                row.getBoolean("returned"),
                row.getString("return_reason"),
                row.getString("executor"),
                row.getInt("links"));
    }

    /** The figures of every board of a cycle that has tasks. */
    public List<BoardFigures> figures(Actor actor, Cycle cycle) {
        read(actor);
        Set<String> own = actor.ownRegions().isEmpty() ? Set.of("") : actor.ownRegions();
        LocalDate judgedOn = cycle.judgedOn(today());
        return reads.read(List.of("figures", cycle.id(), judgedOn, own), () -> figures(cycle, judgedOn, own));
    }

    private List<BoardFigures> figures(Cycle cycle, LocalDate judgedOn, Set<String> own) {
        // index task_counts holds every column of this
        return jdbc.sql("""
                SELECT t.aspect_code, SUM(t.status = 'RENCANA') AS planned, SUM(t.status = 'DIKERJAKAN') AS in_progress,
                       SUM(t.status = 'DIPERIKSA') AS under_verification, SUM(t.status = 'SELESAI') AS done,
                       SUM(COALESCE(%s, 0)) AS late,
                       SUM(t.status <> 'SELESAI' AND t.region_code IN (:own)) AS own_open
                  FROM task t
                 WHERE t.cycle_id = :cycle AND t.deleted_at IS NULL
                 GROUP BY t.aspect_code
                """.formatted(TaskConditions.LATE))
                .param("cycle", cycle.id())
                .param("own", own)
                .param("today", judgedOn)
                .query((row, n) -> new BoardFigures(
                        row.getString("aspect_code"),
                        row.getInt("planned"),
                        row.getInt("in_progress"),
                        row.getInt("under_verification"),
                        row.getInt("done"),
                        row.getInt("late"),
                        row.getInt("own_open")))
                .list();
    }

    private TaskConditions conditions(Actor actor, Cycle cycle, String aspect, TaskFilter filter) {
        read(actor);
        return TaskConditions.of(filter.withAspects(Set.of(aspect)), actor, cycle.judgedOn(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void read(Actor actor) {
        Permissions.require(actor, Action.READ, Scope.WHOLE_PORTAL);
    }
}
