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

    /** Room for a label beside a bar, in per cent of the chart; a longer one has twice of it. */
    private static final double LABEL = 15;

    /** In characters. */
    private static final int LONG_LABEL = 20;

    String code(TimelineRow row) {
        return row instanceof TimelineRow.Task task ? task.task().code() : "";
    }

    String title(TimelineRow row) {
        return switch (row) {
            case TimelineRow.Task task -> task.task().title();
            case TimelineRow.Gone gone -> "";
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

    /** How the bar is drawn; empty where there is none. A task beyond the chart has a mark at its edge. */
    String bar(TimelineRow row) {
        return switch (row) {
            case TimelineRow.Group group -> stretch(group).isPresent() ? "summary" : "";
            case TimelineRow.Task task -> task.task().dates().isPresent() ? taskBar(task) : "";
            case TimelineRow.Gone gone -> "";
        };
    }

    private String taskBar(TimelineRow.Task row) {
        TimelineTask task = row.task();
        return "bar " + task.status().name().toLowerCase(Locale.ROOT)
                + (daysLate(task) > 0 ? " late" : "")
                + (task.blocked() ? " blocked" : "")
                + beyond(row)
                        .map(edge -> " beyond " + edge.name().toLowerCase(Locale.ROOT) + "-edge")
                        .orElse("");
    }

    private Optional<ChartDays.Edge> beyond(TimelineRow row) {
        return row instanceof TimelineRow.Task ? dates(row).flatMap(days::beyond) : Optional.empty();
    }

    private Optional<Stretch> stretch(TimelineRow row) {
        return dates(row).flatMap(days::stretch);
    }

    private static Optional<DateSpan> dates(TimelineRow row) {
        return switch (row) {
            case TimelineRow.Group group -> group.dates();
            case TimelineRow.Task task -> task.task().dates();
            case TimelineRow.Gone gone -> Optional.empty();
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
            case TimelineRow.Gone gone -> 0;
        };
    }

    String after(TimelineRow row) {
        return row instanceof TimelineRow.Task task
                ? String.join(" ", task.task().after())
                : "";
    }

    /** Beside the bar: how late it is, else whose it is; when it is if that is not seen; and that it is blocked. */
    String label(TimelineRow row) {
        return switch (row) {
            case TimelineRow.Group group -> group.meanProgress() + "%";
            case TimelineRow.Task task -> label(task.task());
            case TimelineRow.Gone gone -> "";
        };
    }

    private String label(TimelineTask task) {
        List<String> parts = new ArrayList<>();
        if (daysLate(task) > 0) {
            parts.add(translate("due.late", daysLate(task)));
        } else {
            Optional.ofNullable(regions.get(task.region()))
                    .map(Region::briefName)
                    .ifPresent(parts::add);
        }
        task.dates()
                .filter(span -> days.beyond(span).isPresent())
                .ifPresent(span -> parts.add(Days.span(span, locale)));
        if (task.blocked()) {
            parts.add(translate("timeline.blocked"));
        }
        return String.join(" · ", parts);
    }

    private long daysLate(TimelineTask task) {
        return Lateness.days(task.status(), task.dates().map(DateSpan::end).orElse(null), today);
    }

    /** Where the label stands: before a bar that ends near the edge, within one that fills the chart. */
    String side(TimelineRow row) {
        if (beyond(row).filter(ChartDays.Edge.LATE::equals).isPresent()) {
            return "before";
        }
        int room = label(row).length() > LONG_LABEL ? 2 : 1;
        return stretch(row)
                .filter(bar -> bar.from() + bar.size() > 100 - room * LABEL)
                .map(bar -> bar.from() > room * LABEL ? "before" : "within")
                .orElse("");
    }

    /** The row as it is spoken. */
    String spoken(TimelineRow row) {
        return switch (row) {
            case TimelineRow.Group group -> spoken(group);
            case TimelineRow.Task task -> spoken(task.task());
            case TimelineRow.Gone gone -> "";
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
