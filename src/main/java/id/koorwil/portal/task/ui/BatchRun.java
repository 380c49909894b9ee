package id.koorwil.portal.task.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.shell.DatabaseAway;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.task.Batch;
import id.koorwil.portal.task.BatchChange;
import id.koorwil.portal.task.Refused;
import id.koorwil.portal.task.TaskChanged;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;

/**
 * One change of many tasks, from a page: beside its requests, so that the page can show how far it is, and is told what came
 * of it.
 */
final class BatchRun {

    /** More take long enough to be waited for. */
    private static final int SHORT = 50;

    /** So many are done at once before it is said how far it is. */
    private static final int STEP = 20;

    /** So many refused tasks are named. */
    private static final int NAMED = 10;

    private final TaskDesk desk;
    private final UI window;
    private final List<Long> tasks;
    private final BatchChange change;
    private final SelectionBar.Page page;
    private Optional<List<TaskChanged>> before = Optional.empty();

    BatchRun(TaskDesk desk, UI window, List<Long> tasks, BatchChange change, SelectionBar.Page page) {
        this.desk = desk;
        this.window = window;
        this.tasks = tasks;
        this.change = change;
        this.page = page;
    }

    void start() {
        page.clear(); // what is selected from now on is for the next change
        Actor actor = desk.actor();
        ProgressBar bar = new ProgressBar(0, tasks.size());
        Optional<Notification> waiting = tasks.size() > SHORT
                ? Optional.of(Notices.staying(translate("selection.working", tasks.size()), bar))
                : Optional.empty();
        before = PageUndo.of(window).latest();
        Thread.ofVirtual()
                .start(() -> UndoRecorder.on(window, () -> {
                    Runnable told = run(actor, bar);
                    inWindow(() -> {
                        waiting.ifPresent(Notification::close);
                        told.run();
                    });
                }));
    }

    /** Answers what is to be told. */
    private Runnable run(Actor actor, ProgressBar bar) {
        try {
            Batch batch = desk.batch().apply(actor, tasks, change, seen -> {
                if (seen % STEP == 0) {
                    inWindow(() -> bar.setValue(seen));
                }
            });
            return () -> tell(batch);
        } catch (RuntimeException e) {
            return () -> tell(e);
        }
    }

    private void inWindow(Runnable action) {
        Future<Void> _ = window.access(action::run);
    }

    private void tell(RuntimeException e) {
        if (DatabaseAway.is(e)) {
            DatabaseAway.offer(this::start);
        } else {
            Notices.refused(Refusals.sentence(e));
        }
    }

    private void tell(Batch batch) {
        page.changed();
        String done = translate("selection.done", batch.done());
        PageUndo.of(window)
                .latest()
                .filter(step -> !before.equals(Optional.of(step)))
                .ifPresentOrElse(step -> tell(step, done), () -> Notices.done(done));
        if (!batch.refused().isEmpty()) {
            Notices.refused(translate("selection.refused", batch.refused().size()), reasons(batch.refused()));
        }
    }

    private void tell(List<TaskChanged> step, String done) {
        Undoing.offer(desk, window, step, done);
        window.getPage()
                .executeJs(
                        "window.portal.focusTaskAfterAll($0, '.title a')",
                        step.getFirst().code());
    }

    private static UnorderedList reasons(List<Refused> refused) {
        UnorderedList reasons = new UnorderedList();
        refused.stream()
                .limit(NAMED)
                .forEach(one -> reasons.add(new ListItem(one.code() + ": " + Refusals.sentence(one.reason()))));
        if (refused.size() > NAMED) {
            reasons.add(new ListItem(translate("selection.more", refused.size() - NAMED)));
        }
        return reasons;
    }
}
