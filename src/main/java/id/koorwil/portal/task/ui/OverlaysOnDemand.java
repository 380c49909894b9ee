package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import id.koorwil.portal.programme.Board;
import id.koorwil.portal.programme.BoardColumn;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.task.Blockage;
import id.koorwil.portal.task.Moved;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskDetails;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** The windows themselves; only {@link TaskView} names this class, whose chunk brings them to the browser. */
@org.springframework.stereotype.Component
class OverlaysOnDemand implements TaskOverlays {

    @Override
    public Panel panel(TaskDesk desk, PanelSurroundings surroundings, Cycle cycle, TaskDetails task) {
        TaskPanel panel = new TaskPanel(desk, surroundings, cycle, task);
        return new Panel(panel, panel::showAnew);
    }

    @Override
    public Component quickAdd(NewTasks tasks, Status status, Runnable close) {
        return new QuickAdd(tasks, status, close);
    }

    @Override
    public void openNewTask(NewTasks tasks) {
        NewTaskDialog.of(tasks).open();
    }

    @Override
    public void openCopy(NewTasks tasks, TaskDetails of) {
        NewTaskDialog.copyOf(tasks, of).open();
    }

    @Override
    public void openBin(TaskDesk desk, Cycle cycle, Board board, Runnable restored) {
        new BinDialog(desk, cycle, board, restored).open();
    }

    @Override
    public void openColumn(BoardColumn seen, String state, Consumer<BoardColumn> save) {
        new ColumnDialog(seen, state, save).open();
    }

    @Override
    public void askBlockage(TaskDesk desk, long task, String code, Runnable blocked) {
        BlockageDialog.of(desk, task, code, blocked).open();
    }

    @Override
    public void askBlockageOfMany(TaskDesk desk, int tasks, Consumer<Blockage> blocked) {
        BlockageDialog.ofMany(desk, tasks, blocked).open();
    }

    @Override
    public void askDelete(String code, Runnable delete) {
        DeleteDialog.of(code, delete).open();
    }

    @Override
    public void askDeleteMany(int tasks, Runnable delete) {
        DeleteDialog.ofMany(tasks, delete).open();
    }

    @Override
    public void askReturnReason(TaskDesk desk, Moved moved, Runnable said) {
        new MoveNotices(desk, moved, said).askReturnReason();
    }

    @Override
    public void askRequestNote(TaskDesk desk, Moved moved, Runnable said) {
        new MoveNotices(desk, moved, said).askRequestNote();
    }

    @Override
    public Component progress(IntConsumer chosen) {
        return new ProgressChoice(chosen);
    }

    @Override
    public Component executor(TaskDesk desk, long cycle, String now, Consumer<String> chosen) {
        return new ExecutorChoice(desk, cycle, now, chosen);
    }

    @Override
    public Component day(TaskDesk desk, long cycle, Consumer<LocalDate> chosen) {
        return new DayChoice(desk, cycle, chosen);
    }

    @Override
    public Component dates(TaskDesk desk, long cycle, Optional<DateSpan> now, Consumer<Optional<DateSpan>> chosen) {
        return new DatesChoice(desk, cycle, now, chosen);
    }

    @Override
    public <T> Component filterValues(String title, FilterValues<T> values, Set<T> chosen, Consumer<Set<T>> apply) {
        return new FilterBoxes<>(title, values, chosen, apply);
    }
}
