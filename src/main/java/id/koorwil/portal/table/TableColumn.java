package id.koorwil.portal.table;

import com.vaadin.flow.i18n.I18NProvider;
import id.koorwil.portal.task.TaskOrder;
import java.util.Locale;

/** The columns that the table can show, in the order that it begins with. */
enum TableColumn {
    CODE(TaskOrder.By.CODE, 90),
    TITLE(TaskOrder.By.TITLE, 340),
    REGION(TaskOrder.By.REGION, 160),
    STATUS(TaskOrder.By.STATUS, 130),
    SINCE(TaskOrder.By.SINCE, 90),
    PROGRESS(TaskOrder.By.PROGRESS, 105),
    DUE(TaskOrder.By.DUE, 210),
    EXECUTOR(TaskOrder.By.EXECUTOR, 180),
    ASPECT(TaskOrder.By.ASPECT, 190),
    SUB_THEME(TaskOrder.By.SUB_THEME, 220),
    AREA(TaskOrder.By.AREA, 160),
    PRIORITY(TaskOrder.By.PRIORITY, 105),
    START(TaskOrder.By.START, 110),
    BLOCKED(TaskOrder.By.BLOCKED, 220),
    OUTPUT(TaskOrder.By.OUTPUT, 260),
    MOVED(TaskOrder.By.MOVED, 150);

    private final TaskOrder.By order;
    private final int width;

    TableColumn(TaskOrder.By order, int width) {
        this.order = order;
        this.width = width;
    }

    TaskOrder.By order() {
        return order;
    }

    /** At first, in pixels. */
    int width() {
        return width;
    }

    /** Its name in what is kept, and in the bundle. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return I18NProvider.translate("table.column." + key());
    }
}
