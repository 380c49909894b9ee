package id.koorwil.portal.overview;

import com.vaadin.flow.component.html.Div;
import id.koorwil.portal.shell.Numbers;
import id.koorwil.portal.task.StateAge;
import id.koorwil.portal.task.TaskFigures;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The figures of the whole cycle. */
class FigureRow extends Div {

    private @Nullable Shown shown;

    private record Shown(OverviewPlace place, TaskFigures all) {}

    FigureRow() {
        addClassName("figure-row");
    }

    void show(OverviewPlace place, CycleFigures figures) {
        Shown now = new Shown(place, figures.all());
        if (!now.equals(shown)) {
            shown = now;
            draw(place, figures);
        }
    }

    private void draw(OverviewPlace place, CycleFigures figures) {
        TaskFigures all = figures.all();
        LocalDate today = place.judgedOn();
        removeAll();
        add(
                card(
                        place,
                        "progress",
                        figures.total(),
                        all.meanProgress() + "%",
                        getTranslation("overview.progress.line", all.total())),
                card(place, "done", figures.done(), getTranslation("overview.done.line", all.total())),
                card(
                        place,
                        "late",
                        figures.late(),
                        all.earliestLateDue()
                                .map(due -> getTranslation("overview.late.line", ChronoUnit.DAYS.between(due, today)))
                                .orElse("")),
                card(
                        place,
                        "blocked",
                        figures.blocked(),
                        all.blockedSince()
                                .map(since -> getTranslation(
                                        "overview.longest.line", Math.max(0, ChronoUnit.DAYS.between(since, today))))
                                .orElse("")),
                card(
                        place,
                        "waiting",
                        figures.waiting(),
                        all.waitingSince()
                                .map(since -> getTranslation("overview.longest.line", StateAge.days(since, today)))
                                .orElse("")));
    }

    private FigureCard card(OverviewPlace place, String kind, Figure figure, String line) {
        return card(place, kind, figure, Numbers.whole(figure.count(), getLocale()), line);
    }

    private FigureCard card(OverviewPlace place, String kind, Figure figure, String number, String line) {
        return new FigureCard(kind, getTranslation("overview." + kind), number, line, place.tasks(figure.filter()));
    }
}
