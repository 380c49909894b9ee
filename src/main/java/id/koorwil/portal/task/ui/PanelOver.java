package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.task.TaskDetails;
import java.util.Optional;

/** The place of a task's panel over a page; closed, it leads back to the page and to the task on it. */
public class PanelOver extends Div {

    private final TaskDesk desk;
    private final Runnable changed;

    /**
     * A place with no panel.
     *
     * @param changed what the page does after each change in the panel
     */
    public PanelOver(TaskDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
    }

    /**
     * Shows what the address says.
     *
     * @param page address of the page, with the panel or without
     */
    public void show(Cycle cycle, Address page) {
        removeAll();
        page.first(Address.OVER).ifPresent(code -> open(cycle, page.page(), code));
    }

    private void open(Cycle cycle, Address page, String code) {
        Optional<TaskDetails> found = desk.queries().details(desk.actor(), cycle.id(), code);
        Optional<String> gone = TaskWords.gone(found, code, cycle, getLocale());
        gone.ifPresentOrElse(Notices::refused, () -> open(cycle, page, found.orElseThrow()));
    }

    private void open(Cycle cycle, Address page, TaskDetails task) {
        Runnable close = () -> close(page, task.code());
        Component panel = desk.overlays()
                .panel(
                        desk,
                        new PanelSurroundings(
                                changed,
                                close,
                                close,
                                other -> TaskNavigation.over(page, other).href(),
                                false),
                        cycle,
                        task);
        panel.addClassName("over");
        Shortcuts.addShortcutListener(panel, close::run, Key.ESCAPE).listenOn(panel);
        add(panel);
        panel.getElement().callJsFunction("focus");
    }

    private static void close(Address page, String code) {
        page.open();
        UI.getCurrent().getPage().executeJs("document.querySelector(`[data-task=\"${$0}\"] .title a`)?.focus()", code);
    }
}
