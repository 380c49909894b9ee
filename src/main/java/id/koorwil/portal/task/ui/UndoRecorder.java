package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.UI;
import id.koorwil.portal.task.TaskChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers for each page what was done on it: what one transaction changed is one step, and an undo is none. */
@Component
class UndoRecorder {

    private static final Object STEP = new Object();

    /** The page for which something is done that is no request of its own. */
    private static final ScopedValue<UI> PAGE = ScopedValue.newInstance();

    /** Does something for a page while the page goes on. */
    static void on(UI page, Runnable action) {
        ScopedValue.where(PAGE, page).run(action);
    }

    @EventListener
    void record(TaskChanged change) {
        if (change.what() == TaskChanged.Verb.UNDONE) {
            return;
        }
        if (TransactionSynchronizationManager.getResource(STEP) instanceof Step step) {
            step.changes.add(change);
        } else {
            page().map(Step::new).ifPresent(step -> begin(step, change));
        }
    }

    private static Optional<UI> page() {
        return PAGE.isBound() ? Optional.of(PAGE.get()) : Optional.ofNullable(UI.getCurrent());
    }

    private static void begin(Step step, TaskChanged change) {
        step.changes.add(change);
        TransactionSynchronizationManager.bindResource(STEP, step);
        TransactionSynchronizationManager.registerSynchronization(step);
    }

    private static final class Step implements TransactionSynchronization {

        private final UI page;
        private final List<TaskChanged> changes = new ArrayList<>();

        Step(UI page) {
            this.page = page;
        }

        @Override
        public void afterCommit() {
            if (PAGE.isBound()) {
                Future<Void> _ = page.access(() -> PageUndo.of(page).push(changes));
            } else {
                PageUndo.of(page).push(changes);
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(STEP);
        }
    }
}
