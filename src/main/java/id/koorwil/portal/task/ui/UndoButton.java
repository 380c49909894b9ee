package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Location;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.shell.TopBarItem;

/** Takes back the latest step of this window, for as long as there is one: also when its notice is gone, and by a key. */
@org.springframework.stereotype.Component
class UndoButton implements TopBarItem {

    private final TaskDesk desk;

    UndoButton(TaskDesk desk) {
        this.desk = desk;
    }

    @Override
    public int position() {
        return 105;
    }

    @Override
    public Component create() {
        UI window = UI.getCurrent();
        PageUndo undo = PageUndo.of(window);
        Button button = new Button(Glyph.UNDO.draw());
        button.addClassName("undo");
        button.getElement().setAttribute("data-key", "z");
        button.addClickListener(pressed -> undo.latest().ifPresent(step -> Undoing.undo(desk, window, step)));
        undo.whenChanged(() -> show(button, undo));
        show(button, undo);
        return button;
    }

    private static void show(Button button, PageUndo undo) {
        button.setVisible(undo.latest().isPresent());
        undo.latest().ifPresent(step -> {
            String words = button.getTranslation("undo.of", Undoing.codes(step));
            button.setAriaLabel(words);
            button.setTooltipText(words);
        });
    }

    @Override
    public void show(Component created, Location shown) {
        // the same on every page
    }
}
