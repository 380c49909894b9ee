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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
        List<Task> held = hold(step);
        held.stream().map(Task::cycle).distinct().sorted().forEach(gate::holdOpenAlone);
        rows.holdBoards(boardsOf(held, step));
        List<TaskChanged> undone = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Task task : held) {
            Optional<Taken> taken = Optional.empty();
            try {
                taken = Optional.of(takeBack(actor, task, Objects.requireNonNull(changes.get(task.id()))));
            } catch (NotPermitted | ChangedSince | DeletionRefused | InvalidValue why) {
                refused.add(new Refused(task.code(), why));
            }
            // written before the next one looks for its place; what the schema refuses takes back all of it
            taken.map(one -> write(actor, one)).ifPresent(undone::add);
        }
        return new Undone(undone, refused);
    }

    /** The tasks of a step; what they depended on is held too, as where a dependency is added. */
    private List<Task> hold(List<TaskChanged> step) {
        Set<Long> own = step.stream().map(TaskChanged::task).collect(Collectors.toSet());
        Set<Long> all = new HashSet<>(own);
        step.forEach(change -> change.links()
                .forEach(code -> dependencies.idOf(change.cycle(), code).ifPresent(all::add)));
        return tasks.holdAll(List.copyOf(all)).stream()
                .filter(task -> own.contains(task.id()))
                .toList();
    }

    private static Stream<BoardOf> boardsOf(List<Task> held, List<TaskChanged> step) {
        return Stream.concat(
                held.stream().map(BoardOf::board),
                step.stream()
                        .flatMap(
                                change -> Optional.ofNullable(change.before())
                                        .map(was -> new BoardOf(change.cycle(), was.aspect()))
                                        .stream()));
    }

    /** A task that is as it was, and is not written yet. */
    private record Taken(Task task, Seat seat, Before now, List<FieldChange> links) {}

    /** Everything is asked before anything is changed. */
    private Taken takeBack(Actor actor, Task task, TaskChanged change) {
        if (task.version() != change.subjectVersion()) {
            throw new ChangedSince(task.code(), task.changedBy(), task.changedAt());
        }
        Before now = Before.of(task);
        TaskMemento was = change.before();
        List<FieldChange> links = List.of();
        Seat seat;
        if (was == null || change.what() == TaskChanged.Verb.RESTORED) {
            seat = Permissions.require(actor, Action.DELETE_TASK, task.scope());
            task.delete(dependencies.dependentsOf(task.id()), clock.instant());
        } else if (change.what() == TaskChanged.Verb.DELETED) {
            seat = Permissions.require(actor, Action.DELETE_TASK, task.scope());
            become(task, was, change);
        } else {
            seat = TaskRows.mayEdit(actor, task);
            TaskRows.mayEdit(actor, was.status(), new Scope(was.aspect(), was.region()));
            links = unlink(task, change);
            become(task, was, change);
        }
        return new Taken(task, seat, now, links);
    }

    private TaskChanged write(Actor actor, Taken taken) {
        List<FieldChange> fields = new ArrayList<>(taken.links());
        fields.addAll(TaskFacts.between(taken.now().facts(), TaskFacts.of(taken.task())));
        return rows.finish(
                taken.task(),
                TaskChanged.Verb.UNDONE,
                actor,
                taken.seat(),
                taken.now().memento(),
                fields);
    }

    /** A change that has not moved the card leaves it where it stands: the column may have got new keys since. */
    private void become(Task task, TaskMemento was, TaskChanged change) {
        ColumnOf column = new ColumnOf(task.cycle(), was.aspect(), was.status());
        Rank place = change.moves() ? places.again(column, new Rank(was.rankKey()), task.id()) : task.rank();
        task.become(was, place);
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
