package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.koorwil.portal.live.Round;
import id.koorwil.portal.programme.Region;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskChanged;
import id.koorwil.portal.task.TaskSeries;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far the tasks are that were made together for many regions: how many are done, and where not yet. */
@CssImport("./task/series-note.css")
class SeriesNote extends Div {

    /** By these a task may come into the series, or leave it. */
    private static final Set<TaskChanged.Verb> MAKE_OR_TAKE =
            EnumSet.complementOf(EnumSet.of(TaskChanged.Verb.EDITED, TaskChanged.Verb.MOVED));

    private final TaskDesk desk;
    private final boolean linked;
    private final Button copy = new Button(getTranslation("series.copy"), Glyph.LINK.draw(), pressed -> copy());
    private final Span figure = new Span();
    private final Anchor all = new Anchor();
    private final UnorderedList rest = new UnorderedList();
    private final NativeDetails details = new NativeDetails();
    private Optional<Shown> shown = Optional.empty();

    private record Shown(long cycle, String code, Optional<TaskSeries> series) {

        boolean isOf(long otherCycle, String otherCode) {
            return cycle == otherCycle && code.equals(otherCode);
        }

        /** Whether a change may have made another number of tasks, or of done ones. */
        boolean dependsOn(TaskChanged change) {
            boolean ofAPart = series.stream()
                    .flatMap(known -> known.parts().stream())
                    .anyMatch(part -> part.code().equals(change.code()));
            return change.cycle() == cycle && (ofAPart || MAKE_OR_TAKE.contains(change.what()));
        }
    }

    /** With a link to all tasks of a series, for where they are not the page. */
    static SeriesNote linked(TaskDesk desk) {
        return new SeriesNote(desk, true);
    }

    static SeriesNote plain(TaskDesk desk) {
        return new SeriesNote(desk, false);
    }

    private SeriesNote(TaskDesk desk, boolean linked) {
        this.desk = desk;
        this.linked = linked;
        addClassName("series");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("series.label"));
        figure.addClassName("series-figure");
        all.setText(getTranslation("series.all"));
        all.getElement().setAttribute("router-link", true);
        details.setContent(rest);
        details.setOpen(!linked);
        add(new Div(figure, copy), all, details);
        setVisible(false);
        desk.live().follow(this, this::follow);
    }

    /** Shows a series by the code of its first task; an empty code shows none. */
    void show(long cycle, String code) {
        if (code.isEmpty()) {
            shown = Optional.empty();
            setVisible(false);
        } else if (shown.filter(now -> now.isOf(cycle, code)).isEmpty()) {
            read(cycle, code);
        }
    }

    private void follow(Round round) {
        shown.filter(now -> round.everything()
                        || round.heard().stream()
                                .anyMatch(
                                        heard -> heard.change() instanceof TaskChanged change && now.dependsOn(change)))
                .ifPresent(now -> read(now.cycle(), now.code()));
    }

    private void read(long cycle, String code) {
        Optional<TaskSeries> series = desk.series().series(desk.actor(), cycle, code);
        Shown now = new Shown(cycle, code, series);
        if (!shown.equals(Optional.of(now))) {
            shown = Optional.of(now);
            series.ifPresentOrElse(found -> draw(cycle, found), () -> drawNone(code));
            setVisible(series.isPresent() || !linked);
        }
    }

    /** An address may name a task that none was made together with. */
    private void drawNone(String code) {
        figure.setText(getTranslation("series.none", code));
        all.setVisible(false);
        copy.setVisible(false);
        details.setVisible(false);
    }

    /** In the same elements: somebody may have opened the list, or stand on a button. */
    private void draw(long cycle, TaskSeries series) {
        figure.setText(figure(series));
        all.setVisible(linked);
        copy.setVisible(true);
        all.setHref(TaskNavigation.series(cycle, series.code()).href());
        rest.removeAll();
        byStatus(series).forEach(line -> rest.add(new ListItem(line)));
        details.setSummaryText(getTranslation("series.open", series.rest().size()));
        details.setVisible(!series.rest().isEmpty());
    }

    private void copy() {
        shown.flatMap(Shown::series).ifPresent(series -> Clipboard.copyText(words(series)));
    }

    private String figure(TaskSeries series) {
        return getTranslation("series.done", series.done(), series.parts().size());
    }

    /** Short enough for a chat group. */
    private String words(TaskSeries series) {
        List<String> lines = new ArrayList<>(List.of(series.title(), figure(series)));
        lines.addAll(byStatus(series));
        return String.join("\n", lines);
    }

    /** A line for each state in which tasks are that are not done. */
    private List<String> byStatus(TaskSeries series) {
        return Stream.of(Status.values())
                .flatMap(status -> {
                    List<String> regions = series.rest().stream()
                            .filter(part -> part.status() == status)
                            .map(part -> Region.brief(part.regionName()))
                            .toList();
                    return regions.isEmpty()
                            ? Stream.empty()
                            : Stream.of(getTranslation(
                                    "series.rest",
                                    TaskWords.status(status),
                                    regions.size(),
                                    regions.stream().collect(Collectors.joining(", "))));
                })
                .toList();
    }
}
