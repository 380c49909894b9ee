package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.task.TaskDetails;
import id.koorwil.portal.task.TaskOptions;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with the task as a whole, and the state of saving. Its buttons stay while a task is edited: leaving a
 * field by pressing one of them must not take it away from under the pointer.
 */
class PanelFoot extends Div {

    private final Button request;
    private final Button block;
    private final Button unblock;
    private final Button copy;
    private final Button delete;
    private final Span saveState = new Span();
    private @Nullable TaskDetails task;

    PanelFoot(TaskActions actions, Consumer<TaskDetails> copyTask, Runnable deleted, String linkHref) {
        request = button("action.request", null, now -> actions.requestVerification(now.id()));
        request.addThemeName("primary");
        block = button("action.block", null, now -> actions.askBlockage(now.id(), now.code()));
        unblock = button("action.unblock", null, now -> actions.unblock(now.id(), now.blockage()));
        copy = button("action.copy", null, copyTask);
        Button link = button("action.copy-link", Glyph.LINK.draw(), now -> Clipboard.copyLink(linkHref));
        delete = button("action.delete", Glyph.TRASH.draw(), now -> actions.askDelete(now.id(), now.code(), deleted));
        addClassName("panel-foot");
        saveState.addClassName("save-state");
        saveState.getElement().setAttribute("role", "status");
        Span saving = new Span(getTranslation("panel.saving"));
        saving.addClassName("saving");
        add(request, block, unblock, copy, link, delete, saving, saveState);
    }

    private Button button(String key, @Nullable Component icon, Consumer<TaskDetails> action) {
        Button button = new Button(
                getTranslation(key),
                pressed -> action.accept(Objects.requireNonNull(task, "shown before it is pressed")));
        button.setIcon(icon);
        return button;
    }

    void show(TaskDetails now, TaskOptions options) {
        task = now;
        request.setVisible(options.request());
        block.setVisible(options.report() && now.blockage().isEmpty());
        unblock.setVisible(options.report() && now.blockage().isPresent());
        copy.setVisible(options.create());
        delete.setVisible(options.delete());
    }

    /** Says what became of the last attempt to save; an empty text says nothing. */
    void say(String text, boolean saved) {
        saveState.setText(text);
        saveState.setClassName("not-saved", !saved);
    }
}
