package id.koorwil.portal.task.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import id.koorwil.portal.database.DatabaseTrouble;
import id.koorwil.portal.shell.DatabaseNotice;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.task.TaskChanged;
import id.koorwil.portal.task.Undone;
import java.util.List;

/** Takes back what was done, and tells what came of it. */
public final class Undoing {

    private Undoing() {}

    /** Says that something was done, and offers to take it back. */
    public static void offer(TaskDesk desk, String done) {
        UI window = UI.getCurrent();
        PageUndo.of(window)
                .justNow()
                .ifPresentOrElse(step -> offer(desk, window, step, done), () -> Notices.done(done));
    }

    static void offer(TaskDesk desk, UI window, List<TaskChanged> step, String done) {
        Button undo = new Button(translate("undo.action"));
        Notification notice = Notices.done(done, undo);
        PageUndo.of(window).offered(notice);
        undo.addClickListener(pressed -> {
            notice.close();
            PageUndo.of(window).current(step).ifPresent(now -> undo(desk, window, now));
        });
    }

    static void undo(TaskDesk desk, UI window, List<TaskChanged> step) {
        Undone undone;
        try {
            undone = desk.undo().undo(desk.actor(), step);
        } catch (RuntimeException e) {
            if (!DatabaseTrouble.is(e)) {
                PageUndo.of(window).forget(step);
                Notices.refused(Refusals.sentence(e));
                return;
            }
            DatabaseNotice.offer(e, () -> undo(desk, window, step));
            return;
        }
        PageUndo.of(window).undone(step, undone);
        desk.live().showAnew(window);
        if (!undone.changes().isEmpty()) {
            Notices.done(translate("undo.done", codes(undone.changes())));
        }
        if (!undone.refused().isEmpty()) {
            Notices.conflict(String.join(" ", RefusedTasks.sentences(undone.refused())));
        }
    }

    /** The tasks of a step, by code where they are few. */
    static String codes(List<TaskChanged> step) {
        return TaskWords.codes(step.stream().map(TaskChanged::code).distinct().toList());
    }
}
