package id.koorwil.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;

/** Something in the top bar of every page. */
public interface TopBarItem {

    /** Order from the left; from 100 on at the right end. */
    int position();

    /** A new component for a page's frame. */
    Component create();

    /** Shows what it has to say at this place of the portal. */
    void show(Component created, Location shown);
}
