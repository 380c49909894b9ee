package id.koorwil.portal.task.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Names;
import id.koorwil.portal.programme.Region;
import id.koorwil.portal.task.NewTask;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskDetails;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.TaskOptions;
import id.koorwil.portal.task.TaskRef;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Making tasks on a board: by a title and Enter in a column, or by the full form. A new task inherits what the page is
 * filtered by.
 *
 * @param made what the page does with them, so that they are seen
 */
public record NewTasks(
        TaskDesk desk, Cycle cycle, String aspect, TaskFilter filter, Names names, Consumer<List<TaskRef>> made) {

    /** The regions that whoever looks may make tasks for. */
    public List<String> regions() {
        return TaskOptions.creatable(
                desk.actor(), cycle, aspect, names.regions().keySet());
    }

    /** The quick way, in a column: a title and Enter; several pasted lines are offered as many tasks. */
    public Component quick(Status status, Runnable close) {
        return desk.overlays().quickAdd(this, status, close);
    }

    /** The full form, in a dialog. */
    public void openForm() {
        desk.overlays().openNewTask(this);
    }

    /** The full form, filled with what another task says; from there it can be made for many regions. */
    public void openCopyOf(TaskDetails task) {
        desk.overlays().openCopy(this, task);
    }

    /** The words for tasks that were made. */
    public static String told(List<TaskRef> made) {
        return translate(
                "new.made", TaskWords.codes(made.stream().map(TaskRef::code).toList()));
    }

    /** Those of the {@link #regions} that the filter shows; all, where it shows none of them. */
    List<String> offered() {
        List<String> allowed = regions();
        Set<String> shown = new HashSet<>(allowed);
        filter.regionsFor(desk.actor()).ifPresent(shown::retainAll);
        if (!filter.areas().isEmpty()) {
            shown.removeIf(desk.programme().regions(desk.actor()).stream()
                    .filter(region -> !filter.areas().contains(region.area()))
                    .map(Region::code)
                    .toList()::contains);
        }
        return shown.isEmpty()
                ? allowed
                : allowed.stream().filter(shown::contains).toList();
    }

    /** The region that a new task gets without being asked: the only one that is offered, else the only own one. */
    Optional<String> region() {
        List<String> offered = offered();
        List<String> own =
                desk.actor().ownRegions().stream().filter(offered::contains).toList();
        List<String> likely = own.isEmpty() ? offered : own;
        return likely.size() == 1 ? Optional.of(likely.getFirst()) : Optional.empty();
    }

    /** A task of a region with what the filter says of it. */
    NewTask inheriting(String region, Status status) {
        NewTask task = NewTask.titled(cycle.id(), aspect, region, "", status);
        if (filter.executors().size() == 1) {
            task = task.withExecutor(filter.executors().iterator().next());
        }
        if (filter.priorities().size() == 1) {
            task = task.withPriority(filter.priorities().iterator().next());
        }
        return task;
    }
}
