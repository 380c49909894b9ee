package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.UI;
import id.koorwil.portal.task.TaskChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers for each page what was done on it: what one transaction changed is one step, and an undo is none. */
@Component
class UndoRecorder {

    private static final Object STEP = new Object();

    /** Takes what is done beside a page's requests, where the page is not to be touched. */
    private static final ScopedValue<Consumer<List<TaskChanged>>> BESIDE = ScopedValue.newInstance();

    /**
     * Does something beside the requests of a page.
     *
     * @param step gets what one transaction changed, after it was committed
     */
    static void beside(Consumer<List<TaskChanged>> step, Runnable action) {
        ScopedValue.where(BESIDE, step).run(action);
    }

    @EventListener
    void record(TaskChanged change) {
        if (change.what() == TaskChanged.Verb.UNDONE) {
            return;
        }
        if (TransactionSynchronizationManager.getResource(STEP) instanceof Step step) {
            step.changes.add(change);
        } else {
            taker().map(Step::new).ifPresent(step -> begin(step, change));
        }
    }

    private static Optional<Consumer<List<TaskChanged>>> taker() {
        return BESIDE.isBound()
                ? Optional.of(BESIDE.get())
                : Optional.ofNullable(UI.getCurrent()).map(page -> PageUndo.of(page)::push);
    }

    private static void begin(Step step, TaskChanged change) {
        step.changes.add(change);
        TransactionSynchronizationManager.bindResource(STEP, step);
        TransactionSynchronizationManager.registerSynchronization(step);
    }

    private static final class Step implements TransactionSynchronization {

        private final Consumer<List<TaskChanged>> taker;
        private final List<TaskChanged> changes = new ArrayList<>();

        Step(Consumer<List<TaskChanged>> taker) {
            this.taker = taker;
        }

        @Override
        public void afterCommit() {
            taker.accept(changes);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(STEP);
        }
    }
}
