package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.task.InvalidValue;
import id.koorwil.portal.task.Moved;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.VerificationRequest;

/** What can be said after a move that is done already: why it was sent back, what the verifier should look at. */
record MoveNotices(TaskDesk desk, Moved moved, Runnable changed) {

    private static final int LONGEST = 500;

    void askReturnReason() {
        TextField reason = field("task.field.returnReason");
        Button save = new Button(text("action.save"));
        Notification notice = Notices.staying(text("done.returned", moved.task().code()), reason, save);
        save.addClickListener(pressed -> saveAndClose(notice, TaskField.RETURN_REASON, "", reason.getValue(), reason));
    }

    void askRequestNote() {
        TextField note = field("task.request.note");
        TextField link = field("task.request.link");
        link.setPlaceholder("https://");
        Button save = new Button(text("action.save"));
        Notification notice =
                Notices.staying(text("done.requested", moved.task().code()), note, link, save);
        save.addClickListener(pressed -> saveAndClose(
                notice,
                TaskField.REQUEST,
                new VerificationRequest("", ""),
                new VerificationRequest(note.getValue(), link.getValue()),
                link));
    }

    private <T> void saveAndClose(Notification notice, TaskField<T> field, T seen, T wanted, TextField typed) {
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

    private static TextField field(String key) {
        TextField field = new TextField(text(key));
        field.setMaxLength(LONGEST);
        return field;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
