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

    public PressedPopover(String name, PopoverPosition position) {
        setOpenOnClick(false);
        setModal(true);
        setPosition(position);
        setAriaLabel(name);
        Rebuilt.again(this, this::close); // where it stood is not known any more
    }

    /** Says of a button that it opens one. */
    public static void announce(Component button) {
        button.getElement().setAttribute("aria-haspopup", "dialog").setAttribute("aria-expanded", "false");
    }

    /** Whatever is pressed in it closes it: of what is pressed until that is answered, the first counts. */
    public void closesWithAPress() {
        getElement().setAttribute("data-one-choice", true);
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
        // Vaadin's gives the focus back only if it opens by itself
        getElement().executeJs("""
                this.addEventListener('closed', () => {
                  const { activeElement } = document;
                  if (activeElement === document.body || this.contains(activeElement)) (this.button ? this.button() : this.target)?.focus();
                });""");
        Registration leaving = attached.getUI().addAfterNavigationListener(gone -> close());
        addDetachListener(detached -> {
            leaving.remove();
            detached.unregisterListener();
        });
    }
}
