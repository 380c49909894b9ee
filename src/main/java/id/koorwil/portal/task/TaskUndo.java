package id.koorwil.portal.task;

import static id.koorwil.portal.task.InvalidValue.Problem;

import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.NotPermitted;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.history.Change.FieldChange;
import id.koorwil.portal.programme.CycleGate;
import id.koorwil.portal.task.ColumnPlaces.ColumnOf;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings tasks back as they were before a change. */
@Service
@Transactional
public class TaskUndo {

    private final Tasks tasks;
    private final TaskRows rows;
    private final ColumnPlaces places;
    private final Dependencies dependencies;
    private final CycleGate gate;
    private final Clock clock;

    TaskUndo(Tasks tasks, TaskRows rows, ColumnPlaces places, Dependencies dependencies, CycleGate gate, Clock clock) {
        this.tasks = tasks;
        this.rows = rows;
        this.places = places;
        this.dependencies = dependencies;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Takes back what was done in one step, task by task, wherever nobody has changed the task since. What may not be done
     * may not be undone either.
     *
     * @param step the changes as they were published
     */
    public Undone undo(Actor actor, List<TaskChanged> step) {
        Permissions.require(actor, Action.READ, Scope.WHOLE_PORTAL);
        Map<Long, TaskChanged> changes =
                step.stream().collect(Collectors.toMap(TaskChanged::task, Function.identity()));
        List<Task> held = tasks.holdAll(List.copyOf(changes.keySet()));
        held.stream().map(Task::cycle).distinct().sorted().forEach(gate::holdOpenAlone);
        boardsOf(held, step).forEach(board -> rows.holdBoard(board.cycle(), board.aspect()));
        List<TaskChanged> done = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Task task : held) {
            try {
                done.add(undo(actor, task, Objects.requireNonNull(changes.get(task.id()))));
            } catch (NotPermitted | ChangedSince | DeletionRefused | InvalidValue why) {
                refused.add(new Refused(task.code(), why));
            }
        }
        return new Undone(done, refused);
    }

    private record BoardOf(long cycle, String aspect) {}

    /** In one order for all, so that two transactions cannot wait for each other. */
    private static List<BoardOf> boardsOf(List<Task> held, List<TaskChanged> step) {
        return Stream.concat(
                        held.stream()
                                .map(task ->
                                        new BoardOf(task.cycle(), task.aspect().aspect())),
                        step.stream()
                                .filter(change -> change.before() != null)
                                .map(change -> new BoardOf(
                                        change.cycle(),
                                        Objects.requireNonNull(change.before()).aspect())))
                .distinct()
                .sorted(Comparator.comparingLong(BoardOf::cycle).thenComparing(BoardOf::aspect))
                .toList();
    }

    /** Everything is asked before anything is changed. */
    private TaskChanged undo(Actor actor, Task task, TaskChanged change) {
        if (task.version() != change.subjectVersion()) {
            throw new ChangedSince(task.code(), task.changedBy(), task.changedAt());
        }
        Before now = Before.of(task);
        TaskMemento was = change.before();
        List<FieldChange> links = List.of();
        Seat seat;
        if (was == null) {
            seat = Permissions.require(actor, Action.DELETE_TASK, task.scope());
            task.delete(dependencies.dependentsOf(task.id()), clock.instant());
        } else if (change.what() == TaskChanged.Verb.DELETED || change.what() == TaskChanged.Verb.RESTORED) {
            seat = Permissions.require(actor, Action.DELETE_TASK, task.scope());
            become(task, was);
        } else {
            seat = TaskRows.mayEdit(actor, task);
            TaskRows.mayEdit(actor, was.status(), new Scope(was.aspect(), was.region()));
            links = unlink(task, change);
            become(task, was);
        }
        List<FieldChange> fields = new ArrayList<>(links);
        fields.addAll(TaskFacts.between(now.facts(), TaskFacts.of(task)));
        return rows.finish(task, TaskChanged.Verb.UNDONE, actor, seat, now.memento(), fields);
    }

    private void become(Task task, TaskMemento was) {
        ColumnOf column = new ColumnOf(task.cycle(), was.aspect(), was.status());
        task.become(was, places.again(column, new Rank(was.rankKey()), task.id()));
    }

    /** Adds or removes again what was removed or added. */
    private List<FieldChange> unlink(Task task, TaskChanged change) {
        List<FieldChange> links = change.fields().stream()
                .filter(field -> field.field().equals(TaskChanged.DEPENDS_ON))
                .map(field -> new FieldChange(TaskChanged.DEPENDS_ON, field.after(), field.before()))
                .toList();
        for (FieldChange link : links) {
            String code = Objects.requireNonNullElse(link.before(), Objects.requireNonNullElse(link.after(), ""));
            long predecessor = dependencies
                    .idOf(task.cycle(), code)
                    .orElseThrow(() -> new InvalidValue("dependsOn", Problem.UNKNOWN, code));
            if (link.after() == null) {
                dependencies.remove(task.id(), predecessor);
            } else if (dependencies.leadsTo(predecessor, task.id())) {
                throw new InvalidValue("dependsOn", Problem.CIRCLE, code);
            } else {
                dependencies.add(task.cycle(), task.id(), predecessor);
            }
        }
        return links;
    }
}
