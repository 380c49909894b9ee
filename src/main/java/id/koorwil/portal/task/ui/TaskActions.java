package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import id.koorwil.portal.shell.DraftKeeper;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.task.Blockage;
import id.koorwil.portal.task.Blockage.WaitsFor;
import id.koorwil.portal.task.InvalidValue;
import id.koorwil.portal.task.Moved;
import id.koorwil.portal.task.NotYetVerified;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.SeenPlace;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.VerificationRequest;
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
            askReturnReason(moved);
        } else if (moved.requested()) {
            askRequestNote(moved);
        } else if (moved.from() != moved.to()) {
            Notices.done(what);
        }
    }

    private void askReturnReason(Moved moved) {
        TextField reason = new TextField(text("task.field.returnReason"));
        reason.setMaxLength(500);
        Button save = new Button(text("action.save"));
        Notification notice = Notices.staying(text("done.returned", moved.task().code()), reason, save);
        save.addClickListener(
                pressed -> saveAndClose(moved, notice, TaskField.RETURN_REASON, "", reason.getValue(), reason));
    }

    private void askRequestNote(Moved moved) {
        TextField note = new TextField(text("task.request.note"));
        note.setMaxLength(500);
        TextField link = new TextField(text("task.request.link"));
        link.setMaxLength(500);
        link.setPlaceholder("https://");
        Button save = new Button(text("action.save"));
        Notification notice =
                Notices.staying(text("done.requested", moved.task().code()), note, link, save);
        save.addClickListener(pressed -> saveAndClose(
                moved,
                notice,
                TaskField.REQUEST,
                new VerificationRequest("", ""),
                new VerificationRequest(note.getValue(), link.getValue()),
                link));
    }

    private <T> void saveAndClose(
            Moved moved, Notification notice, TaskField<T> field, T seen, T wanted, TextField typed) {
        try {
            desk.tasks().edit(desk.actor(), moved.task().id(), field, seen, wanted);
            notice.close();
            changed.run();
        } catch (InvalidValue invalid) {
            typed.setInvalid(true);
            typed.setErrorMessage(TaskWords.invalid(invalid));
        } catch (RuntimeException refused) {
            Notices.refused(
                    TaskWords.refusal(refused, UI.getCurrent().getLocale()).orElseThrow(() -> refused));
        }
    }

    /** Asks why a task cannot go on and who must act. */
    public void askBlockage(long task, String code) {
        Dialog dialog = new Dialog(text("blockage.title", code));
        TextArea reason = new TextArea(text("blockage.reason"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        DraftKeeper.watch(reason, desk.actor().username(), "task/" + task + "/blockage", reason::setValue);
        RadioButtonGroup<WaitsFor> who = new RadioButtonGroup<>(text("blockage.who"));
        who.setItems(WaitsFor.values());
        who.setItemLabelGenerator(TaskWords::waitsFor);
        who.setValue(WaitsFor.WILAYAH);
        Button save = new Button(text("blockage.save"), pressed -> {
            try {
                desk.tasks()
                        .edit(
                                desk.actor(),
                                task,
                                TaskField.BLOCKAGE,
                                Optional.empty(),
                                Optional.of(new Blockage(reason.getValue(), who.getValue(), desk.today())));
                DraftKeeper.forget(reason);
                dialog.close();
                Notices.done(text("done.blocked", code));
                changed.run();
            } catch (InvalidValue invalid) {
                reason.setInvalid(true);
                reason.setErrorMessage(TaskWords.invalid(invalid));
            } catch (RuntimeException refused) {
                Notices.refused(
                        TaskWords.refusal(refused, UI.getCurrent().getLocale()).orElseThrow(() -> refused));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(reason, who);
        dialog.getFooter().add(cancel(dialog), save);
        dialog.open();
    }

    /** Asks whether a task shall be deleted. */
    public void askDelete(long task, String code, Runnable deleted) {
        Dialog dialog = new Dialog(text("delete.title", code));
        dialog.add(new Paragraph(text("delete.question")));
        Button delete = new Button(text("action.delete"), pressed -> {
            dialog.close();
            boolean done = attempt(task, () -> {
                desk.tasks().delete(desk.actor(), task);
                return true;
            });
            if (done) {
                Notices.done(text("done.deleted", code));
                deleted.run();
            }
        });
        delete.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        dialog.getFooter().add(cancel(dialog), delete);
        dialog.open();
    }

    /** Puts a link into the clipboard; where the browser forbids that, shows it to be copied by hand. */
    public static void copyLink(Component from, String href) {
        TextField byHand = new TextField(text("action.copy-by-hand"));
        byHand.setReadOnly(true);
        from.getElement()
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

    private static Button cancel(Dialog dialog) {
        return new Button(text("action.cancel"), pressed -> dialog.close());
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
