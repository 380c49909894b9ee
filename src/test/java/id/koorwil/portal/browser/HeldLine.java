package id.koorwil.portal.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;

/** The line from a page to the server, on which a test holds what is sent, so that an answer comes as late as it wants. */
final class HeldLine {

    private final Page page;
    private final List<Route> held = new ArrayList<>();
    private boolean holding;

    private HeldLine(Page page) {
        this.page = page;
        page.route(address -> address.contains("v-r=uidl"), route -> {
            if (holding) {
                held.add(route);
            } else {
                route.resume();
            }
        });
    }

    /** Holds all that is sent from now on. */
    static HeldLine of(Page page) {
        HeldLine line = new HeldLine(page);
        line.holding = true;
        return line;
    }

    /** Waits until something is held. */
    HeldLine waitForSent() {
        page.waitForCondition(() -> !held.isEmpty());
        return this;
    }

    /** Lets go of what was sent, and goes on holding. */
    void letOne() {
        waitForSent();
        held.removeFirst().resume();
    }

    /** Lets go of everything. */
    void let() {
        holding = false;
        held.forEach(Route::resume);
        held.clear();
        page.unrouteAll(); // a page may close while a handler is asked
    }
}
