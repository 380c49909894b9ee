package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.VaadinRequest;
import id.koorwil.portal.shell.Rebuilt;
import id.koorwil.portal.task.TaskChanged;
import id.koorwil.portal.task.UndoStack;
import id.koorwil.portal.task.Undone;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was done in one window of the browser; it goes along from page to page. */
final class PageUndo {

    private final UndoStack stack = new UndoStack();
    private Runnable changed = () -> {};
    private @Nullable Notification offer;
    private final Map<Long, Notification> asking = new HashMap<>();
    private WeakReference<@Nullable VaadinRequest> pushedIn = new WeakReference<>(null);

    static PageUndo of(UI window) {
        PageUndo known = ComponentUtil.getData(window, PageUndo.class);
        if (known == null) {
            known = new PageUndo();
            ComponentUtil.setData(window, PageUndo.class, known);
        }
        return known;
    }

    /** Calls what shows whether there is something to undo. */
    void whenChanged(Runnable show) {
        changed = show;
    }

    void push(List<TaskChanged> step) {
        stack.push(step);
        pushedIn = new WeakReference<>(VaadinRequest.getCurrent());
        changed.run();
    }

    /** A notice offers to undo the latest step; there is one at a time, since several would cover the page. */
    void offered(Notification notice) {
        if (offer != null) {
            offer.close();
        }
        offer = notice;
    }

    /** A notice asks for what belongs to a change of a task; it goes when that is taken back. */
    void asked(long task, Notification notice) {
        asking.put(task, notice);
        notice.addDetachListener(closed -> {
            if (!Rebuilt.isBuilding(notice)) {
                asking.remove(task, notice);
            }
        });
    }

    Optional<List<TaskChanged>> latest() {
        return stack.latest();
    }

    /** The step that was done just now, in this request; none where an action has changed nothing. */
    Optional<List<TaskChanged>> justNow() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request != null && pushedIn.refersTo(request) ? stack.latest() : Optional.empty();
    }

    /** A step as it stands now, if it is still there to be undone. */
    Optional<List<TaskChanged>> current(List<TaskChanged> step) {
        return stack.current(step);
    }

    void forget(List<TaskChanged> step) {
        stack.forget(step);
        changed.run();
    }

    void undone(List<TaskChanged> step, Undone undone) {
        stack.undone(step, undone);
        if (offer != null) {
            offer.close();
        }
        step.stream()
                .map(change -> asking.remove(change.task()))
                .filter(Objects::nonNull)
                .forEach(Notification::close);
        changed.run();
    }
}
