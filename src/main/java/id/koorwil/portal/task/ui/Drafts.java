package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import id.koorwil.portal.shell.DraftKeeper;
import id.koorwil.portal.task.TaskField;
import java.util.Set;

/**
 * The drafts of a task's fields.
 *
 * @param placement how often the task was placed: what is said of a place is not offered at the next one
 */
record Drafts(String account, long task, int placement) {

    private static final Set<TaskField<?>> SAID_OF_A_PLACE =
            Set.of(TaskField.RETURN_REASON, TaskField.REQUEST_NOTE, TaskField.REQUEST_LINK);

    static Drafts of(TaskDesk desk, long task, int placement) {
        return new Drafts(desk.actor().username(), task, placement);
    }

    static boolean saidOfAPlace(TaskField<?> field) {
        return SAID_OF_A_PLACE.contains(field);
    }

    /** Keeps what is typed, and tells of what was typed earlier and never saved. */
    void watch(Component field, TaskField<?> of, DraftKeeper.Found found) {
        watch(field, saidOfAPlace(of) ? placement + "/" + of.name() : of.name(), found);
    }

    void watch(Component field, String name, DraftKeeper.Found found) {
        DraftKeeper.watch(field, account, "task/" + task + "/" + name, found);
    }
}
