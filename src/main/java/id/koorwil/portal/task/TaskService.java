package id.koorwil.portal.task;

import static id.koorwil.portal.task.InvalidValue.Problem;

import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.history.Change.FieldChange;
import id.koorwil.portal.history.ChangeLog.LastChange;
import id.koorwil.portal.programme.CycleGate;
import id.koorwil.portal.task.ColumnPlaces.ColumnOf;
import id.koorwil.portal.text.Alike;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that changes a task, one transaction per intent: takes the row from the database, decides permission by
 * it, lets the task apply its rules, and publishes {@link TaskChanged}.
 *
 * <p>Every method throws {@link id.koorwil.portal.access.NotPermitted} for who may not, {@link
 * id.koorwil.portal.programme.CycleClosed} in a closed cycle, {@link UnknownTask} and {@link TaskDeleted} where there is
 * nothing to change, and {@link InvalidValue} for what cannot be.
 */
@Service
@Transactional
public class TaskService {

    /** Titles of one intent; more are a file to load, not something typed. */
    public static final int MOST_AT_ONCE = 100;

    private final Tasks tasks;
    private final TaskNumbers numbers;
    private final ColumnPlaces places;
    private final Dependencies dependencies;
    private final CycleGate gate;
    private final TaskRows rows;
    private final Clock clock;

    TaskService(
            Tasks tasks,
            TaskNumbers numbers,
            ColumnPlaces places,
            Dependencies dependencies,
            CycleGate gate,
            TaskRows rows,
            Clock clock) {
        this.tasks = tasks;
        this.numbers = numbers;
        this.places = places;
        this.dependencies = dependencies;
        this.gate = gate;
        this.rows = rows;
        this.clock = clock;
    }

    /** Makes a task at the top of its column, where it is seen. */
    public TaskRef create(Actor actor, NewTask wanted) {
        return create(actor, wanted, Place.TOP, Optional.empty());
    }

    private TaskRef create(Actor actor, NewTask wanted, Place place, Optional<Long> series) {
        Scope scope = new Scope(wanted.aspect().aspect(), wanted.region());
        Seat seat = Permissions.require(actor, Action.CREATE_TASK, scope);
        if (!wanted.status().mayBegin()) {
            throw new InvalidValue("status", Problem.NOT_IN_THIS_STATE);
        }
        gate.holdOpen(wanted.cycle());
        String prefix = rows.holdBoard(wanted.cycle(), wanted.aspect().aspect());
        Rank rank = places.find(new ColumnOf(wanted.cycle(), wanted.aspect().aspect(), wanted.status()), place, 0);
        Instant now = clock.instant();
        Task task = new Task(
                wanted.cycle(),
                numbers.next(wanted.cycle(), prefix),
                wanted.aspect(),
                wanted.region(),
                wanted.title(),
                wanted.status(),
                rank,
                actor.displayName(),
                now);
        task.prioritise(wanted.priority());
        task.schedule(wanted.dates());
        task.assignTo(wanted.executor());
        task.promise(wanted.output());
        task.warnOf(wanted.risk());
        task.describe(wanted.description());
        series.ifPresent(task::joinSeriesOf);
        rows.store(task);
        rows.publish(
                task,
                TaskChanged.Verb.CREATED,
                actor,
                seat,
                null,
                TaskFacts.between(TaskFacts.NONE, TaskFacts.of(task)));
        return new TaskRef(task.id(), task.code());
    }

    /**
     * Makes a task for each title, all or none, in their order from the top, and their codes in the same order.
     *
     * @throws InvalidValue also for more than {@value #MOST_AT_ONCE} titles
     */
    public List<TaskRef> createAll(Actor actor, NewTask pattern, List<String> titles) {
        return createEach(actor, titles.stream().map(pattern::withTitle).toList());
    }

    /** As {@link #createAll}, of tasks that differ in more than their titles. */
    public List<TaskRef> createEach(Actor actor, List<NewTask> wanted) {
        if (wanted.size() > MOST_AT_ONCE) {
            throw new InvalidValue("title", Problem.TOO_MANY, MOST_AT_ONCE);
        }
        List<TaskRef> made = new ArrayList<>();
        wanted.forEach(task -> made.add(create(actor, task, below(made), Optional.empty())));
        return made;
    }

    private static Place below(List<TaskRef> made) {
        return made.isEmpty() ? Place.TOP : Place.between(made.getLast().id(), null);
    }

    /**
     * Makes one task for each region, all or none, in their order from the top. Several of them stay a series, so that it can be
     * seen how many are done.
     *
     * @throws InvalidValue also for no region
     */
    public List<TaskRef> createForEach(Actor actor, NewTask pattern, Collection<String> regions) {
        List<String> wanted = regions.stream().distinct().toList();
        if (wanted.isEmpty()) {
            throw new InvalidValue("region", Problem.EMPTY);
        }
        List<TaskRef> made = new ArrayList<>();
        for (String region : wanted) {
            Optional<Long> series = made.stream().findFirst().map(TaskRef::id);
            made.add(create(actor, pattern.withRegion(region), below(made), series));
        }
        if (made.size() > 1) {
            tasks.beginSeries(made.getFirst().id());
        }
        return made;
    }

    /**
     * Moves a card to a place in a column, if it still is where it was when it was picked up.
     *
     * @throws StaleMove if somebody moved it since; nothing is changed then
     * @throws NotYetVerified if SELESAI is meant from elsewhere than DIPERIKSA
     */
    public Moved move(Actor actor, long id, SeenPlace seen, Status target, Place place) {
        return moveCard(actor, id, seen, target, place, Optional.empty());
    }

    /**
     * Moves a card to a place in a column, and into another lane of the board, which changes the field that the lanes are of.
     *
     * @throws StaleMove if somebody moved it since; nothing is changed then
     * @throws NotYetVerified if SELESAI is meant from elsewhere than DIPERIKSA
     * @throws FieldConflict if somebody changed the field since
     * @throws InvalidValue for lanes of areas: a task is of its region's
     */
    public Moved moveIntoLane(Actor actor, long id, SeenPlace seen, Status target, Place place, LaneChange change) {
        return moveCard(actor, id, seen, target, place, Optional.of(change));
    }

    private Moved moveCard(
            Actor actor, long id, SeenPlace seen, Status target, Place place, Optional<LaneChange> laneChange) {
        Task task = rows.hold(actor, id);
        if (!task.place().equals(seen)) {
            // before the question who may, which the move may have changed: everybody who reads may know it
            LastChange last = rows.lastChange(task, Set.of("status", "rank", "aspect"));
            throw new StaleMove(task.code(), task.aspect().aspect(), task.place(), last.by(), last.at());
        }
        Permissions.require(actor, Action.CHANGE_TASK, task.scope());
        Action needed = Workflow.needed(task.code(), task.status(), target);
        Seat seat = Permissions.require(actor, needed, task.scope());
        boolean byVerifier = Permissions.allows(actor, Action.VERIFY_TASK, task.scope());
        gate.holdOpen(task.cycle());
        Status from = task.status();
        Before before = Before.of(task);
        laneChange.ifPresent(change -> {
            TaskRows.mayEdit(actor, task);
            changeLane(task, change);
            TaskRows.mayEdit(actor, task); // where it now belongs
            Permissions.require(actor, needed, task.scope());
        });
        place(task, target, place, byVerifier);
        rows.finish(task, TaskChanged.Verb.MOVED, actor, seat, before);
        return new Moved(ref(task), from, task.place(), Workflow.isReturn(from, target, byVerifier));
    }

    /**
     * Asks for verification from wherever the task is, at the top of DIPERIKSA.
     *
     * @throws InvalidValue if it is under verification or done already
     */
    public Moved requestVerification(Actor actor, long id) {
        Task task = rows.hold(actor, id);
        Permissions.require(actor, Action.CHANGE_TASK, task.scope());
        if (!Workflow.mayBeVerifiedNext(task.status())) {
            throw new InvalidValue("status", Problem.NOT_IN_THIS_STATE);
        }
        return move(actor, id, task.place(), Status.DIPERIKSA, Place.TOP);
    }

    /**
     * Reports progress in per cent. Above 0 in RENCANA the task goes to the top of DIKERJAKAN.
     *
     * @throws FieldConflict if somebody else reported since
     */
    public void report(Actor actor, long id, int seenPercent, int percent) {
        Task task = rows.hold(actor, id);
        Seat seat = TaskRows.mayEdit(actor, task);
        gate.holdOpen(task.cycle());
        rows.refuseConflict(task, TaskField.PROGRESS, seenPercent, percent);
        Before before = Before.of(task);
        if (Workflow.begins(task.status(), percent)) {
            place(task, Status.DIKERJAKAN, Place.TOP, false);
        }
        task.report(percent, clock.instant());
        rows.finish(task, TaskChanged.Verb.EDITED, actor, seat, before);
    }

    /**
     * Saves a field, if it still has the value that was seen; changes of other fields do not matter.
     *
     * @return the value as it is kept, texts without blanks around them
     * @throws FieldConflict if somebody else changed the same field since
     */
    public <T> T edit(Actor actor, long id, TaskField.Editable<T> field, T seen, T wanted) {
        Task task = rows.hold(actor, id);
        Seat seat = field == TaskField.RETURN_REASON
                ? Permissions.require(actor, Action.VERIFY_TASK, task.scope())
                : TaskRows.mayEdit(actor, task);
        gate.holdOpen(task.cycle());
        rows.refuseConflict(task, field, seen, wanted);
        Before before = Before.of(task);
        field.set(task, wanted);
        TaskRows.mayEdit(actor, task); // where it now belongs, if that changed
        rows.finish(task, TaskChanged.Verb.EDITED, actor, seat, before);
        return field.of(task);
    }

    /**
     * Moves a task to another aspect or sub-theme; it keeps its code and state, and goes to the end of its new column.
     *
     * @throws FieldConflict if somebody else did since
     */
    public void reassign(Actor actor, long id, AspectChoice seen, AspectChoice wanted) {
        Task task = rows.hold(actor, id);
        Seat seat = TaskRows.mayEdit(actor, task);
        TaskRows.mayEdit(actor, task.status(), new Scope(wanted.aspect(), task.region()));
        gate.holdOpen(task.cycle());
        rows.refuseConflict(task, TaskField.ASPECT, seen, wanted);
        Before before = Before.of(task);
        if (wanted.aspect().equals(task.aspect().aspect())) {
            task.reassign(wanted, task.rank());
        } else {
            rows.holdBoard(task.cycle(), wanted.aspect());
            task.reassign(
                    wanted,
                    places.find(new ColumnOf(task.cycle(), wanted.aspect(), task.status()), Place.BOTTOM, task.id()));
        }
        rows.finish(task, TaskChanged.Verb.EDITED, actor, seat, before);
    }

    /**
     * Makes a task depend on another one of its cycle, finish-to-start.
     *
     * @throws InvalidValue if there is no such task, or a circle would arise
     */
    public void addDependency(Actor actor, long id, String predecessorCode) {
        // the other end is held too, in the order of all: who changes that one holds it as well, and waits for the
        // cycle
        List<Task> ends = tasks.holdAll(dependencies.withPredecessor(id, predecessorCode));
        Task task = TaskRows.living(
                actor, ends.stream().filter(end -> end.id() == id).findFirst(), id);
        Seat seat = TaskRows.mayEdit(actor, task);
        long predecessor = ends.stream()
                .filter(end -> end.code().equals(predecessorCode) && !end.deleted())
                .findFirst()
                .orElseThrow(() -> new InvalidValue("dependsOn", Problem.UNKNOWN, predecessorCode))
                .id();
        if (predecessor == id) {
            throw new InvalidValue("dependsOn", Problem.DEPENDS_ON_ITSELF, predecessorCode);
        }
        gate.holdOpenAlone(task.cycle());
        if (dependencies.leadsTo(predecessor, id)) {
            throw new InvalidValue("dependsOn", Problem.CIRCLE, predecessorCode);
        }
        if (dependencies.add(task.cycle(), id, predecessor)) {
            rows.finish(task, actor, seat, new FieldChange(TaskChanged.DEPENDS_ON, null, predecessorCode));
        }
    }

    public void removeDependency(Actor actor, long id, String predecessorCode) {
        Task task = rows.hold(actor, id);
        Seat seat = TaskRows.mayEdit(actor, task);
        gate.holdOpen(task.cycle());
        long predecessor = dependencies
                .idOf(task.cycle(), predecessorCode)
                .orElseThrow(() -> new InvalidValue("dependsOn", Problem.UNKNOWN, predecessorCode));
        if (dependencies.remove(id, predecessor)) {
            rows.finish(task, actor, seat, new FieldChange(TaskChanged.DEPENDS_ON, predecessorCode, null));
        }
    }

    /**
     * Deletes a task; its row is kept and its code is never given again.
     *
     * @throws DeletionRefused if it is SELESAI, or others depend on it
     */
    public void delete(Actor actor, long id) {
        Task task = rows.hold(actor, id);
        Seat seat = Permissions.require(actor, Action.DELETE_TASK, task.scope());
        gate.holdOpenAlone(task.cycle());
        Before before = Before.of(task);
        task.delete(dependencies.dependentsOf(id), clock.instant());
        rows.finish(task, TaskChanged.Verb.DELETED, actor, seat, before);
    }

    private void place(Task task, Status target, Place place, boolean byVerifier) {
        String aspect = task.aspect().aspect();
        rows.holdBoard(task.cycle(), aspect);
        Rank rank = places.find(new ColumnOf(task.cycle(), aspect, target), place, task.id());
        task.moveTo(target, rank, byVerifier, clock.instant());
    }

    private void changeLane(Task task, LaneChange change) {
        String from = change.from();
        String to = change.to();
        switch (change.lanes()) {
            case WILAYAH -> set(task, TaskField.REGION, from, to);
            case PELAKSANA -> // names that are written alike are in one lane
                set(task, TaskField.EXECUTOR, Alike.same(from, task.executor()) ? task.executor() : from, to);
            case PRIORITAS -> set(task, TaskField.PRIORITY, priority(from), priority(to));
            case SUB_TEMA -> {
                rows.refuseConflict(task, TaskField.ASPECT, subTheme(task, from), subTheme(task, to));
                task.reassign(subTheme(task, to), task.rank());
            }
            case KOORWIL -> throw new InvalidValue("area", Problem.FOLLOWS_REGION);
            case TANPA -> throw new InvalidValue("lane", Problem.UNKNOWN, to);
        }
    }

    private <T> void set(Task task, TaskField.Editable<T> field, T seen, T wanted) {
        rows.refuseConflict(task, field, seen, wanted);
        field.set(task, wanted);
    }

    private static Priority priority(String name) {
        return Stream.of(Priority.values())
                .filter(priority -> priority.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("priority", Problem.UNKNOWN, name));
    }

    private static AspectChoice subTheme(Task task, String code) {
        return new AspectChoice(task.aspect().aspect(), code.isEmpty() ? null : code);
    }

    private static TaskRef ref(Task task) {
        return new TaskRef(task.id(), task.code());
    }
}
