package id.koorwil.portal.table;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.ColumnRendering;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import id.koorwil.portal.task.TaskOrder;
import id.koorwil.portal.task.TaskRow;
import id.koorwil.portal.task.ui.NearRows;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows, of which only those near the view are read and sent, under columns that are arranged by who looks. */
@CssImport("./task/status.css")
@CssImport("./table/task-table.css")
class TaskTable extends Grid<TaskRow> {

    /** A page of the rows in an order. */
    interface Page {
        List<TaskRow> read(List<TaskOrder> order, int offset, int limit);
    }

    /** As many as most windows show. */
    private static final int FIRST_ROWS = 24;

    private final TableArrangement arrangement;
    private final RowFace.Faces faces;
    private final NearRows<TaskRow> near = new NearRows<>(row -> Optional.of(row.id()));
    private int size;
    private boolean sentOnce;

    TaskTable(TableArrangement arrangement, RowFace.Faces faces, Page page, Consumer<TaskRow> open) {
        this.arrangement = arrangement;
        this.faces = faces;
        addClassName("task-table");
        setSizeFull();
        setSelectionMode(SelectionMode.NONE);
        setColumnReorderingAllowed(true);
        setColumnRendering(ColumnRendering.LAZY);
        setMultiSort(true, MultiSortPriority.APPEND, true);
        setAriaLabel(getTranslation("table.title"));
        arrange();
        sort(arrangement.order().stream().flatMap(part -> sorted(part).stream()).toList());
        addItemClickListener(click -> open.accept(click.getItem()));
        addSortListener(change -> {
            if (change.isFromClient()) {
                arrangement.keep(change.getSortOrder().stream()
                        .map(part -> new TaskOrder(
                                column(part.getSorted()).order(), part.getDirection() == SortDirection.DESCENDING))
                        .toList());
            }
        });
        addColumnReorderListener(moved -> arrangement.keep(arrangement
                .layout()
                .inOrder(moved.getColumns().stream().map(TaskTable::column).toList())));
        addColumnResizeListener(resized -> {
            TableColumn column = column(resized.getResizedColumn());
            String width = Objects.requireNonNullElse(resized.getResizedColumn().getWidth(), "");
            arrangement.keep(arrangement.layout().withWidth(column, pixels(width, column)));
        });
        addDataGenerator(near);
        setItems(new CallbackDataProvider<>(
                query -> page
                        .read(
                                query.getSortOrders().stream()
                                        .map(TaskTable::order)
                                        .toList(),
                                query.getOffset(),
                                query.getLimit())
                        .stream(),
                query -> {
                    int unused = query.getLimit() + query.getOffset(); // Flow insists that both were looked at
                    return unused < 0 ? 0 : size;
                },
                TaskRow::id));
    }

    private static int pixels(String width, TableColumn column) {
        return width.matches("\\d{1,6}(\\.\\d+)?px")
                ? (int) Double.parseDouble(width.substring(0, width.length() - 2))
                : column.width();
    }

    private static TableColumn column(Grid.Column<TaskRow> column) {
        return TableColumn.valueOf(column.getKey());
    }

    private static TaskOrder order(QuerySortOrder part) {
        return new TaskOrder(
                TableColumn.valueOf(part.getSorted()).order(), part.getDirection() == SortDirection.DESCENDING);
    }

    private List<GridSortOrder<TaskRow>> sorted(TaskOrder part) {
        return getColumns().stream()
                .filter(column -> column(column).order() == part.by())
                .map(column -> new GridSortOrder<>(
                        column, part.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))
                .toList();
    }

    /** Shows the columns as they are arranged; hidden ones are none of the table's, so that nothing is sent for them. */
    void arrange() {
        List<GridSortOrder<TaskRow>> before = List.copyOf(getSortOrder()); // a view of what is emptied next
        removeAllColumns();
        arrangement.layout().shown().forEach(placed -> {
            TableColumn column = placed.column();
            addColumn(RowFace.renderer(column, faces))
                    .setKey(column.name())
                    .setHeader(new ColumnName(column.title()))
                    .setWidth(placed.width() + "px")
                    .setFlexGrow(column == TableColumn.TITLE && arrangement.mayGrow(placed) ? 1 : 0)
                    .setResizable(true)
                    .setSortProperty(column.name())
                    .setRowHeader(column == TableColumn.TITLE);
        });
        sort(before.stream()
                .flatMap(part -> sorted(new TaskOrder(
                                column(part.getSorted()).order(), part.getDirection() == SortDirection.DESCENDING))
                        .stream())
                .toList());
    }

    /** Whether the browser has the row of a task, in view or near it. */
    boolean shows(long task) {
        return near.has(task);
    }

    /** Whether no change of a task moves its row to another place. */
    boolean keepsItsOrder() {
        return getSortOrder().stream().allMatch(part -> column(part.getSorted()).order() == TaskOrder.By.CODE);
    }

    /** Shows other values in some rows. */
    void showRows(List<TaskRow> rows) {
        rows.forEach(getDataProvider()::refreshItem);
    }

    /** Reads the rows in view anew. */
    void show(int rows) {
        size = rows;
        getDataProvider().refreshAll();
        if (rows > 0 && !sentOnce) {
            // the first rows come with the page, not in a round trip of their own
            getDataCommunicator().setViewportRange(0, FIRST_ROWS);
            sentOnce = true;
        }
    }
}
