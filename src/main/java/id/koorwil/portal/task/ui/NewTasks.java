package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.shared.HasValidationProperties;
import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Names;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.task.InvalidValue;
import id.koorwil.portal.task.NewTask;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.TaskRef;
import java.util.List;
import java.util.Optional;
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
        Actor actor = desk.actor();
        return cycle.closed()
                ? List.of()
                : names.regions().keySet().stream()
                        .filter(region -> Permissions.allows(actor, Action.CREATE_TASK, new Scope(aspect, region)))
                        .toList();
    }

    /** The quick way, in a column: a title and Enter; several pasted lines are offered as many tasks. */
    public Component quick(Status status, Runnable close) {
        return desk.overlays().quickAdd(this, status, close);
    }

    /** The full form, in a dialog. */
    public void openForm() {
        desk.overlays().openNewTask(this);
    }

    /** The region that a new task gets without being asked: the filter's, else the own one, else the only one. */
    Optional<String> region() {
        List<String> allowed = regions();
        if (filter.regions().size() == 1) {
            String only = filter.regions().iterator().next();
            Optional<String> wanted =
                    only.equals(TaskFilter.MINE) ? desk.actor().ownRegion() : Optional.of(only);
            if (wanted.filter(allowed::contains).isPresent()) {
                return wanted;
            }
        }
        return desk.actor()
                .ownRegion()
                .filter(allowed::contains)
                .or(() -> allowed.size() == 1 ? Optional.of(allowed.getFirst()) : Optional.empty());
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

    /** Runs what makes tasks; what is wrong is said beside the title, other refusals in a notice. */
    static void attempt(HasValidationProperties title, Runnable making) {
        try {
            making.run();
        } catch (InvalidValue invalid) {
            title.setInvalid(true);
            title.setErrorMessage(TaskWords.invalid(invalid));
        } catch (RuntimeException refused) {
            Notices.refused(
                    TaskWords.refusal(refused, UI.getCurrent().getLocale()).orElseThrow(() -> refused));
        }
    }
}
