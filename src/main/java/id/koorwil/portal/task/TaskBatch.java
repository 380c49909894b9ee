package id.koorwil.portal.task;

import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.NotPermitted;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.programme.CycleClosed;
import id.koorwil.portal.programme.CycleGate;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.task.InvalidValue.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes many tasks in one transaction: those that may be changed, by the rules that hold for each alone. What is refused
 * is left as it is, and told.
 */
@Service
@Transactional
public class TaskBatch {

    /** Tasks of one change; more are a file to load. */
    public static final int MOST = 500;

    /** As they stand on a board, from the last one up: each goes to the top of where it is moved. */
    private static final Comparator<Task> FROM_BELOW = Comparator.comparing(Task::status)
            .thenComparing(task -> task.rank().key())
            .reversed();

    private final Tasks tasks;
    private final TaskRows rows;
    private final CycleGate gate;

    /** Without a transaction for each task, whose refusal would take back the others. */
    private final TaskService one;

    TaskBatch(
            Tasks tasks,
            TaskNumbers numbers,
            ColumnPlaces places,
            Dependencies dependencies,
            CycleGate gate,
            TaskRows rows,
            Clock clock) {
        this.tasks = tasks;
        this.rows = rows;
        this.gate = gate;
        this.one = new TaskService(tasks, numbers, places, dependencies, gate, rows, clock);
    }

    /**
     * Changes tasks.
     *
     * @param ids of tasks; one that there is not is left out
     * @param progress is told how many have been looked at, while the transaction is open
     * @throws CycleClosed in a closed cycle
     * @throws InvalidValue for more than {@value #MOST}
     */
    public Batch apply(Actor actor, List<Long> ids, BatchChange change, IntConsumer progress) {
        Permissions.require(actor, Action.READ, Scope.WHOLE_PORTAL);
        if (ids.size() > MOST) {
            throw new InvalidValue("tasks", Problem.TOO_MANY, MOST);
        }
        Run run = new Run(actor, change, progress);
        List<Task> left = run.over(hold(run.permitted(tasks.owned(ids)), change));
        // a task that others depended on may go once they are gone
        while (change instanceof BatchChange.Delete && run.gotOn && !left.isEmpty()) {
            left = run.over(left);
        }
        return run.outcome();
    }

    /** What has come of a change so far. */
    private final class Run {

        private final Actor actor;
        private final BatchChange change;
        private final IntConsumer progress;
        private final List<Refused> notPermitted = new ArrayList<>();
        private final List<Refused> refused = new ArrayList<>();
        private int changed;
        private int seen;
        private boolean gotOn;

        Run(Actor actor, BatchChange change, IntConsumer progress) {
            this.actor = actor;
            this.change = change;
            this.progress = progress;
        }

        /** Asks before rows are held, since whoever may not change them shall not keep others waiting for them either. */
        List<Long> permitted(List<OwnedTask> owned) {
            Action needed = change instanceof BatchChange.Delete ? Action.DELETE_TASK : Action.CHANGE_TASK;
            List<Long> permitted = new ArrayList<>();
            for (OwnedTask task : owned) {
                if (Permissions.allows(actor, needed, task.scope())) {
                    permitted.add(task.id());
                } else {
                    notPermitted.add(new Refused(task.code(), new NotPermitted(actor, needed, task.scope())));
                    progress.accept(++seen);
                }
            }
            return permitted;
        }

        Batch outcome() {
            return new Batch(
                    changed,
                    Stream.concat(notPermitted.stream(), refused.reversed().stream())
                            .toList());
        }

        /** Answers the tasks that were refused. */
        List<Task> over(List<Task> tasks) {
            List<Task> left = new ArrayList<>();
            refused.clear();
            gotOn = false;
            for (Task task : tasks) {
                long version = task.version();
                try {
                    apply(actor, task, change);
                } catch (NotPermitted | NotYetVerified | DeletionRefused | TaskDeleted | InvalidValue why) {
                    refused.add(new Refused(task.code(), why));
                    left.add(task);
                }
                if (task.version() != version) {
                    changed++;
                    gotOn = true;
                }
                progress.accept(++seen);
            }
            return left;
        }
    }

    /** Tasks, cycles and boards, each in one order for all, so that two transactions cannot wait for each other. */
    private List<Task> hold(List<Long> ids, BatchChange change) {
        List<Task> held = tasks.holdAll(ids);
        held.stream()
                .map(Task::cycle)
                .distinct()
                .sorted()
                .forEach(change instanceof BatchChange.Delete ? gate::holdOpenAlone : gate::holdOpen);
        if (change instanceof BatchChange.Move) {
            rows.holdBoards(held.stream().map(BoardOf::board));
        }
        return held.stream().sorted(FROM_BELOW).toList();
    }

    private void apply(Actor actor, Task task, BatchChange change) {
        switch (change) {
            case BatchChange.Move(Status target) -> {
                if (task.deleted() || task.status() != target) {
                    one.move(actor, task.id(), task.place(), target, Place.TOP);
                }
            }
            case BatchChange.Assign(String executor) -> set(actor, task, TaskField.EXECUTOR, executor);
            case BatchChange.Prioritise(Priority priority) -> set(actor, task, TaskField.PRIORITY, priority);
            case BatchChange.Due(LocalDate day) -> set(actor, task, TaskField.DATES, endingOn(task, day));
            case BatchChange.Block(Blockage blockage) -> set(actor, task, TaskField.BLOCKAGE, Optional.of(blockage));
            case BatchChange.Delete() -> one.delete(actor, task.id());
        }
    }

    private static Optional<DateSpan> endingOn(Task task, LocalDate day) {
        return TaskDates.of(task.dates().map(DateSpan::start).orElse(day), day);
    }

    private <T> void set(Actor actor, Task task, TaskField.Editable<T> field, T value) {
        one.edit(actor, task.id(), field, field.of(task), value);
    }
}
