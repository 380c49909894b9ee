package id.koorwil.portal.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.live.ReadMark;
import id.koorwil.portal.live.Round;
import id.koorwil.portal.live.SharedReads;
import id.koorwil.portal.programme.Milestone;
import id.koorwil.portal.programme.Region;
import id.koorwil.portal.programme.SubTheme;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.schedule.WorkingCalendar;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.shell.Days;
import id.koorwil.portal.shell.Device;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.shell.PageHead;
import id.koorwil.portal.shell.PortalLayout;
import id.koorwil.portal.shell.Preferences;
import id.koorwil.portal.shell.Retry;
import id.koorwil.portal.shell.Segments;
import id.koorwil.portal.spreadsheet.ExportLink;
import id.koorwil.portal.spreadsheet.SpreadsheetNavigation;
import id.koorwil.portal.task.TaskChanged;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.TaskGroup;
import id.koorwil.portal.task.TaskGrouping;
import id.koorwil.portal.task.TaskListQueries;
import id.koorwil.portal.task.TaskTotals;
import id.koorwil.portal.task.TimelineQueries;
import id.koorwil.portal.task.ui.OthersNews;
import id.koorwil.portal.task.ui.PanelOver;
import id.koorwil.portal.task.ui.ProgrammeNews;
import id.koorwil.portal.task.ui.ShownTasks;
import id.koorwil.portal.task.ui.TaskDesk;
import id.koorwil.portal.task.ui.TaskFilterBar;
import id.koorwil.portal.task.ui.TaskNavigation;
import id.koorwil.portal.task.ui.TaskWords;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The two months of a cycle. Another filter, grouping, zoom or panel is the same view, entered again. */
@Route(value = TimelineNavigation.ROUTE, layout = PortalLayout.class)
@PermitAll
class TimelineView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TaskDesk desk;
    private final TimelineQueries timeline;
    private final TaskListQueries list;
    private final ShownCycles cycles;
    private final TimelineSettings settings;
    private final Segments<Scale> scales = new Segments<>(
            getTranslation("timeline.scale"),
            List.of(Scale.values()),
            scale -> getTranslation("timeline.scale." + scale),
            this::zoom);
    private final Anchor export = ExportLink.ofWorkbook();
    private final PageHead head;
    private final TaskFilterBar filterBar;
    private final TimelineTools tools = new TimelineTools(new Tools());
    private final TimelineGrid grid;
    private final TimelineChart chart;
    private final PanelOver panel;
    private final Retry retry = new Retry(this);
    private final ReadMark mark = new ReadMark();
    private @Nullable TimelinePlace shown;
    private @Nullable RowFace face;

    TimelineView(
            TaskDesk desk,
            TimelineQueries timeline,
            TaskListQueries list,
            ShownCycles cycles,
            Preferences preferences) {
        this.desk = desk;
        this.timeline = timeline;
        this.list = list;
        this.cycles = cycles;
        this.settings = new TimelineSettings(preferences);
        this.panel = new PanelOver(desk, this::refresh);
        this.filterBar = TaskFilterBar.ofEveryAspect(new Filtering());
        this.grid = new TimelineGrid(this::face, reader -> retry.read(reader, List.of(), this::refresh));
        this.chart = new TimelineChart(grid);
        grid.setAriaLabel(getTranslation("timeline.title"));
        this.head =
                new PageHead(scales, new Button(getTranslation("timeline.today"), pressed -> scrollToToday()), export);
        head.title(getTranslation("timeline.title"));
        addClassNames("full-page", "timeline-view");
        add(head, filterBar, tools, chart, panel);
        desk.live().follow(this, this::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        enter(event.getLocation());
    }

    private void enter(Location location) {
        TimelinePlace before = shown;
        TimelinePlace now = TimelinePlace.at(location, desk, cycles);
        ShownTasks.tellAddress(this, location, now.address());
        if (before == null || !now.sameRowsAs(before)) {
            draw(now, grid::show);
        } else if (now.needsNoReadingAfter(before)) {
            show(now, face().days());
        } else {
            draw(now, grid::showAnew);
        }
        scales.show(scale());
        grid.scale(scale(), face().days().count());
        drawAround(face().days());
        panel.show(now.cycle(), now.address());
        retry.forget();
    }

    private void show(TimelinePlace now, ChartDays days) {
        face = faceOf(now, days);
        shown = now;
    }

    private final class Filtering implements TaskFilterBar.Page {

        @Override
        public void filterBy(TaskFilter filter) {
            place().with(filter).open();
        }

        @Override
        public void typed(TaskFilter filter) {
            retry.attempt(() -> {
                Address wanted = place().with(filter);
                enter(wanted.location());
                PortalLayout.addressChanged(TimelineView.this, wanted.replace());
            });
        }
    }

    private Scale scale() {
        return place().named().orElseGet(settings::scale);
    }

    private final class Tools implements TimelineTools.Page {

        @Override
        public void group(TaskGrouping grouping) {
            place().with(grouping).open();
        }

        @Override
        public void flipArrows() {
            settings.flipArrows();
            drawAround(face().days());
        }

        @Override
        public void flipAgreed() {
            settings.flipAgreed();
            drawAround(face().days());
        }
    }

    private void zoom(Scale scale) {
        settings.keep(scale);
        place().with(scale).open();
    }

    private void scrollToToday() {
        if (face().days().shows(desk.today())) {
            chart.scrollToToday();
        } else {
            Notices.done(getTranslation("timeline.today-beyond"));
        }
    }

    /** Shows what others did. */
    private void follow(Round round) {
        boolean programme = ProgrammeNews.in(round);
        TimelinePlace on = programme ? TimelinePlace.at(place().tasks().location(), desk, cycles) : place();
        List<TaskChanged> news = round.since(mark, TaskChanged.class)
                .filter(change -> change.cycle() == on.cycle().id())
                .toList();
        if (!programme && news.isEmpty()) {
            return;
        }
        List<TaskChanged> seen =
                news.stream().filter(change -> grid.shows(change.task())).toList();
        boolean samePlaces = !programme
                && (news.size() == 1 || !on.tasks().filter().narrows())
                && news.stream().noneMatch(TimelineView::changesPlace);
        ChartDays before = face().days();
        draw(on, samePlaces ? rows -> showValues(rows, seen) : grid::showAnew);
        if (programme || !face().days().equals(before)) {
            scaleAndDrawAround();
        }
        OthersNews.tell(this, desk.actor(), seen);
    }

    /** Rows stand in groups, and in each by their dates. */
    private static boolean changesPlace(TaskChanged change) {
        return change.comesOrGoes()
                || change.changes(TaskField.DATES)
                || change.changes(TaskField.REGION)
                || change.changes(TaskField.ASPECT);
    }

    private void showValues(TimelineRows rows, List<TaskChanged> seen) {
        if (grid.standsAs(rows)) {
            Set<Long> tasks = seen.stream().map(TaskChanged::task).collect(Collectors.toSet());
            TimelinePlace on = place();
            grid.showValues(
                    rows,
                    tasks.isEmpty()
                            ? List.of()
                            : timeline.some(desk.actor(), on.cycle(), on.tasks().filter(), on.grouping(), tasks));
        } else {
            grid.showAnew(rows);
        }
    }

    private void scaleAndDrawAround() {
        grid.scale(scale(), face().days().count());
        drawAround(face().days());
    }

    /** After a change in the panel. */
    private void refresh() {
        if (isAttached()) {
            draw(place(), grid::showAnew);
            scaleAndDrawAround();
            PortalLayout.refreshAround(this, place().tasks().location());
        }
    }

    private interface Show {
        void rows(TimelineRows rows);
    }

    private void draw(TimelinePlace on, Show show) {
        mark.set();
        ShownTasks tasks = on.tasks();
        Actor actor = desk.actor();
        List<TaskGroup> groups = timeline.groups(actor, on.cycle(), tasks.filter(), on.grouping());
        TaskTotals totals = tasks.filter().equals(TaskFilter.NONE)
                ? TaskTotals.ofAll(groups)
                : list.totals(actor, on.cycle(), tasks.filter());
        ChartDays days = ChartDays.of(
                new DateSpan(on.cycle().startsOn(), on.cycle().endsOn()),
                DateSpan.around(
                        groups.stream().flatMap(group -> group.dates().stream()).toList()));
        show(on, days);
        show.rows(new TimelineRows(
                on.grouping(),
                groups,
                (paths, offset, limit) ->
                        timeline.tasks(actor, on.cycle(), tasks.filter(), on.grouping(), paths, offset, limit),
                this::countAnew));
        head.facts(
                new Span(Days.full(on.cycle().startsOn(), getLocale()) + " – "
                        + Days.full(on.cycle().endsOn(), getLocale())),
                new Span(getTranslation("table.found", totals.found())),
                new Span(getTranslation("table.progress", totals.meanProgress())),
                PageHead.fact(totals.late() == 0 ? "" : getTranslation("board.menu.late", totals.late()), "late"));
        grid.setEmptyStateText(TaskWords.noTasks(tasks.filter()));
        export.setHref(
                SpreadsheetNavigation.workbook(tasks.choice(), tasks.filter()).href());
        filterBar.show(new TaskFilterBar.Drawn(desk, tasks, totals.found(), totals.total()));
    }

    /** Within the same answer, so that nobody sees rows that do not fit their groups. */
    private void countAnew() {
        getUI().ifPresent(ui ->
                ui.beforeClientResponse(this, drawn -> SharedReads.anew(() -> retry.attempt(this::refresh))));
    }

    /** What stands over, under and behind the rows. */
    private void drawAround(ChartDays days) {
        Actor actor = desk.actor();
        WorkingCalendar calendar = desk.programme().workingCalendar(actor);
        List<Milestone> milestones =
                desk.programme().milestones(actor, place().cycle().id());
        grid.head(
                new DayHead(days, desk.today(), getLocale()),
                new MilestoneRow(days, milestones, scale().daysApart(Device.isPhone()), getLocale()));
        tools.show(place().grouping(), settings);
        chart.draw(new TimelineChart.Drawing(
                days.count(),
                days.days()
                        .filter(day -> !calendar.isWorkingDay(day))
                        .map(days::indexOf)
                        .toList(),
                days.shows(desk.today()) ? days.indexOf(desk.today()) : -1,
                milestones.stream()
                        .map(Milestone::day)
                        .filter(days::shows)
                        .map(days::indexOf)
                        .distinct()
                        .toList(),
                settings.arrows(),
                settings.agreed()));
    }

    private RowFace faceOf(TimelinePlace on, ChartDays days) {
        Actor actor = desk.actor();
        return new RowFace(
                getLocale(),
                on.tasks().judgedOn(),
                days,
                on.grouping(),
                on.tasks().names(),
                desk.programme().regions(actor).stream().collect(Collectors.toMap(Region::code, Function.identity())),
                desk.programme().subThemes(actor).stream().collect(Collectors.toMap(SubTheme::code, SubTheme::name)),
                task -> TaskNavigation.over(place().address(), task.code()).href());
    }

    private TimelinePlace place() {
        return Objects.requireNonNull(shown, "nothing is shown before the page is entered");
    }

    private RowFace face() {
        return Objects.requireNonNull(face, "made when the page is entered");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("timeline.menu");
    }
}
