package id.koorwil.portal.overview;

import id.koorwil.portal.programme.ui.CyclePageMenu;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.Glyph;
import org.springframework.stereotype.Component;

/** The overview in the navigation. */
@Component
class OverviewMenu extends CyclePageMenu {

    OverviewMenu(ShownCycles cycles) {
        super(
                cycles,
                OverviewNavigation::overview,
                new Side(10, "overview.menu"),
                new Bottom(1, Glyph.OVERVIEW, "overview.menu", "r"));
    }
}
