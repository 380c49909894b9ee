package id.koorwil.portal.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/**
 * A window beside a button, made when the button is pressed: a page has many of them and uses few. A closed one gives the
 * focus back to its button, so it stays until the next is made; it does not outlive the page that it was opened on.
 */
public class PressedPopover extends Popover {

    private PressedPopover(String name, PopoverPosition position) {
        setOpenOnClick(false);
        setModal(true);
        setPosition(position);
        setAriaLabel(name);
    }

    /** A closed one, in the place of any other beside the button. */
    public static PressedPopover beside(Component button, String name, PopoverPosition position) {
        PressedPopover popover = new PressedPopover(name, position);
        popover.setTarget(button);
        Component around = button.getParent().orElseThrow();
        List<Component> earlier =
                around.getChildren().filter(PressedPopover.class::isInstance).toList();
        earlier.forEach(Component::removeFromParent);
        around.getElement().appendChild(popover.getElement());
        return popover;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        Registration leaving = attached.getUI().addAfterNavigationListener(gone -> close());
        addDetachListener(detached -> {
            leaving.remove();
            detached.unregisterListener();
        });
    }
}
