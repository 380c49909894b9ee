package id.koorwil.portal.task.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import id.koorwil.portal.shell.DraftKeeper;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.task.Moved;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.Texts;
import id.koorwil.portal.task.VerificationRequest;
import java.util.List;

/** What can be said after a move that is done already: why it was sent back, what the verifier should look at. */
record MoveNotices(TaskDesk desk, Moved moved, Runnable changed) {

    void askReturnReason() {
        TextField reason = field("task.field.returnReason", Texts.RETURN_REASON, "returnReason");
        Button save = new Button(translate("action.save"));
        Notification notice =
                Notices.staying(translate("done.returned", moved.task().code()), reason, save);
        save.addClickListener(pressed -> Refusals.told(
                reason,
                () -> new ResolvedSave<>(edit(TaskField.RETURN_REASON), said -> said, kept -> settle(notice, reason))
                        .attempt("", reason.getValue())));
    }

    void askRequestNote() {
        TextField note = field("task.request.note", Texts.REQUEST_NOTE, "request-note");
        TextField link = field("task.request.link", Texts.REQUEST_LINK, "request-link");
        link.setPlaceholder("https://");
        Button save = new Button(translate("action.save"));
        Notification notice =
                Notices.staying(translate("done.requested", moved.task().code()), note, link, save);
        save.addClickListener(pressed -> Refusals.told(
                link,
                () -> new ResolvedSave<>(
                                edit(TaskField.REQUEST),
                                said -> (said.note() + " " + said.link()).strip(),
                                kept -> settle(notice, note, link))
                        .attempt(
                                new VerificationRequest("", ""),
                                new VerificationRequest(note.getValue(), link.getValue()))));
    }

    private <T> SavedValue.Save<T> edit(TaskField.Editable<T> field) {
        return (seen, wanted) -> desk.tasks().edit(desk.actor(), moved.task().id(), field, seen, wanted);
    }

    private void settle(Notification notice, TextField... fields) {
        List.of(fields).forEach(DraftKeeper::forget);
        notice.close();
        changed.run();
    }

    private TextField field(String key, Texts text, String draft) {
        TextField field = new TextField(translate(key));
        field.setMaxLength(text.longest());
        DraftKeeper.watch(
                field,
                desk.actor().username(),
                "task/" + moved.task().id() + "/" + moved.place().placement() + "/" + draft,
                field::setValue);
        return field;
    }
}
