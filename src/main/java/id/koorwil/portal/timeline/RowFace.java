package id.koorwil.portal.timeline;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import id.koorwil.portal.programme.Names;
import id.koorwil.portal.programme.Region;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.shell.Days;
import id.koorwil.portal.task.Lateness;
import id.koorwil.portal.task.TaskGroup;
import id.koorwil.portal.task.TaskGrouping;
import id.koorwil.portal.task.TimelineTask;
import id.koorwil.portal.task.ui.TaskWords;
import id.koorwil.portal.timeline.ChartDays.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a row says, and where its bar stands.
 *
 * @param today the day that lateness is judged on
 * @param regions by their codes
 * @param subThemes names by their codes
 * @param href address of a task's panel
 */
record RowFace(
        Locale locale,
        LocalDate today,
        ChartDays days,
        TaskGrouping grouping,
        Names names,
        Map<String, Region> regions,
        Map<String, String> subThemes,
        Function<TimelineTask, String> href) {

    /** So far to the right, in per cent, there is no room for a label behind a bar. */
    private static final double FAR = 85;

    /** And so far to the left none before it. */
    private static final double NEAR = 12;

    String code(TimelineRow row) {
        return row instanceof TimelineRow.Task task ? task.task().code() : "";
    }

    String title(TimelineRow row) {
        return switch (row) {
            case TimelineRow.Task task -> task.task().title();
            case TimelineRow.Group group -> groupName(group);
        };
    }

    private String groupName(TimelineRow.Group group) {
        TaskGroup.Path path = group.path();
        boolean inner = group.leaf() && grouping.nested();
        return switch (grouping) {
            case ASPECT ->
                inner
                        ? Optional.ofNullable(path.inner())
                                .map(code -> subThemes.getOrDefault(code, code))
                                .orElseGet(() -> translate("timeline.no-sub-theme"))
                        : names.aspects().getOrDefault(path.outer(), path.outer());
            case REGION -> names.regions().getOrDefault(path.outer(), path.outer());
            case AREA ->
                inner
                        ? names.regions().getOrDefault(String.valueOf(path.inner()), "")
                        : names.areas().getOrDefault(path.outer(), path.outer());
        };
    }

    /** Address of the panel; empty for a group. */
    String address(TimelineRow row) {
        return row instanceof TimelineRow.Task task ? href.apply(task.task()) : "";
    }

    /** How the bar is drawn; empty where there is none. */
    String bar(TimelineRow row) {
        return stretch(row).isEmpty()
                ? ""
                : switch (row) {
                    case TimelineRow.Group group -> "summary";
                    case TimelineRow.Task task -> taskBar(task.task());
                };
    }

    private String taskBar(TimelineTask task) {
        return "bar " + task.status().name().toLowerCase(Locale.ROOT)
                + (daysLate(task) > 0 ? " late" : "")
                + (task.blocked() ? " blocked" : "");
    }

    private Optional<Stretch> stretch(TimelineRow row) {
        return dates(row).flatMap(days::stretch);
    }

    private static Optional<DateSpan> dates(TimelineRow row) {
        return switch (row) {
            case TimelineRow.Group group -> group.dates();
            case TimelineRow.Task task -> task.task().dates();
        };
    }

    /** Place and length of the bar, the part that is done, and the place of the agreed days, as CSS custom properties. */
    String place(TimelineRow row) {
        StringBuilder style = new StringBuilder();
        stretch(row).ifPresent(bar -> append(style, "from", "size", bar));
        style.append("--done:").append(progress(row)).append("%;");
        agreed(row).flatMap(days::stretch).ifPresent(agreed -> append(style, "agreed-from", "agreed-size", agreed));
        return style.toString();
    }

    private static void append(StringBuilder style, String from, String size, Stretch stretch) {
        style.append(
                String.format(Locale.ROOT, "--%s:%.4f%%;--%s:%.4f%%;", from, stretch.from(), size, stretch.size()));
    }

    boolean hasAgreed(TimelineRow row) {
        return agreed(row).flatMap(days::stretch).isPresent();
    }

    private static Optional<DateSpan> agreed(TimelineRow row) {
        return row instanceof TimelineRow.Task task ? task.task().baseline() : Optional.empty();
    }

    private static int progress(TimelineRow row) {
        return switch (row) {
            case TimelineRow.Group group -> group.meanProgress();
            case TimelineRow.Task task -> task.task().progressPercent();
        };
    }

    String after(TimelineRow row) {
        return row instanceof TimelineRow.Task task
                ? String.join(" ", task.task().after())
                : "";
    }

    /** Beside the bar: how late it is, else whose it is. */
    String label(TimelineRow row) {
        return switch (row) {
            case TimelineRow.Group group -> group.meanProgress() + "%";
            case TimelineRow.Task task when daysLate(task.task()) > 0 -> translate("due.late", daysLate(task.task()));
            case TimelineRow.Task task ->
                Optional.ofNullable(regions.get(task.task().region()))
                        .map(Region::briefName)
                        .orElse("");
        };
    }

    private long daysLate(TimelineTask task) {
        return Lateness.days(task.status(), task.dates().map(DateSpan::end).orElse(null), today);
    }

    /** Where the label stands: before a bar that ends near the edge, within one that fills the chart. */
    String side(TimelineRow row) {
        return stretch(row)
                .filter(bar -> bar.from() + bar.size() > FAR)
                .map(bar -> bar.from() > NEAR ? "before" : "within")
                .orElse("");
    }

    /** The row as it is spoken. */
    String spoken(TimelineRow row) {
        return switch (row) {
            case TimelineRow.Group group -> spoken(group);
            case TimelineRow.Task task -> spoken(task.task());
        };
    }

    private String spoken(TimelineRow.Group group) {
        List<String> parts = new ArrayList<>();
        parts.add(groupName(group));
        parts.add(translate("timeline.spoken.group", group.tasks(), group.meanProgress()));
        group.dates().ifPresent(span -> parts.add(Days.span(span, locale)));
        if (group.late() > 0) {
            parts.add(translate("board.menu.late", group.late()));
        }
        return String.join(", ", parts);
    }

    private String spoken(TimelineTask task) {
        List<String> parts = new ArrayList<>();
        parts.add(task.code() + " " + task.title());
        parts.add(names.regions().getOrDefault(task.region(), ""));
        parts.add(translate("timeline.spoken.state", TaskWords.status(task.status()), task.progressPercent()));
        parts.add(task.dates().map(span -> Days.span(span, locale)).orElseGet(() -> translate("task.no-dates")));
        if (daysLate(task) > 0) {
            parts.add(translate("due.late", daysLate(task)));
        }
        if (task.blocked()) {
            parts.add(translate("filter.blocked"));
        }
        task.baseline()
                .filter(agreed -> !Optional.of(agreed).equals(task.dates()))
                .ifPresent(agreed -> parts.add(translate("timeline.spoken.agreed", Days.span(agreed, locale))));
        if (!task.after().isEmpty()) {
            parts.add(translate("timeline.spoken.after", String.join(", ", task.after())));
        }
        return String.join(", ", parts);
    }
}
