package id.koorwil.portal.overview;

import com.vaadin.flow.component.html.Div;
import id.koorwil.portal.shell.Numbers;
import id.koorwil.portal.task.StateAge;
import id.koorwil.portal.task.TaskFigures;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The figures of the whole cycle. */
class FigureRow extends Div {

    private final FigureCard progress = card("progress");
    private final FigureCard done = card("done");
    private final FigureCard late = card("late");
    private final FigureCard blocked = card("blocked");
    private final FigureCard waiting = card("waiting");

    FigureRow() {
        addClassName("figure-row");
        add(progress, done, late, blocked, waiting);
    }

    void show(OverviewPlace place, CycleFigures figures) {
        TaskFigures all = figures.all();
        LocalDate today = place.judgedOn();
        progress.show(
                all.meanProgress() + "%",
                getTranslation("overview.progress.line", all.total()),
                place.tasks(figures.total().filter()));
        show(done, place, figures.done(), getTranslation("overview.done.line", all.total()));
        show(
                late,
                place,
                figures.late(),
                all.earliestLateDue()
                        .map(due -> getTranslation("overview.late.line", ChronoUnit.DAYS.between(due, today)))
                        .orElse(""));
        show(
                blocked,
                place,
                figures.blocked(),
                all.blockedSince()
                        .map(since -> getTranslation(
                                "overview.longest.line", Math.max(0, ChronoUnit.DAYS.between(since, today))))
                        .orElse(""));
        show(
                waiting,
                place,
                figures.waiting(),
                all.waitingSince()
                        .map(since -> getTranslation("overview.longest.line", StateAge.days(since, today)))
                        .orElse(""));
    }

    private void show(FigureCard card, OverviewPlace place, Figure figure, String line) {
        card.show(Numbers.whole(figure.count(), getLocale()), line, place.tasks(figure.filter()));
    }

    private FigureCard card(String kind) {
        return new FigureCard(kind, getTranslation("overview." + kind));
    }
}
