package id.koorwil.portal.spreadsheet;

import id.koorwil.portal.programme.ui.ShownCycle;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.task.TaskFilter;

/** The addresses of downloads. */
public final class SpreadsheetNavigation {

    static final String TASKS = "/ekspor/tugas.xlsx";

    private SpreadsheetNavigation() {}

    /** The tasks that a page shows under a filter. */
    public static Address tasks(ShownCycle cycle, TaskFilter filter) {
        return cycle.namedIn(new Address(TASKS.substring(1), filter.toParameters()));
    }
}
