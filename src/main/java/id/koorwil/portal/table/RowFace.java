package id.koorwil.portal.table;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import id.koorwil.portal.programme.Names;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.shell.Days;
import id.koorwil.portal.task.Blockage;
import id.koorwil.portal.task.Lateness;
import id.koorwil.portal.task.StateAge;
import id.koorwil.portal.task.TaskOptions;
import id.koorwil.portal.task.TaskRow;
import id.koorwil.portal.task.ui.TaskWords;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A task as a row: what stands in each cell, and which cells are buttons.
 *
 * @param today the day that lateness is judged on
 * @param options what whoever looks may do with a task
 * @param href address of its panel
 */
record RowFace(
        Locale locale,
        LocalDate today,
        Names names,
        Function<TaskRow, TaskOptions> options,
        Function<TaskRow, String> href) {

    /** Columns of codes and names. */
    private static final Set<TableColumn> NAMES =
            EnumSet.of(TableColumn.CODE, TableColumn.ASPECT, TableColumn.REGION, TableColumn.AREA);

    /** What a cell's button opens. */
    enum Change {
        STATUS(TableColumn.STATUS),
        PROGRESS(TableColumn.PROGRESS),
        DATES(TableColumn.DUE),
        EXECUTOR(TableColumn.EXECUTOR);

        private final TableColumn column;

        Change(TableColumn column) {
            this.column = column;
        }

        TableColumn column() {
            return column;
        }

        /** Finds the button in a row. */
        String selector() {
            return "." + cssClass();
        }

        private String cssClass() {
            return "change-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What draws the cells of a column, by the face that the table has at the time. */
    interface Faces {
        RowFace face();

        void change(TaskRow row, Change what);
    }

    static Renderer<TaskRow> renderer(TableColumn column, Faces faces) {
        return switch (column) {
            case TITLE -> title(faces);
            case STATUS ->
                button(
                        faces,
                        Change.STATUS,
                        "<span class=\"status ${item.kind}\">${item.text}</span>",
                        options -> !options.targets().isEmpty());
            case PROGRESS -> button(faces, Change.PROGRESS, "${item.text}", TaskOptions::report);
            case DUE ->
                button(faces, Change.DATES, "<span class=\"due ${item.kind}\">${item.text}</span>", TaskOptions::edit);
            case EXECUTOR ->
                button(faces, Change.EXECUTOR, "<bdi translate=\"no\">${item.text}</bdi>", TaskOptions::edit);
            default ->
                LitRenderer.<TaskRow>of("<span class=\"cell\"%s><bdi>${item.text}</bdi></span>"
                                .formatted(NAMES.contains(column) ? " translate=\"no\"" : ""))
                        .withProperty("text", row -> faces.face().text(column, row));
        };
    }

    private static LitRenderer<TaskRow> title(Faces faces) {
        return LitRenderer.<TaskRow>of("""
                        <span class="cell title" data-task="${item.code}"><span class="title"><a href="${item.href}"
                        router-link title="${item.text}"><bdi>${item.text}</bdi></a></span></span>""")
                .withProperty("code", TaskRow::code)
                .withProperty("href", row -> faces.face().href.apply(row))
                .withProperty("text", TaskRow::title);
    }

    /** A cell that is a button for who may change it, and text for who may not. */
    private static LitRenderer<TaskRow> button(
            Faces faces, Change change, String inner, Predicate<TaskOptions> changeable) {
        TableColumn column = change.column();
        return LitRenderer.<TaskRow>of("""
                        ${item.changeable
                          ? html`<span class="cell" data-task="${item.code}"><button type="button" class="%1$s"
                              aria-haspopup="dialog" aria-label="${item.label}" @click="${open}">%2$s</button></span>`
                          : html`<span class="cell">%2$s</span>`}""".formatted(change.cssClass(), inner))
                .withProperty("code", TaskRow::code)
                .withProperty(
                        "changeable",
                        row -> changeable.test(faces.face().options.apply(row)))
                .withProperty("text", row -> faces.face().text(column, row))
                .withProperty("kind", row -> faces.face().kind(column, row))
                .withProperty(
                        "label",
                        row -> translate(
                                "table.change",
                                row.code(),
                                column.title(),
                                faces.face().text(column, row)))
                .withFunction("open", row -> faces.change(row, change));
    }

    private String kind(TableColumn column, TaskRow row) {
        return column == TableColumn.DUE
                ? (daysLate(row) > 0 ? "late" : "")
                : row.status().name();
    }

    private long daysLate(TaskRow row) {
        return Lateness.days(row.status(), row.dates().map(DateSpan::end).orElse(null), today);
    }

    private String text(TableColumn column, TaskRow row) {
        return switch (column) {
            case CODE -> row.code();
            case TITLE -> row.title();
            case ASPECT -> names.aspects().getOrDefault(row.aspect().aspect(), "");
            case SUB_THEME -> Objects.requireNonNullElse(row.subThemeName(), "");
            case REGION -> names.regions().getOrDefault(row.region(), "");
            case AREA -> row.areaName();
            case STATUS -> TaskWords.status(row.status()) + (row.returned() ? " · " + translate("card.returned") : "");
            case SINCE -> translate("table.days", StateAge.days(row.statusSince(), today));
            case PROGRESS -> row.progressPercent() + "%";
            case PRIORITY -> TaskWords.priority(row.priority());
            case START ->
                row.dates().map(days -> Days.brief(days.start(), locale)).orElse("");
            case DUE -> due(row);
            case EXECUTOR -> row.executor().isEmpty() ? "–" : row.executor();
            case OUTPUT -> row.output();
            case BLOCKED -> row.blockage().map(Blockage::reason).orElse("");
            case MOVED -> Days.moment(row.movedAt(), locale);
        };
    }

    private String due(TaskRow row) {
        String day = row.dates().map(days -> Days.brief(days.end(), locale)).orElse("–");
        long late = daysLate(row);
        return late > 0 ? day + " · " + translate("due.late", late) : day;
    }
}
