package id.koorwil.portal.table;

import id.koorwil.portal.programme.ui.ShownCycle;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.task.TaskFilter;

/** The address of the table of all tasks. */
public final class TableNavigation {

    static final String ROUTE = "tugas";

    private TableNavigation() {}

    /** The tasks of the shown cycle under a filter. */
    public static Address tasks(ShownCycle cycle, TaskFilter filter) {
        return cycle.keptIn(new Address(ROUTE, filter.toParameters()));
    }
}
