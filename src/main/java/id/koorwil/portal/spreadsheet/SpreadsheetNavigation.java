package id.koorwil.portal.spreadsheet;

import id.koorwil.portal.programme.ui.ShownCycle;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.task.TaskFilter;

/** The addresses of downloads. */
public final class SpreadsheetNavigation {

    static final String WORKBOOK = "/ekspor/tugas.xlsx";
    static final String CSV = "/ekspor/tugas.csv";

    private SpreadsheetNavigation() {}

    /** The tasks that a page shows under a filter, as a workbook. */
    public static Address workbook(ShownCycle cycle, TaskFilter filter) {
        return download(WORKBOOK, cycle, filter);
    }

    /** The same as comma-separated values. */
    public static Address csv(ShownCycle cycle, TaskFilter filter) {
        return download(CSV, cycle, filter);
    }

    private static Address download(String address, ShownCycle cycle, TaskFilter filter) {
        return cycle.namedIn(new Address(address.substring(1), filter.toParameters()));
    }
}
