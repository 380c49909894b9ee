package id.koorwil.portal.task.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.database.DatabaseTrouble;
import id.koorwil.portal.shell.DatabaseNotice;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.shell.Untranslated;
import id.koorwil.portal.task.Batch;
import id.koorwil.portal.task.BatchChange;
import id.koorwil.portal.task.Refused;
import id.koorwil.portal.task.TaskChanged;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * One change of many tasks, from a page: beside its requests, so that the page can show how far it is, and is told what came
 * of it.
 */
final class BatchRun {

    /** More take long enough to be waited for. */
    private static final int SHORT = 50;

    /** So many are done at once before it is said how far it is. */
    private static final int STEP = 20;

    /** Ends what is said of how far it is. */
    private static final int END = -1;

    private final TaskDesk desk;
    private final UI window;
    private final List<Long> tasks;
    private final BatchChange change;
    private final Runnable told;
    private final BlockingQueue<Integer> far = new LinkedBlockingQueue<>();
    private List<TaskChanged> step = List.of();

    /**
     * A change that has not begun.
     *
     * @param told what the page does when it is over, whatever came of it
     */
    BatchRun(TaskDesk desk, UI window, List<Long> tasks, BatchChange change, Runnable told) {
        this.desk = desk;
        this.window = window;
        this.tasks = tasks;
        this.change = change;
        this.told = told;
    }

    void start() {
        Actor actor = desk.actor();
        Optional<Notification> waiting = tasks.size() > SHORT ? Optional.of(showProgress()) : Optional.empty();
        Thread.ofVirtual()
                .start(() -> UndoRecorder.beside(changes -> step = changes, () -> {
                    Runnable told = run(actor);
                    inWindow(() -> {
                        waiting.ifPresent(Notification::close);
                        told.run();
                    });
                }));
    }

    /**
     * From a thread of its own: whoever asks for the page does what waits for the page too, which must not happen within the
     * transaction.
     */
    private Notification showProgress() {
        ProgressBar bar = new ProgressBar(0, tasks.size());
        String words = translate("selection.working", tasks.size());
        bar.getElement().setAttribute("aria-label", words);
        Thread.ofVirtual().start(() -> {
            try {
                for (int seen = far.take(); seen != END; seen = far.take()) {
                    int now = Math.min(seen, tasks.size());
                    inWindow(() -> bar.setValue(now));
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        return Notices.staying(words, bar);
    }

    /** Answers what is to be told. */
    private Runnable run(Actor actor) {
        try {
            Batch batch = desk.batch().apply(actor, tasks, change, seen -> {
                if (seen % STEP == 0) {
                    far.add(seen);
                }
            });
            return () -> tell(batch);
        } catch (RuntimeException e) {
            return () -> tell(e);
        } finally {
            far.add(END);
        }
    }

    /** Whoever has left meanwhile is told nothing, and has what was asked for. */
    private void inWindow(Runnable action) {
        window.accessLater(action::run, () -> {}).run();
    }

    private void tell(RuntimeException e) {
        told.run();
        if (DatabaseTrouble.is(e)) {
            DatabaseNotice.offer(e, this::start);
        } else {
            Notices.refused(Refusals.sentence(e));
        }
    }

    private void tell(Batch batch) {
        if (!step.isEmpty()) {
            PageUndo.of(window).push(step);
            Undoing.offer(desk, window, step, done(batch));
        } else if (batch.refused().isEmpty()) {
            Notices.done(translate("selection.nothing"));
        }
        told.run();
        if (!batch.refused().isEmpty()) {
            Notices.refused(translate("selection.refused", batch.refused().size()), reasons(batch.refused()));
        }
    }

    private String done(Batch batch) {
        String done = translate(
                change instanceof BatchChange.Delete ? "selection.deleted" : "selection.done", batch.changed());
        int same = tasks.size() - batch.changed() - batch.refused().size();
        return same > 0 ? done + " " + translate("selection.same", same) : done;
    }

    private static UnorderedList reasons(List<Refused> refused) {
        UnorderedList reasons = new UnorderedList();
        RefusedTasks.sentences(refused).forEach(said -> reasons.add(new ListItem(Untranslated.codesIn(said))));
        return reasons;
    }
}
