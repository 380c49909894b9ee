package id.koorwil.portal.board;

import id.koorwil.portal.programme.ui.ShownCycle;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.task.TaskFilter;
import java.util.Map;

/** The addresses of boards. */
public final class BoardNavigation {

    static final String ROUTE = "papan/:aspek";
    private static final String PATH = "papan/";

    private BoardNavigation() {}

    /** A board of the shown cycle, under no filter. */
    public static Address board(ShownCycle cycle, String aspect) {
        return cycle.keptIn(new Address(PATH + aspect, Map.of()));
    }

    static Address board(ShownCycle cycle, String aspect, TaskFilter filter) {
        return cycle.keptIn(new Address(PATH + aspect, filter.toParameters()));
    }
}
