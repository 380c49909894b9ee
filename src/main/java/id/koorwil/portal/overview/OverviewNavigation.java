package id.koorwil.portal.overview;

import id.koorwil.portal.programme.ui.ShownCycle;
import id.koorwil.portal.shell.Address;
import java.util.Map;

/** The address of the first page. */
public final class OverviewNavigation {

    static final String ROUTE = "";

    private OverviewNavigation() {}

    public static Address overview(ShownCycle cycle) {
        return cycle.keptIn(new Address(ROUTE, Map.of()));
    }
}
