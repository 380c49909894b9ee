package id.koorwil.portal.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.CurrentActor;
import id.koorwil.portal.programme.Board;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Programme;
import id.koorwil.portal.programme.ui.ShownCycle;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.shell.EmptyPage;
import id.koorwil.portal.shell.PortalLayout;
import id.koorwil.portal.task.TaskQueries;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The first page: leads to the board that matters most to whoever signs in. */
@Route(value = "", layout = PortalLayout.class)
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ShownCycles cycles;
    private final Programme programme;
    private final TaskQueries tasks;
    private final CurrentActor currentActor;

    HomeView(ShownCycles cycles, Programme programme, TaskQueries tasks, CurrentActor currentActor) {
        this.cycles = cycles;
        this.programme = programme;
        this.tasks = tasks;
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ShownCycle choice = cycles.at(event.getLocation());
        Optional<Board> board = choice.cycle().flatMap(cycle -> boardFor(currentActor.get(), cycle));
        if (board.isPresent()) {
            Address address = BoardNavigation.board(choice, board.get().aspect());
            event.forwardTo(address.path(), address.query());
            // forwarding while the first page is built leaves the browser's address as it was
            event.getUI().getPage().getHistory().replaceState(null, address.href());
        } else {
            add(new EmptyPage(getTranslation("home.empty-title"), getTranslation("home.empty")));
        }
    }

    /** The own aspect's; else the own region's pilot board; else the one with most of its open tasks; else the first. */
    private Optional<Board> boardFor(Actor actor, Cycle cycle) {
        List<Board> boards = programme.boards(actor, cycle.id());
        return actor.ownAspect()
                .flatMap(own -> first(boards, board -> board.aspect().equals(own)))
                .or(() -> actor.ownRegion().flatMap(own -> first(boards, board -> own.equals(board.pilotRegion()))))
                .or(() -> actor.ownRegion()
                        .flatMap(own -> tasks.busiestBoard(actor, cycle.id(), own))
                        .flatMap(
                                busiest -> first(boards, board -> board.aspect().equals(busiest))))
                .or(() -> boards.stream().findFirst());
    }

    private static Optional<Board> first(List<Board> boards, Predicate<Board> wanted) {
        return boards.stream().filter(wanted).findFirst();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.name");
    }
}
