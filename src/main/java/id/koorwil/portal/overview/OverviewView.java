package id.koorwil.portal.overview;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.live.ReadMark;
import id.koorwil.portal.live.Round;
import id.koorwil.portal.programme.Board;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Names;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.Days;
import id.koorwil.portal.shell.EmptyPage;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.shell.PageHead;
import id.koorwil.portal.shell.PortalLayout;
import id.koorwil.portal.shell.Rebuilt;
import id.koorwil.portal.task.OverviewQueries;
import id.koorwil.portal.task.TaskChanged;
import id.koorwil.portal.task.ui.IgnoredNote;
import id.koorwil.portal.task.ui.PanelOver;
import id.koorwil.portal.task.ui.ProgrammeNews;
import id.koorwil.portal.task.ui.TaskDesk;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** The first page: how the cycle stands. */
@Route(value = OverviewNavigation.ROUTE, layout = PortalLayout.class)
@PermitAll
@CssImport("./overview/overview.css")
@JsModule("./shell/keep-focus.ts")
class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int AGENDA = 10;

    private final TaskDesk desk;
    private final OverviewQueries overview;
    private final ShownCycles cycles;
    private final Button print = new Button(getTranslation("overview.print"), Glyph.PRINT.draw());
    private final PageHead head = new PageHead(print);
    private final IgnoredNote ignored = new IgnoredNote();
    private final FigureRow figureRow = new FigureRow();
    private final AspectTable aspects = new AspectTable();
    private final AgendaList agenda = new AgendaList();
    private final Button regroup = new Button();
    private final RegionMatrix matrix = new RegionMatrix();
    private final Div body = new Div(head, ignored, figureRow, aspects, agenda, regions());
    private final EmptyPage noCycle = new EmptyPage(getTranslation("cycle.none"), getTranslation("overview.no-cycle"));
    private final PanelOver panel;
    private final ReadMark mark = new ReadMark();
    private Optional<OverviewPlace> shown = Optional.empty();

    OverviewView(TaskDesk desk, OverviewQueries overview, ShownCycles cycles) {
        this.desk = desk;
        this.overview = overview;
        this.cycles = cycles;
        this.panel = new PanelOver(desk, this::refresh);
        addClassName("overview");
        body.addClassName("overview-body");
        print.addClickListener(pressed -> getElement().executeJs("window.print()"));
        regroup.addThemeName("tertiary");
        regroup.addClickListener(
                pressed -> shown.ifPresent(place -> place.regrouped().open()));
        add(noCycle, body, panel);
        body.getElement().addJsInitializer("window.portal.keepFocus(this)");
        Rebuilt.again(matrix, () -> {
            matrix.forgetShown();
            getUI().ifPresent(desk.live()::showAnew);
        });
        desk.live().follow(this, this::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<OverviewPlace> before = shown;
        shown = OverviewPlace.at(event.getLocation(), cycles, desk.today());
        noCycle.setVisible(shown.isEmpty());
        body.setVisible(shown.isPresent());
        shown.filter(now -> before.filter(now::needsNoReadingAfter).isEmpty()).ifPresent(this::draw);
        shown.ifPresent(now -> panel.show(now.cycle(), now.address()));
    }

    /** After a change in the panel. */
    private void refresh() {
        shown.filter(now -> isAttached()).ifPresent(now -> {
            draw(now);
            PortalLayout.refreshAround(this, now.location());
        });
    }

    /** Shows what others did. */
    private void follow(Round round) {
        if (ProgrammeNews.in(round)) {
            shown = shown.flatMap(place -> OverviewPlace.at(place.location(), cycles, desk.today()));
        }
        shown.filter(place -> ProgrammeNews.in(round)
                        || round.since(mark, TaskChanged.class)
                                .anyMatch(change ->
                                        change.cycle() == place.cycle().id()))
                .ifPresent(this::draw);
    }

    private void draw(OverviewPlace place) {
        mark.set();
        Actor actor = desk.actor();
        Cycle cycle = place.cycle();
        CycleFigures figures = new CycleFigures(overview.cells(actor, cycle));
        List<Board> boards = desk.programme().boards(actor, cycle.id());
        Names names = desk.programme().names(actor, cycle.id());
        drawHead(place);
        ignored.show(String.join(", ", place.ignored()));
        figureRow.show(place, figures);
        aspects.show(place, figures, boards);
        agenda.show(place, overview.agenda(actor, cycle, AGENDA), names);
        regroup.setText(getTranslation(place.byArea() ? "overview.matrix.by-code" : "overview.matrix.by-area"));
        matrix.show(place, figures, boards, desk.programme().regions(actor), names);
    }

    private void drawHead(OverviewPlace place) {
        head.title(title(place.cycle()));
        head.facts(
                new Span(place.cycle().name()),
                new Span(Days.full(place.cycle().startsOn(), getLocale()) + " – "
                        + Days.full(place.cycle().endsOn(), getLocale())),
                PageHead.fact(getTranslation("overview.as-of", Days.full(place.judgedOn(), getLocale())), "as-of"),
                PageHead.fact(place.cycle().sample() ? getTranslation("cycle.sample") : "", "sample-in-print"));
    }

    private String title(Cycle cycle) {
        int day = cycle.dayOf(desk.today());
        int left = cycle.lastDay() - day;
        if (cycle.closed()) {
            return getTranslation("overview.title.closed");
        }
        if (day < 0) {
            return getTranslation("overview.title.before", -day);
        }
        if (cycle.state() == Cycle.State.PREPARED) {
            return getTranslation("overview.title.prepared");
        }
        if (left == 0) {
            return getTranslation("overview.title.last", day, cycle.lastDay());
        }
        return left < 0
                ? getTranslation("overview.title.after", -left)
                : getTranslation("overview.title", day, cycle.lastDay(), left);
    }

    private Section regions() {
        Div cardHead = new Div(new H2(getTranslation("overview.matrix")), regroup);
        cardHead.addClassName("card-head");
        Section section = new Section(cardHead, matrix);
        section.addClassNames("overview-card", "regions");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("overview.menu");
    }
}
