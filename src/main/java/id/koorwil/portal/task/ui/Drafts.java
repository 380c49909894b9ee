package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import id.koorwil.portal.shell.DraftKeeper;
import id.koorwil.portal.shell.DraftKeeper.Draft;
import id.koorwil.portal.task.TaskField;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

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

    OfField of(TaskField<?> field) {
        return of(saidOfAPlace(field) ? placement + "/" + field.name() : field.name());
    }

    OfField of(String name) {
        return new OfField(account, "task/" + task + "/" + name);
    }

    /** The drafts of one field. */
    record OfField(String account, String key) {

        /** Keeps what is typed over a stored value, and tells of what was typed earlier and never saved. */
        void watch(Component field, Supplier<String> base, Consumer<Draft> found) {
            DraftKeeper.watch(field, account, key, base, found);
        }

        /** As the other one, of a field that is empty until something is said: what was typed earlier is put into it. */
        void restore(Component field) {
            DraftKeeper.restore(field, account, key);
        }

        void forget() {
            DraftKeeper.forget(account, key);
        }

        void settled(List<String> sent, String base) {
            DraftKeeper.settled(account, key, sent, base);
        }

        void rebase(String base) {
            DraftKeeper.rebase(account, key, base);
        }

        void adopt(Draft draft) {
            DraftKeeper.adopt(account, key, draft);
        }
    }
}
