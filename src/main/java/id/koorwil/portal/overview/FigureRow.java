package id.koorwil.portal.overview;

import com.vaadin.flow.component.html.Div;
import id.koorwil.portal.shell.Numbers;
import id.koorwil.portal.task.StateAge;
import id.koorwil.portal.task.TaskFigures;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The figures of the whole cycle. */
class FigureRow extends Div {

    private final OverviewPlace place;

    FigureRow(OverviewPlace place, CycleFigures figures) {
        this.place = place;
        addClassName("figure-row");
        TaskFigures all = figures.all();
        LocalDate today = place.judgedOn();
        add(
                card(
                        "progress",
                        figures.total(),
                        all.meanProgress() + "%",
                        getTranslation("overview.progress.line", all.total())),
                card("done", figures.done(), getTranslation("overview.done.line", all.total())),
                card(
                        "late",
                        figures.late(),
                        all.earliestLateDue()
                                .map(due -> getTranslation("overview.late.line", ChronoUnit.DAYS.between(due, today)))
                                .orElse("")),
                card(
                        "blocked",
                        figures.blocked(),
                        all.blockedSince()
                                .map(since -> getTranslation(
                                        "overview.longest.line", Math.max(0, ChronoUnit.DAYS.between(since, today))))
                                .orElse("")),
                card(
                        "waiting",
                        figures.waiting(),
                        all.waitingSince()
                                .map(since -> getTranslation("overview.longest.line", StateAge.days(since, today)))
                                .orElse("")));
    }

    private FigureCard card(String kind, Figure figure, String line) {
        return card(kind, figure, Numbers.whole(figure.count(), getLocale()), line);
    }

    private FigureCard card(String kind, Figure figure, String number, String line) {
        return new FigureCard(kind, getTranslation("overview." + kind), number, line, place.tasks(figure.filter()));
    }
}
