package id.koorwil.portal.table;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.ColumnRendering;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import id.koorwil.portal.task.TaskBatch;
import id.koorwil.portal.task.TaskOrder;
import id.koorwil.portal.task.TaskRow;
import id.koorwil.portal.task.ui.NearRows;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows, of which only those near the view are read and sent, under columns that are arranged by who looks. */
@CssImport("./task/status.css")
@CssImport("./table/task-table.css")
@JsModule("./table/pick-row.ts")
class TaskTable extends Grid<TaskRow> {

    /** A page of the rows in an order. */
    interface Page {
        List<TaskRow> read(List<TaskOrder> order, int offset, int limit);

        /** The rows from one to another in an order, as many as can be changed at once. */
        List<TaskRow> between(List<TaskOrder> order, TaskRow one, TaskRow other);

        void open(TaskRow row);

        void selected(List<TaskRow> rows);
    }

    /** As many as most windows show. */
    private static final int FIRST_ROWS = 24;

    /** Who selects all asks for all, more than can be changed at once, and is told so. */
    private static final int MOST_ROWS = TaskBatch.MOST + 1;

    private final TableArrangement arrangement;
    private final Page page;
    private final RowFace.Faces faces;
    private final NearRows<TaskRow> near = new NearRows<>(row -> Optional.of(row.id()));
    private @Nullable TaskRow picked;
    private boolean selectable;
    private int size;
    private boolean sentOnce;

    TaskTable(TableArrangement arrangement, RowFace.Faces faces, Page page) {
        this.arrangement = arrangement;
        this.page = page;
        this.faces = faces;
        setSelectionMode(SelectionMode.NONE);
        addClassName("task-table");
        setSizeFull();
        getElement()
                .addJsInitializer(
                        "window.portal.pickRows(this, $0, $1)",
                        getTranslation("selection.pick-all"),
                        getTranslation("selection.pick-row"));
        setColumnReorderingAllowed(true);
        setColumnRendering(ColumnRendering.LAZY);
        setMultiSort(true, MultiSortPriority.APPEND, true);
        setAriaLabel(getTranslation("table.title"));
        arrange();
        sort(arrangement.order().stream().flatMap(part -> sorted(part).stream()).toList());
        addItemClickListener(click -> {
            if (click.isShiftKey() || click.isCtrlKey() || click.isMetaKey()) {
                pick(click.getItem(), click.isShiftKey());
            } else {
                page.open(click.getItem());
            }
        });
        addSortListener(change -> {
            if (change.isFromClient()) {
                arrangement.keep(order());
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
                                Math.min(query.getLimit(), MOST_ROWS))
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

    /** Lets rows be selected, or not; a selection ends then. */
    void selectable(boolean now) {
        if (now != selectable) {
            selectable = now;
            if (setSelectionMode(now ? SelectionMode.MULTI : SelectionMode.NONE)
                    instanceof GridMultiSelectionModel<TaskRow> many) {
                many.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.VISIBLE);
                many.addMultiSelectionListener(change -> {
                    pickedNow(change.getAddedSelection());
                    page.selected(List.copyOf(change.getAllSelectedItems()));
                });
            }
        }
    }

    /** Called by the browser for a key, with the number under which it knows a row. */
    @ClientCallable
    void pick(String key, boolean range) {
        TaskRow row = getDataCommunicator().getKeyMapper().get(key);
        if (row != null) {
            pick(row, range);
        }
    }

    /** Called by the browser for a key on a cell that is text. */
    @ClientCallable
    void open(String key) {
        TaskRow row = getDataCommunicator().getKeyMapper().get(key);
        if (row != null) {
            page.open(row);
        }
    }

    private void pick(TaskRow row, boolean range) {
        if (!selectable) {
            return;
        }
        if (range && picked != null) {
            asMultiSelect().select(page.between(order(), picked, row));
        } else if (getSelectionModel().isSelected(row)) { // whatever its values are by now
            deselect(row);
        } else {
            select(row);
        }
        picked = row;
    }

    /** The rows of some tasks are not selected any more. */
    void letGo(Set<Long> tasks) {
        if (!selectable) {
            return;
        }
        asMultiSelect()
                .deselect(getSelectedItems().stream()
                        .filter(row -> tasks.contains(row.id()))
                        .toList());
    }

    /** From the row that was chosen last a range goes on; from a range or from nothing none does. */
    private void pickedNow(Set<TaskRow> added) {
        if (added.size() == 1) {
            picked = added.iterator().next();
        } else if (getSelectedItems().isEmpty()) {
            picked = null;
        }
    }

    private List<TaskOrder> order() {
        return getSortOrder().stream()
                .map(part -> new TaskOrder(
                        column(part.getSorted()).order(), part.getDirection() == SortDirection.DESCENDING))
                .toList();
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
