package id.koorwil.portal.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.koorwil.portal.programme.ui.ShownCycle;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.shell.EmptyPage;
import id.koorwil.portal.shell.PortalLayout;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** Leads to the {@link FirstBoard}. */
@Route(value = BoardNavigation.BOARDS, layout = PortalLayout.class)
@PermitAll
class FirstBoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ShownCycles cycles;
    private final FirstBoard firstBoard;

    FirstBoardView(ShownCycles cycles, FirstBoard firstBoard) {
        this.cycles = cycles;
        this.firstBoard = firstBoard;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ShownCycle choice = cycles.at(event.getLocation());
        // a cycle that is none goes along, so that the board says so
        Optional<Address> board = firstBoard.in(choice).map(choice::alsoUnknownIn);
        if (board.isPresent()) {
            event.forwardTo(board.get().path(), board.get().query());
        } else {
            add(new EmptyPage(getTranslation("board.none-title"), getTranslation("board.none")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.menu");
    }
}
