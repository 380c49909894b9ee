package id.koorwil.portal.task.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.task.FieldConflict;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Somebody else changed the same field: shows both values, who and when, and lets one be chosen. */
final class ConflictNotice {

    private ConflictNotice() {}

    /**
     * Asks.
     *
     * @param words how a value is read
     * @param keepMine saves the own value over the other one
     * @param takeTheirs shows the other one in place of the own one
     */
    @SuppressWarnings("unchecked") // the conflict is of the field that was saved by whoever asks
    static <T> Notification ask(
            FieldConflict conflict, Function<T, String> words, BiConsumer<T, T> keepMine, BiConsumer<T, T> takeTheirs) {
        T mine = (T) Objects.requireNonNull(conflict.mine());
        T theirs = (T) Objects.requireNonNull(conflict.theirs());
        Button mineButton = new Button(translate("conflict.keep-mine"));
        Button theirsButton = new Button(translate("conflict.take-theirs"));
        Div choice = new Div(
                side("conflict.mine", words.apply(mine)),
                side("conflict.theirs", words.apply(theirs)),
                new Div(mineButton, theirsButton));
        choice.addClassName("conflict");
        Notification notice = Notices.conflict(Refusals.sentence(conflict), choice);
        mineButton.addClickListener(pressed -> answer(notice, () -> keepMine.accept(mine, theirs)));
        theirsButton.addClickListener(pressed -> answer(notice, () -> takeTheirs.accept(mine, theirs)));
        return notice;
    }

    /** Not of a notice that was closed in the same moment, as by a later text of the same field. */
    private static void answer(Notification notice, Runnable answer) {
        if (notice.isOpened()) {
            notice.close();
            answer.run();
        }
    }

    private static Paragraph side(String key, String value) {
        Span name = new Span(translate(key));
        name.addClassName("conflict-side");
        Span shown = new Span(value.isEmpty() ? translate("conflict.empty") : value);
        shown.getElement().setAttribute("dir", "auto");
        return new Paragraph(name, shown);
    }
}
