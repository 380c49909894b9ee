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
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * What opens over a page when somebody asks for it, all that has fields. A page knows these windows by this interface alone: what it names
 * itself is sent to the browser before its first card is drawn, what is behind this comes with the first window.
 */
public interface TaskOverlays {

    /**
     * The panel of a task.
     *
     * @param showAnew reads the task again, as after it was changed on the page; answers whether it is there
     */
    record Panel(Component component, BooleanSupplier showAnew) {}

    Panel panel(TaskDesk desk, PanelSurroundings surroundings, Cycle cycle, TaskDetails task);

    /** A line in a column that makes tasks, closed by {@code close}. */
    Component quickAdd(NewTasks tasks, Status status, Runnable close);

    /** The full form of a new task, or of several, one for each of some regions. */
    void openNewTask(NewTasks tasks);

    /** The same form, filled with what another task says. */
    void openCopy(NewTasks tasks, TaskDetails of);

    /** The deleted tasks of a board. */
    void openBin(TaskDesk desk, Cycle cycle, Board board, Runnable restored);

    /** Title, explanation and limit of a column; {@code save} throws what is refused. */
    void openColumn(BoardColumn seen, String state, Consumer<BoardColumn> save);

    /** Asks why a task cannot go on and who must act. */
    void askBlockage(TaskDesk desk, long task, String code, Runnable blocked);

    /** Asks why some tasks cannot go on and who must act. */
    void askBlockageOfMany(TaskDesk desk, int tasks, Consumer<Blockage> blocked);

    /** Asks whether a task shall be deleted. */
    void askDelete(String code, Runnable delete);

    /** Asks whether some tasks shall be deleted. */
    void askDeleteMany(int tasks, Runnable delete);

    /** Takes why a task was sent back, after it was. */
    void askReturnReason(TaskDesk desk, Moved moved, Runnable said);

    /** Takes a note and a link for the verifier, after verification was asked for. */
    void askRequestNote(TaskDesk desk, Moved moved, Runnable said);

    /** Progress in per cent, to be chosen or typed. */
    Component progress(IntConsumer chosen);

    /** Who carries a task out, to be chosen or typed. */
    Component executor(TaskDesk desk, long cycle, String now, Consumer<String> chosen);

    /** One day, to be typed or picked. */
    Component day(TaskDesk desk, long cycle, Consumer<LocalDate> chosen);

    /** Start and deadline, to be typed or picked. */
    Component dates(TaskDesk desk, long cycle, Optional<DateSpan> now, Consumer<Optional<DateSpan>> chosen);

    /** The values of a filter, to be chosen from. */
    <T> Component filterValues(String title, FilterValues<T> values, Set<T> chosen, Consumer<Set<T>> apply);
}
