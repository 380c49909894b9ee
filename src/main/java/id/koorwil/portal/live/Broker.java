package id.koorwil.portal.live;

import id.koorwil.portal.history.Change;
import java.util.function.Consumer;

/**
 * Carries committed changes to every node of the portal, this one included. It may lose some or bring them in another order
 * than they were committed: pages notice by the versions of the rows, and read again.
 */
public interface Broker {

    void publish(Change change);

    /** Hands every change that is published from now on, on whichever node, to a subscriber of this one. */
    void subscribe(Consumer<Change> subscriber);
}
