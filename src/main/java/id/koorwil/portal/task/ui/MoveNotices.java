package id.koorwil.portal.task.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.task.Moved;
import id.koorwil.portal.task.TaskField;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What can be said after a move that is done already: why it was sent back, what the verifier should look at. The panel
 * takes the same texts later, with the same drafts.
 */
record MoveNotices(TaskDesk desk, Moved moved, Runnable changed) {

    void askReturnReason() {
        ask("done.returned", text(TaskField.RETURN_REASON));
    }

    void askRequestNote() {
        SaidText link = text(TaskField.REQUEST_LINK);
        link.field().setPlaceholder("https://");
        ask("done.requested", text(TaskField.REQUEST_NOTE), link);
    }

    private void ask(String done, SaidText... texts) {
        Button save = new Button(translate("action.save"));
        Component[] content = Stream.concat(Stream.of(texts).map(SaidText::field), Stream.of(save))
                .toArray(Component[]::new);
        Notification notice = Notices.staying(translate(done, moved.task().code()), content);
        PageUndo.of(UI.getCurrent()).asked(moved.task().id(), notice);
        save.addClickListener(pressed -> save(List.of(texts).iterator(), notice));
    }

    /** One after the other; a refused one keeps the notice open. */
    private void save(Iterator<SaidText> texts, Notification notice) {
        if (texts.hasNext()) {
            texts.next().save(() -> save(texts, notice));
        } else {
            notice.close();
            changed.run();
        }
    }

    private SaidText text(TaskField.Editable<String> of) {
        TextField field = new TextField(TaskWords.field(of.name()));
        Drafts.OfField drafts =
                Drafts.of(desk, moved.task().id(), moved.place().placement()).of(of);
        drafts.restore(field);
        return new SaidText(
                field,
                drafts,
                (seen, wanted) -> desk.tasks().edit(desk.actor(), moved.task().id(), of, seen, wanted));
    }
}
