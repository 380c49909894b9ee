package id.koorwil.portal.table;

import id.koorwil.portal.shell.Device;
import id.koorwil.portal.shell.Preferences;
import id.koorwil.portal.task.TaskOrder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a person has made of the table: its columns, one set for phones and one for wider windows, and its order. */
class TableArrangement {

    private static final Set<TableColumn> AT_FIRST = EnumSet.range(TableColumn.CODE, TableColumn.EXECUTOR);
    private static final Set<TableColumn> AT_FIRST_ON_A_PHONE =
            EnumSet.of(TableColumn.TITLE, TableColumn.STATUS, TableColumn.PROGRESS, TableColumn.DUE);
    /** Two lines of it, and the state stands beside them, in pixels. */
    private static final int TITLE_ON_A_PHONE = 200;

    private static final String ORDER = "table.order";

    private final Preferences preferences;
    private final String columns = Device.isPhone() ? "table.columns.phone" : "table.columns";
    private TableLayout layout;

    TableArrangement(Preferences preferences) {
        this.preferences = preferences;
        this.layout = preferences.get(columns).map(TableLayout::read).orElseGet(TableArrangement::first);
    }

    private static TableLayout first() {
        return Device.isPhone()
                ? TableLayout.showing(AT_FIRST_ON_A_PHONE).withWidth(TableColumn.TITLE, TITLE_ON_A_PHONE)
                : TableLayout.showing(AT_FIRST);
    }

    /** Whether a column has the width that it had at first, and so may fill what is left of the window. */
    boolean mayGrow(TableLayout.Placed placed) {
        return placed.width() == first().width(placed.column());
    }

    TableLayout layout() {
        return layout;
    }

    void keep(TableLayout changed) {
        if (!changed.equals(layout)) {
            layout = changed;
            preferences.set(columns, changed.text());
        }
    }

    /** As if nobody had arranged anything. */
    void forget() {
        layout = first();
        preferences.set(columns, "");
    }

    List<TaskOrder> order() {
        List<TaskOrder> order = new ArrayList<>();
        for (String part : preferences.get(ORDER).orElse("").split(",", -1)) {
            for (TaskOrder.By by : TaskOrder.By.values()) {
                if (part.replace("-", "").equals(token(by))) {
                    order.add(new TaskOrder(by, part.endsWith("-")));
                }
            }
        }
        return order;
    }

    void keep(List<TaskOrder> order) {
        preferences.set(
                ORDER,
                String.join(
                        ",",
                        order.stream()
                                .map(part -> token(part.by()) + (part.descending() ? "-" : ""))
                                .toList()));
    }

    private static String token(TaskOrder.By by) {
        return by.name().toLowerCase(Locale.ROOT);
    }
}
