package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.popover.PopoverPosition;
import id.koorwil.portal.shell.PressedPopover;

/** A window that opens beside a button in a row of a list, and is made for one opening. */
public class RowPopover extends PressedPopover {

    public RowPopover(String name) {
        super(name, PopoverPosition.BOTTOM_END);
    }

    /**
     * Opens at the button of a task that is seen, since lists keep rows that show nothing any more. By the time it is closed
     * that may be another one.
     */
    public void openAt(String code, String selector) {
        getElement().executeJs("""
                        const buttons = () => [...document.querySelectorAll(`[data-task="${$0}"] ${$1}`)];
                        this.button = () => buttons().find((button) => button.checkVisibility());
                        this.target = this.button();
                        this.opened = true;""", code, selector);
    }
}
