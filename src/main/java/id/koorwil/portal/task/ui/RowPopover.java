package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/** A window that opens beside a button in a row of a list, and is made for one opening. */
public class RowPopover extends Popover {

    public RowPopover(String name) {
        setModal(true);
        setOpenOnClick(false);
        setPosition(PopoverPosition.BOTTOM_END);
        setAriaLabel(name);
    }

    /** Opens at the button of a task that is seen, since lists keep rows that show nothing any more. */
    public void openAt(String code, String selector) {
        getElement().executeJs("""
                        const buttons = document.querySelectorAll(`[data-task="${$0}"] ${$1}`);
                        this.target = [...buttons].find((button) => button.checkVisibility());
                        this.opened = true;""", code, selector);
    }
}
