package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.task.Blockage;
import id.koorwil.portal.task.Moved;
import id.koorwil.portal.task.NotYetVerified;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.SeenPlace;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskField;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is done with a task from a card, its menu and its panel: tells what came of it, asks for what can be said
 * afterwards, and says in words why something was refused.
 */
public class TaskActions {

    private final TaskDesk desk;
    private final Runnable changed;

    /**
     * Actions of one page.
     *
     * @param changed what the page does after each of them, refused ones too
     */
    public TaskActions(TaskDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
    }

    /** Moves a card; answers whether it was done. */
    public boolean move(long task, SeenPlace seen, Status target, Place place) {
        return attempt(task, () -> {
            Moved moved = desk.tasks().move(desk.actor(), task, seen, target, place);
            tell(moved);
            return true;
        });
    }

    /** Asks for verification at once; the notice takes a note and a link. */
    public void requestVerification(long task) {
        attempt(task, () -> {
            tell(desk.tasks().requestVerification(desk.actor(), task));
            return true;
        });
    }

    public void report(long task, int seenPercent, int percent) {
        attempt(task, () -> {
            desk.tasks().report(desk.actor(), task, seenPercent, percent);
            Notices.done(text("done.progress", percent));
            return true;
        });
    }

    public void unblock(long task, Optional<Blockage> seen) {
        attempt(task, () -> {
            desk.tasks().edit(desk.actor(), task, TaskField.BLOCKAGE, seen, Optional.empty());
            Notices.done(text("done.unblocked"));
            return true;
        });
    }

    /** Runs something that may be refused; every refusal is told. */
    boolean attempt(long task, Supplier<Boolean> action) {
        try {
            return action.get();
        } catch (RuntimeException refused) {
            String sentence =
                    TaskWords.refusal(refused, UI.getCurrent().getLocale()).orElseThrow(() -> refused);
            if (refused instanceof NotYetVerified early && early.status() != Status.SELESAI) {
                offerRequest(task, sentence);
            } else {
                Notices.refused(sentence);
            }
            return false;
        } finally {
            changed.run();
        }
    }

    private void offerRequest(long task, String sentence) {
        Button request = new Button(text("action.request"));
        Notification notice = Notices.refused(sentence, request);
        request.addClickListener(pressed -> {
            notice.close();
            requestVerification(task);
        });
    }

    private void tell(Moved moved) {
        String what = text("done.moved", moved.task().code(), TaskWords.status(moved.to()));
        if (moved.sentBack()) {
            desk.overlays().askReturnReason(desk, moved, changed);
        } else if (moved.requested()) {
            desk.overlays().askRequestNote(desk, moved, changed);
        } else if (moved.from() != moved.to()) {
            Notices.done(what);
        }
    }

    /** Asks why a task cannot go on and who must act. */
    public void askBlockage(long task, String code) {
        desk.overlays().askBlockage(desk, task, code, changed);
    }

    /** Asks whether a task shall be deleted. */
    public void askDelete(long task, String code, Runnable deleted) {
        desk.overlays().askDelete(code, () -> {
            boolean done = attempt(task, () -> {
                desk.tasks().delete(desk.actor(), task);
                return true;
            });
            if (done) {
                Notices.done(text("done.deleted", code));
                deleted.run();
            }
        });
    }

    /** Puts a link into the clipboard; where the browser forbids that, shows it to be copied by hand. */
    public static void copyLink(String href) {
        Input byHand = new Input();
        byHand.setReadOnly(true);
        byHand.setAriaLabel(text("action.copy-by-hand"));
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "const link = new URL($0, document.baseURI).href;"
                                + "return navigator.clipboard ? navigator.clipboard.writeText(link).then(() => '', () => link) : link",
                        href)
                .then(String.class, link -> {
                    if (link.isEmpty()) {
                        Notices.done(text("done.copied"));
                    } else {
                        byHand.setValue(link);
                        Notices.staying(text("done.not-copied"), byHand);
                    }
                });
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
