package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.UI;
import id.koorwil.portal.task.TaskChanged;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers for each page what was done on it: what one transaction changed is one step, and an undo is none. */
@Component
class UndoRecorder {

    private static final Object STEP = new Object();

    @EventListener
    void record(TaskChanged change) {
        UI page = UI.getCurrent();
        if (page == null || change.what() == TaskChanged.Verb.UNDONE) {
            return;
        }
        if (TransactionSynchronizationManager.getResource(STEP) instanceof Step step) {
            step.changes.add(change);
        } else {
            Step step = new Step(page);
            step.changes.add(change);
            TransactionSynchronizationManager.bindResource(STEP, step);
            TransactionSynchronizationManager.registerSynchronization(step);
        }
    }

    private static final class Step implements TransactionSynchronization {

        private final UI page;
        private final List<TaskChanged> changes = new ArrayList<>();

        Step(UI page) {
            this.page = page;
        }

        @Override
        public void afterCommit() {
            PageUndo.of(page).push(changes);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(STEP);
        }
    }
}
