package id.koorwil.portal.task;

import static id.koorwil.portal.task.InvalidValue.Problem;

import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.programme.CycleGate;
import id.koorwil.portal.task.ColumnPlaces.ColumnOf;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The deleted tasks of boards; they are kept with everything that they had. */
@Service
@Transactional
public class TaskBin {

    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final TaskRows rows;
    private final ColumnPlaces places;
    private final CycleGate gate;

    TaskBin(JdbcClient jdbc, Tasks tasks, TaskRows rows, ColumnPlaces places, CycleGate gate) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.rows = rows;
        this.places = places;
        this.gate = gate;
    }

    /** The deleted tasks of a board, the latest first. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<BinnedTask> tasks(Actor actor, long cycle, String aspect, int limit) {
        Permissions.require(actor, Action.READ, Scope.WHOLE_PORTAL);
        // index task_column narrows it to the board
        return jdbc.sql("""
                SELECT t.id, t.code, t.title, t.aspect_code, t.region_code, r.name AS region_name, t.status,
                       t.changed_by, t.deleted_at
                  FROM task t JOIN region r ON r.code = t.region_code
                 WHERE t.cycle_id = :cycle AND t.aspect_code = :aspect AND t.deleted_at IS NOT NULL
                 ORDER BY t.deleted_at DESC, t.id DESC LIMIT :limit
                """)
                .param("cycle", cycle)
                .param("aspect", aspect)
                .param("limit", limit)
                .query((row, n) -> new BinnedTask(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("title"),
                        new Scope(row.getString("aspect_code"), row.getString("region_code")),
                        row.getString("region_name"),
                        Status.valueOf(row.getString("status")),
                        row.getString("changed_by"),
                        TaskColumns.instant(row, "deleted_at")))
                .list();
    }

    /**
     * Takes a task out of the bin of its board, with everything that it had, to the place that it had.
     *
     * @throws InvalidValue if it is not in the bin
     */
    public void restore(Actor actor, long id) {
        Permissions.require(actor, Action.READ, Scope.WHOLE_PORTAL);
        Task task = tasks.hold(id).orElseThrow(() -> new UnknownTask(id));
        Seat seat = Permissions.require(actor, Action.DELETE_TASK, task.scope());
        gate.holdOpenAlone(task.cycle());
        if (!task.deleted()) {
            throw new InvalidValue("deleted", Problem.NOT_IN_THIS_STATE);
        }
        Before before = Before.of(task);
        String aspect = task.aspect().aspect();
        rows.holdBoard(task.cycle(), aspect);
        task.undelete(places.again(new ColumnOf(task.cycle(), aspect, task.status()), task.rank(), id));
        rows.finish(task, TaskChanged.Verb.RESTORED, actor, seat, before);
    }
}
