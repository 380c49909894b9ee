package id.koorwil.portal.task;

import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.live.SharedReads;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.task.Agenda.Urgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what tells how a cycle stands: figures of every region in every aspect, and the tasks that matter to somebody. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS) // what another page has read needs no connection
public class OverviewQueries {

    private static final int NEAR_DAYS = 7;

    private final JdbcClient jdbc;
    private final SharedReads reads;
    private final Clock clock;

    OverviewQueries(JdbcClient jdbc, SharedReads reads, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.clock = clock;
    }

    /** The figures of each region in each aspect that has tasks. */
    public List<CellFigures> cells(Actor actor, Cycle cycle) {
        TaskConditions where = conditions(actor, cycle, TaskFilter.NONE);
        return reads.read(List.of("cells", cycle.id(), where), () -> cells(cycle, where));
    }

    private List<CellFigures> cells(Cycle cycle, TaskConditions where) {
        // index task_counts narrows it to the living tasks of the cycle, all of which are counted
        return jdbc.sql("""
                SELECT t.aspect_code, t.region_code,
                       SUM(t.status = 'RENCANA') AS planned, SUM(t.status = 'DIKERJAKAN') AS in_progress,
                       SUM(t.status = 'DIPERIKSA') AS under_verification, SUM(t.status = 'SELESAI') AS done,
                       SUM(COALESCE(%1$s, FALSE)) AS late, SUM(%2$s) AS blocked, SUM(t.progress_percent) AS progress,
                       MIN(IF(%1$s, t.due_on, NULL)) AS earliest_late_due,
                       MIN(IF(t.status = 'DIPERIKSA', t.status_since, NULL)) AS waiting_since,
                       MIN(t.blocked_since) AS blocked_since, MAX(t.moved_at) AS last_moved
                  FROM task t
                 WHERE t.cycle_id = :cycle AND t.deleted_at IS NULL
                 GROUP BY t.aspect_code, t.region_code
                """.formatted(TaskConditions.LATE, TaskConditions.BLOCKED))
                .params(where.parameters())
                .param("cycle", cycle.id())
                .query((row, n) ->
                        new CellFigures(row.getString("aspect_code"), row.getString("region_code"), figures(row)))
                .list();
    }

    private static TaskFigures figures(ResultSet row) throws SQLException {
        return new TaskFigures(
                row.getInt("planned"),
                row.getInt("in_progress"),
                row.getInt("under_verification"),
                row.getInt("done"),
                row.getInt("late"),
                row.getInt("blocked"),
                row.getLong("progress"),
                Optional.ofNullable(row.getObject("earliest_late_due", LocalDate.class)),
                moment(row, "waiting_since"),
                Optional.ofNullable(row.getObject("blocked_since", LocalDate.class)),
                moment(row, "last_moved"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(at -> at.toInstant(ZoneOffset.UTC));
    }

    /** The tasks that matter most to somebody, the most urgent first; see {@link Agenda}. */
    public List<AgendaItem> agenda(Actor actor, Cycle cycle, int limit) {
        Agenda agenda = Agenda.of(actor);
        TaskConditions where = conditions(actor, cycle, agenda.scope());
        return reads.read(
                List.of("agenda", cycle.id(), where, agenda.urgencies(), limit),
                () -> agenda(cycle, agenda, where, limit));
    }

    private List<AgendaItem> agenda(Cycle cycle, Agenda agenda, TaskConditions where, int limit) {
        StringBuilder urgency = new StringBuilder("CASE");
        agenda.urgencies()
                .forEach(why -> urgency.append(" WHEN %s THEN %d"
                        .formatted(condition(why), agenda.urgencies().indexOf(why))));
        urgency.append(" END");
        // index task_counts narrows it to the living tasks of the cycle
        return jdbc.sql("""
                WITH urgent AS (
                    SELECT t.id, t.due_on, t.status_since, t.blocked_since, %s AS urgency
                      FROM task t JOIN region r ON r.code = t.region_code
                     WHERE t.cycle_id = :cycle AND t.status <> 'SELESAI' AND %s),
                placed AS (
                    SELECT id, urgency,
                           ROW_NUMBER() OVER (
                               PARTITION BY urgency
                               ORDER BY CASE urgency WHEN :verify THEN status_since WHEN :blocked THEN blocked_since END,
                                        due_on IS NULL, due_on, id) AS place
                      FROM urgent WHERE urgency IS NOT NULL),
                shown AS (
                    SELECT * FROM placed ORDER BY urgency >= :troubles OR place > :share, urgency, place LIMIT :limit)
                SELECT t.code, t.title, t.region_code, t.status, t.status_since, t.due_on, t.progress_percent,
                       t.blocked_reason, t.blocked_waits_for, t.blocked_since, t.returned
                  FROM shown JOIN task t ON t.id = shown.id
                 ORDER BY shown.urgency, shown.place
                """.formatted(urgency, where.sql()))
                .params(where.parameters())
                .param("cycle", cycle.id())
                .param("near", cycle.judgedOn(today()).plusDays(NEAR_DAYS))
                .param("verify", agenda.urgencies().indexOf(Urgency.TO_VERIFY))
                .param("blocked", agenda.urgencies().indexOf(Urgency.BLOCKED))
                .param("troubles", agenda.troubles())
                .param("share", agenda.share(limit))
                .param("limit", limit)
                .query((row, n) -> new AgendaItem(
                        row.getString("code"),
                        row.getString("title"),
                        row.getString("region_code"),
                        Status.valueOf(row.getString("status")),
                        TaskColumns.instant(row, "status_since"),
                        row.getObject("due_on", LocalDate.class),
                        row.getInt("progress_percent"),
                        TaskColumns.blockage(row),
                        row.getBoolean("returned")))
                .list();
    }

    private static String condition(Urgency urgency) {
        return switch (urgency) {
            case LATE -> TaskConditions.LATE;
            case TO_VERIFY -> "t.status = 'DIPERIKSA'";
            case RETURNED -> "t.returned";
            case BLOCKED -> TaskConditions.BLOCKED;
            case NEAR -> "t.due_on <= :near";
            case OPEN -> "t.status <> 'DIPERIKSA'";
        };
    }

    private TaskConditions conditions(Actor actor, Cycle cycle, TaskFilter filter) {
        Permissions.require(actor, Action.READ, Scope.WHOLE_PORTAL);
        return TaskConditions.of(filter, actor, cycle.judgedOn(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
