package id.koorwil.portal.task;

import static id.koorwil.portal.task.InvalidValue.Problem;

import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.history.Change.FieldChange;
import id.koorwil.portal.history.ChangeLog;
import id.koorwil.portal.history.ChangeLog.LastChange;
import id.koorwil.portal.programme.CycleGate;
import id.koorwil.portal.programme.UnknownRow;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** What every change of a task begins and ends with: the stored row is held and asked about, then written with its history. */
@Component
class TaskRows {

    private final Tasks tasks;
    private final CycleGate gate;
    private final ChangeLog changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskRows(Tasks tasks, CycleGate gate, ChangeLog changes, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.gate = gate;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** The living task, held until the transaction ends. */
    Task hold(Actor actor, long id) {
        return living(actor, tasks.hold(id), id);
    }

    static Task living(Actor actor, Optional<Task> held, long id) {
        Permissions.require(actor, Action.READ, Scope.WHOLE_PORTAL); // before anything is told of it
        Task task = held.orElseThrow(() -> new UnknownTask(id));
        if (task.deleted()) {
            throw new TaskDeleted(task.code(), task.changedBy(), task.changedAt());
        }
        return task;
    }

    static Seat mayEdit(Actor actor, Task task) {
        return mayEdit(actor, task.status(), task.scope());
    }

    static Seat mayEdit(Actor actor, Status status, Scope scope) {
        return Permissions.require(actor, Workflow.neededToEdit(status), scope);
    }

    String holdBoard(long cycle, String aspect) {
        try {
            return gate.holdBoard(cycle, aspect);
        } catch (UnknownRow noSuchBoard) {
            throw new InvalidValue("aspect", Problem.UNKNOWN, aspect);
        }
    }

    /** Holds boards, always in the same order. */
    void holdBoards(Stream<BoardOf> boards) {
        boards.distinct().sorted().forEach(board -> holdBoard(board.cycle(), board.aspect()));
    }

    <T> void refuseConflict(Task task, TaskField<T> field, T seen, T wanted) {
        T stored = field.of(task);
        if (!Objects.equals(stored, seen) && !Objects.equals(stored, wanted)) {
            LastChange last = lastChange(task, Set.of(field.name()));
            throw new FieldConflict(field, wanted, stored, last.by(), last.at());
        }
    }

    LastChange lastChange(Task task, Set<String> fields) {
        return changes.lastChange(TaskChanged.KIND, Long.toString(task.id()), fields)
                .orElseGet(() -> new LastChange(task.changedBy(), task.changedAt()));
    }

    void finish(Task task, TaskChanged.Verb verb, Actor actor, Seat seat, Before before) {
        List<FieldChange> fields = TaskFacts.between(before.facts(), TaskFacts.of(task));
        if (!fields.isEmpty()) {
            finish(task, verb, actor, seat, before.memento(), fields);
        }
    }

    void finish(Task task, Actor actor, Seat seat, FieldChange field) {
        finish(task, TaskChanged.Verb.EDITED, actor, seat, task.memento(), List.of(field));
    }

    TaskChanged finish(
            Task task, TaskChanged.Verb verb, Actor actor, Seat seat, TaskMemento before, List<FieldChange> fields) {
        task.stamp(actor.displayName(), clock.instant());
        store(task);
        return publish(task, verb, actor, seat, before, fields);
    }

    /** Writes now, so that what the schema refuses is told in words and the version in the event is the new one. */
    void store(Task task) {
        try {
            tasks.save(task);
            tasks.flush();
        } catch (DataIntegrityViolationException e) {
            throw refusal(e);
        }
    }

    private static InvalidValue refusal(DataIntegrityViolationException e) {
        String said = Objects.requireNonNullElse(e.getMostSpecificCause().getMessage(), "");
        if (said.contains("task_sub_theme")) {
            return new InvalidValue("aspect", Problem.SUB_THEME_OF_ANOTHER_ASPECT);
        }
        if (said.contains("task_region")) {
            return new InvalidValue("region", Problem.UNKNOWN);
        }
        throw e;
    }

    TaskChanged publish(
            Task task,
            TaskChanged.Verb verb,
            Actor actor,
            Seat seat,
            @Nullable TaskMemento before,
            List<FieldChange> fields) {
        TaskChanged change = new TaskChanged(
                task.id(),
                task.cycle(),
                task.code(),
                task.aspect().aspect(),
                task.status(),
                task.version(),
                verb,
                actor,
                seat,
                clock.instant(),
                before,
                fields);
        events.publishEvent(change);
        return change;
    }
}
