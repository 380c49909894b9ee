package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.task.TaskDetails;
import java.util.Optional;

/** The place of a task's panel over a page; closed, it leads back to the page and to the task on it. */
@JsModule("./task/focus-task.ts")
public class PanelOver extends Div {

    private final TaskDesk desk;
    private final Runnable changed;
    private Optional<Shown> shown = Optional.empty();

    private record Shown(String code, TaskOverlays.Panel panel, Runnable close) {}

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
        shown.ifPresent(
                before -> getElement().executeJs("window.portal.focusTaskIfLost($0, '.title a')", before.code()));
        shown = Optional.empty();
        page.first(Address.OVER).ifPresent(code -> open(cycle, page.page(), code));
    }

    /** What the panel shows was perhaps changed on the page. */
    public void showAnew() {
        shown.filter(now -> !now.panel().showAnew().getAsBoolean())
                .ifPresent(gone -> gone.close().run());
    }

    private void open(Cycle cycle, Address page, String code) {
        Optional<TaskDetails> found = desk.queries().details(desk.actor(), cycle.id(), code);
        Optional<String> gone = TaskWords.gone(found, code, cycle, getLocale());
        gone.ifPresentOrElse(Notices::refused, () -> open(cycle, page, found.orElseThrow()));
    }

    private void open(Cycle cycle, Address page, TaskDetails task) {
        Runnable close = page::open;
        TaskOverlays.Panel made = desk.overlays()
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
        Component panel = made.component();
        panel.addClassName("over");
        Shortcuts.addShortcutListener(panel, close::run, Key.ESCAPE).listenOn(panel);
        add(panel);
        panel.getElement().callJsFunction("focus");
        shown = Optional.of(new Shown(task.code(), made, close));
    }
}
