package id.koorwil.portal.table;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import id.koorwil.portal.live.ReadMark;
import id.koorwil.portal.live.Round;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.shell.PageHead;
import id.koorwil.portal.shell.PortalLayout;
import id.koorwil.portal.shell.Preferences;
import id.koorwil.portal.shell.Retry;
import id.koorwil.portal.spreadsheet.ExportLink;
import id.koorwil.portal.spreadsheet.SpreadsheetNavigation;
import id.koorwil.portal.task.TaskBatch;
import id.koorwil.portal.task.TaskChanged;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.TaskListQueries;
import id.koorwil.portal.task.TaskOptions;
import id.koorwil.portal.task.TaskOrder;
import id.koorwil.portal.task.TaskRow;
import id.koorwil.portal.task.TaskTotals;
import id.koorwil.portal.task.ui.OthersNews;
import id.koorwil.portal.task.ui.PanelOver;
import id.koorwil.portal.task.ui.ProgrammeNews;
import id.koorwil.portal.task.ui.SelectionBar;
import id.koorwil.portal.task.ui.ShownTasks;
import id.koorwil.portal.task.ui.TaskActions;
import id.koorwil.portal.task.ui.TaskDesk;
import id.koorwil.portal.task.ui.TaskFilterBar;
import id.koorwil.portal.task.ui.TaskNavigation;
import id.koorwil.portal.task.ui.TaskWords;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All tasks of a cycle. Another filter or panel is the same view, entered again. */
@Route(value = TableNavigation.ROUTE, layout = PortalLayout.class)
@PermitAll
class TableView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TaskDesk desk;
    private final TaskListQueries rows;
    private final ShownCycles cycles;
    private final Anchor workbook = ExportLink.ofWorkbook();
    private final Anchor csv = ExportLink.ofCsv();
    private final Button columns = new Button(getTranslation("table.columns"), Glyph.COLUMNS.draw());
    private final PageHead head = new PageHead(columns, workbook, csv);
    private final TaskFilterBar filterBar = TaskFilterBar.ofEveryAspect(new Filtering());
    private final TaskTable table;
    private final SelectionBar selection;
    private final PanelOver panel;
    private final Retry retry = new Retry(this);
    private final ReadMark mark = new ReadMark();
    private final TaskActions actions;
    private TaskTotals totals = TaskTotals.NONE;
    private @Nullable RowChange change;
    private @Nullable ShownTasks shown;
    private @Nullable RowFace face;

    TableView(TaskDesk desk, TaskListQueries rows, ShownCycles cycles, Preferences preferences) {
        this.desk = desk;
        this.rows = rows;
        this.cycles = cycles;
        AfterAction after = new AfterAction();
        this.actions = new TaskActions(desk, after);
        this.panel = new PanelOver(desk, this::refresh);
        TableArrangement arrangement = new TableArrangement(preferences);
        this.table = new TaskTable(arrangement, new Faces(), new Rows());
        this.selection = new SelectionBar(desk, after);
        addClassNames("full-page", "table-view");
        head.title(getTranslation("table.title"));
        desk.live().follow(this, this::follow);
        add(head, filterBar, table, selection, panel, new ColumnChooser(columns, arrangement, table::arrange));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        enter(event.getLocation());
    }

    private void enter(Location location) {
        ShownTasks now = ShownTasks.at(location, desk, cycles);
        ShownTasks.tellAddress(this, location, now.address());
        if (now.needsNoReadingAfter(shown)) {
            show(now);
        } else {
            selection.forget(); // nothing is done to tasks that are not seen any more
            draw(now);
        }
        panel.show(now.cycle(), now.address());
        retry.forget();
    }

    private void show(ShownTasks now) {
        shown = now;
        face = new RowFace(
                getLocale(),
                now.judgedOn(),
                now.names(),
                this::options,
                row -> panelOf(row).href());
    }

    private Address panelOf(TaskRow row) {
        return TaskNavigation.over(shown().address(), row.code());
    }

    private TaskOptions options(TaskRow row) {
        return TaskOptions.of(desk.actor(), shown().cycle(), row.scope(), row.status());
    }

    private final class Faces implements RowFace.Faces {

        @Override
        public RowFace face() {
            return Objects.requireNonNull(face, "made when the page is entered");
        }

        @Override
        public void change(TaskRow row, RowFace.Change what) {
            open(row, what);
        }
    }

    private final class Rows implements TaskTable.Page {

        @Override
        public List<TaskRow> read(List<TaskOrder> order, int offset, int limit) {
            return page(order, offset, limit);
        }

        @Override
        public List<TaskRow> between(List<TaskOrder> order, TaskRow one, TaskRow other) {
            ShownTasks on = shown();
            List<Long> ids = rows.between(desk.actor(), on.cycle(), on.filter(), order, one.id(), other.id());
            return ids.isEmpty() ? List.of() : rows.some(desk.actor(), on.cycle(), on.filter(), Set.copyOf(ids));
        }

        @Override
        public void open(TaskRow row) {
            panelOf(row).open();
        }

        @Override
        public void selected(List<TaskRow> selected) {
            List<Long> most =
                    selected.stream().limit(TaskBatch.MOST).map(TaskRow::id).toList();
            selection.show(most);
            if (most.size() < selected.size()) {
                Notices.done(getTranslation("selection.most", TaskBatch.MOST));
                table.letGo(
                        selected.stream().skip(TaskBatch.MOST).map(TaskRow::id).collect(Collectors.toSet()));
            }
        }
    }

    private final class AfterAction implements SelectionBar.Page {

        @Override
        public Cycle cycle() {
            return shown().cycle();
        }

        @Override
        public TaskFilter filter() {
            return shown().filter();
        }

        @Override
        public void letGo(List<Long> tasks) {
            table.letGo(Set.copyOf(tasks));
        }

        @Override
        public void clear() {
            table.deselectAll();
        }

        @Override
        public void changed() {
            refresh();
            panel.showAnew();
        }
    }

    private void refresh() {
        if (isAttached()) { // a notice outlives the page that it came from
            draw(shown());
            PortalLayout.refreshAround(this, shown().location());
        }
    }

    /** Shows what others did. */
    private void follow(Round round) {
        ShownTasks on = ProgrammeNews.in(round) ? ShownTasks.at(shown().location(), desk, cycles) : shown();
        List<TaskChanged> news = round.since(mark, TaskChanged.class)
                .filter(change -> change.cycle() == on.cycle().id())
                .toList();
        if (!ProgrammeNews.in(round) && news.isEmpty()) {
            return;
        }
        List<TaskChanged> seen =
                news.stream().filter(change -> table.shows(change.task())).toList();
        TaskTotals before = totals;
        drawAround(on);
        if (ProgrammeNews.in(round) || !changedInPlace(on, news, seen, before)) {
            table.show(totals.found());
        }
        OthersNews.tell(this, desk.actor(), seen);
    }

    /** Where rows keep their places, those that changed are enough. */
    private boolean changedInPlace(ShownTasks on, List<TaskChanged> news, List<TaskChanged> seen, TaskTotals before) {
        boolean samePlaces = table.keepsItsOrder()
                && totals.found() == before.found()
                && totals.total() == before.total()
                && news.stream().noneMatch(change -> change.changes(TaskField.ASPECT))
                && (news.size() == 1 || seen.size() == news.size());
        if (!samePlaces || seen.isEmpty()) {
            return samePlaces;
        }
        Set<Long> ids = seen.stream().map(TaskChanged::task).collect(Collectors.toSet());
        List<TaskRow> fresh = rows.some(desk.actor(), on.cycle(), on.filter(), ids);
        table.showRows(fresh);
        return fresh.size() == ids.size();
    }

    private void draw(ShownTasks on) {
        drawAround(on);
        table.show(totals.found());
    }

    private void drawAround(ShownTasks on) {
        mark.set();
        totals = rows.totals(desk.actor(), on.cycle(), on.filter());
        show(on);
        head.facts(
                new Span(getTranslation("table.found", totals.found())),
                new Span(getTranslation("table.progress", totals.meanProgress())),
                new Span(getTranslation("board.done", totals.done(), totals.found())),
                PageHead.fact(totals.late() == 0 ? "" : getTranslation("board.menu.late", totals.late()), "late"));
        workbook.setHref(
                SpreadsheetNavigation.workbook(on.choice(), on.filter()).href());
        csv.setHref(SpreadsheetNavigation.csv(on.choice(), on.filter()).href());
        filterBar.show(new TaskFilterBar.Drawn(desk, on, totals.found(), totals.total()));
        table.selectable(TaskOptions.changesSome(desk.actor(), on.cycle()));
        table.setEmptyStateText(TaskWords.noTasks(on.filter()));
        selection.followPage();
    }

    private List<TaskRow> page(List<TaskOrder> order, int offset, int limit) {
        ShownTasks on = shown();
        return retry.read(
                () -> rows.page(desk.actor(), on.cycle(), on.filter(), order, offset, limit), List.of(), this::refresh);
    }

    private final class Filtering implements TaskFilterBar.Page {

        @Override
        public void filterBy(TaskFilter filter) {
            TableNavigation.tasks(shown().choice(), filter).open();
        }

        @Override
        public void typed(TaskFilter filter) {
            retry.attempt(() -> {
                Address wanted = TableNavigation.tasks(shown().choice(), filter);
                enter(wanted.location());
                PortalLayout.addressChanged(TableView.this, wanted.replace());
            });
        }
    }

    /** A closed window stays until the next is opened, so that it can give the focus back. */
    private void open(TaskRow row, RowFace.Change what) {
        if (change != null) {
            remove(change);
        }
        change = new RowChange(desk, actions, shown().cycle(), options(row), row, what);
        add(change);
        change.openAtItsCell();
    }

    private ShownTasks shown() {
        return Objects.requireNonNull(shown, "nothing is shown before the page is entered");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("table.title");
    }
}
