package id.koorwil.portal.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.renderer.LitRenderer;
import id.koorwil.portal.shell.Device;
import id.koorwil.portal.task.TimelineTask;
import id.koorwil.portal.task.ui.NearRows;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The rows: a tree of titles that stays while the chart is scrolled, and one wide column in which each row places its bar.
 * Only rows near the view are read and sent.
 */
class TimelineGrid extends TreeGrid<TimelineRow> {

    private static final String TITLE = """
            <vaadin-grid-tree-toggle class="row-title" .leaf="${!item.group}" .expanded="${live(model.expanded)}"
                .level="${model.level}" @click="${toggle}">${item.group
                  ? html`<span class="group" title="${item.title}">${item.title}</span>`
                  : html`<span data-task="${item.code}"><span class="title"><a href="${item.href}"
                      router-link tabindex="-1" title="${item.title}"><span class="code" translate="no">${item.code}</span> <bdi>${item.title}</bdi></a></span></span>`}
            </vaadin-grid-tree-toggle>""";

    private static final String CHART = """
            <div class="chart-row" style="${item.place}">${item.agreed ? html`<i class="agreed"></i>` : ''}${item.bar
              ? item.group
                ? html`<i class="summary"></i><span class="bar-label ${item.side}" aria-hidden="true">${item.label}</span>`
                : html`<a class="${item.bar}" data-testid="bar" data-task="${item.code}" data-after="${item.after}"
                    href="${item.href}" router-link tabindex="-1" aria-label="${item.spoken}"></a><span
                    class="bar-label ${item.side}" aria-hidden="true">${item.label}</span>`
              : ''}${item.group || !item.bar ? html`<span class="sr-only">${item.spoken}</span>` : ''}</div>""";

    /** As many as most windows show. */
    private static final int FIRST_ROWS = 34;

    private static final String TITLE_WIDTH = "340px";
    private static final String TITLE_WIDTH_ON_A_PHONE = "150px";
    /** So that bars can be told apart on a phone. */
    private static final String NARROWEST_CHART = "480px";

    private final Column<TimelineRow> chart;
    private List<TimelineRow.Group> known = List.of();
    private final TimelineData.Reads reads;
    private TimelineData data;
    private final NearRows<TimelineRow> near = new NearRows<>(row ->
            row instanceof TimelineRow.Task task ? Optional.of(task.task().id()) : Optional.empty());
    private boolean sentOnce;

    TimelineGrid(Supplier<RowFace> face, TimelineData.Reads reads) {
        this.reads = reads;
        this.data = new TimelineData(TimelineRows.NONE, reads);
        setSizeFull();
        setSelectionMode(SelectionMode.NONE);
        setUniqueKeyDataGenerator("key", TimelineRow::id);
        addDataGenerator(near);
        addColumn(LitRenderer.<TimelineRow>of(TITLE)
                        .withProperty("group", TimelineGrid::isGroup)
                        .withProperty("title", row -> face.get().title(row))
                        .withProperty("code", row -> face.get().code(row))
                        .withProperty("href", row -> face.get().address(row))
                        .withFunction("toggle", this::toggle))
                .setHeader(word("timeline.tasks"))
                .setFooter(word("timeline.milestones"))
                .setWidth(Device.isPhone() ? TITLE_WIDTH_ON_A_PHONE : TITLE_WIDTH)
                .setFlexGrow(0)
                .setResizable(true)
                .setFrozen(true)
                .setRowHeader(true);
        chart = addColumn(LitRenderer.<TimelineRow>of(CHART)
                        .withProperty("group", TimelineGrid::isGroup)
                        .withProperty("code", row -> face.get().code(row))
                        .withProperty("href", row -> face.get().address(row))
                        .withProperty("bar", row -> face.get().bar(row))
                        .withProperty("place", row -> face.get().place(row))
                        .withProperty("agreed", row -> face.get().hasAgreed(row))
                        .withProperty("after", row -> face.get().after(row))
                        .withProperty("side", row -> face.get().side(row))
                        .withProperty("label", row -> face.get().label(row))
                        .withProperty("spoken", row -> face.get().spoken(row)))
                .setPartNameGenerator(row -> "chart");
    }

    private Span word(String key) {
        Span word = new Span(getTranslation(key));
        word.addClassName("column-word");
        return word;
    }

    private static boolean isGroup(TimelineRow row) {
        return row instanceof TimelineRow.Group;
    }

    private void toggle(TimelineRow row) {
        if (!isGroup(row)) {
            return;
        }
        if (isExpanded(row)) {
            collapse(List.of(row));
        } else {
            expand(List.of(row));
        }
    }

    /** Whether the browser has the row of a task, in view or near it. */
    boolean shows(long task) {
        return near.has(task);
    }

    /** Whether rows stand where they stand now, whatever their values. */
    boolean standsAs(TimelineRows rows) {
        return places(rows.groups()).equals(places(known));
    }

    private static List<String> places(List<TimelineRow.Group> groups) {
        return groups.stream().map(group -> group.id() + " " + group.tasks()).toList();
    }

    /** Shows other values in rows that stand where they stood: in groups that have changed, and in some tasks. */
    void showValues(TimelineRows rows, List<TimelineTask> tasks) {
        List<TimelineRow.Group> before = known;
        known = rows.groups();
        data.use(rows);
        known.stream().filter(group -> !before.contains(group)).forEach(data::refreshItem);
        tasks.stream()
                .flatMap(task -> near.row(task.id()).stream().map(row -> new TimelineRow.Task(task, row.depth())))
                .forEach(data::refreshItem);
    }

    /** Shows other rows, all groups open. */
    void show(TimelineRows rows) {
        known = rows.groups();
        provide(rows);
        expand(List.copyOf(known));
        if (!sentOnce) {
            // the first rows come with the page, not in a round trip of their own
            getDataCommunicator().setViewportRange(0, FIRST_ROWS);
            sentOnce = true;
        }
    }

    /** The same rows, read anew where they stand now; what is closed stays closed, and what is in view stays as near as it can. */
    void showAnew(TimelineRows rows) {
        Set<String> before = known.stream().map(TimelineRow.Group::id).collect(Collectors.toSet());
        known = rows.groups();
        data.use(rows);
        expand(known.stream()
                .filter(group -> !before.contains(group.id()))
                .map(TimelineRow.class::cast)
                .toList());
        data.refreshAll();
    }

    private void provide(TimelineRows rows) {
        data = new TimelineData(rows, reads);
        setDataProvider(data);
    }

    void head(Component days, Component milestones) {
        chart.setHeader(days);
        chart.setFooter(milestones);
    }

    void scale(Scale scale, int days) {
        chart.setFlexGrow(scale.dayWidth() == 0 ? 1 : 0);
        chart.setWidth(scale.dayWidth() == 0 ? NARROWEST_CHART : days * scale.dayWidth() + "px");
    }
}
