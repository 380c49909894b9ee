package id.koorwil.portal.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.koorwil.portal.board.BoardNavigation;
import id.koorwil.portal.programme.Board;
import id.koorwil.portal.shell.Numbers;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskFigures;
import id.koorwil.portal.task.ui.TaskWords;
import java.util.List;

/** Each aspect with its pilot and lead, how its tasks are distributed over the states, progress, and what is late. */
class AspectTable extends Section {

    /** As the bar begins: what is done stands first. */
    private static final List<Status> ORDER =
            List.of(Status.SELESAI, Status.DIPERIKSA, Status.DIKERJAKAN, Status.RENCANA);

    private final NativeTableBody rows = new NativeTableBody();
    private List<Shown> shown = List.of();

    /** All that a row is drawn from. */
    private record Shown(OverviewPlace place, Board board, TaskFigures figures) {}

    AspectTable() {
        addClassNames("overview-card", "aspects");
        NativeTableRow head = new NativeTableRow();
        for (String key : List.of("name", "states", "progress", "late")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("overview.aspects." + key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTable table = new NativeTable(new NativeTableHeader(head), rows);
        table.getElement().setAttribute("aria-label", getTranslation("overview.aspects"));
        add(new H2(getTranslation("overview.aspects")), legend(), table);
    }

    void show(OverviewPlace place, CycleFigures figures, List<Board> boards) {
        List<Shown> now = boards.stream()
                .map(board -> new Shown(place, board, figures.ofAspect(board.aspect())))
                .toList();
        ChangedParts.show(rows, shown, now, row -> row(place, figures, row.board()));
        shown = now;
    }

    private NativeTableRow row(OverviewPlace place, CycleFigures figures, Board board) {
        TaskFigures aspect = figures.ofAspect(board.aspect());
        Figure late = figures.late(board.aspect());
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        Span responsible =
                new Span((board.pilotName() == null ? "" : "★ " + board.pilotName() + " · ") + board.leadName());
        responsible.addClassName("pilot");
        name.add(
                link(BoardNavigation.board(place.choice(), board.aspect()).href(), board.name(), "aspect-name"),
                responsible);
        return new NativeTableRow(
                name,
                new NativeTableCell(states(place, figures, board.aspect())),
                new NativeTableCell(
                        link(place.tasks(figures.total(board.aspect()).filter()), aspect.meanProgress() + "%", "mean")),
                new NativeTableCell(
                        late.count() == 0
                                ? new Span("–")
                                : link(
                                        place.tasks(late.filter()),
                                        getTranslation("overview.aspects.late-count", late.count()),
                                        "late")));
    }

    private Div states(OverviewPlace place, CycleFigures figures, String aspect) {
        Div bar = new Div();
        bar.addClassName("states");
        for (Status status : ORDER) {
            Figure figure = figures.being(aspect, status);
            if (figure.count() > 0) {
                Anchor part =
                        link(place.tasks(figure.filter()), Numbers.whole(figure.count(), getLocale()), status.name());
                part.getElement().setAttribute("aria-label", TaskWords.status(status) + ": " + figure.count());
                part.setTitle(TaskWords.status(status));
                part.getStyle().set("--share", Integer.toString(figure.count()));
                bar.add(part);
            }
        }
        if (figures.ofAspect(aspect).total() == 0) {
            bar.add(new Span(getTranslation("overview.aspects.none")));
        }
        return bar;
    }

    private static Anchor link(String href, String text, String className) {
        Anchor link = new Anchor(href, text);
        link.getElement().setAttribute("router-link", true);
        link.addClassName(className);
        return link;
    }

    private static Component legend() {
        Div legend = new Div();
        legend.addClassName("legend");
        ORDER.forEach(status -> {
            Span word = new Span(TaskWords.status(status));
            word.addClassNames("state-word", status.name());
            legend.add(word);
        });
        return legend;
    }
}
