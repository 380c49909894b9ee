package id.koorwil.portal.timeline;

import id.koorwil.portal.programme.ui.CyclePageMenu;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.Glyph;
import org.springframework.stereotype.Component;

/** The timeline in the navigation. */
@Component
class TimelineMenu extends CyclePageMenu {

    TimelineMenu(ShownCycles cycles) {
        super(
                cycles,
                TimelineNavigation::timeline,
                new Side(11, "timeline.menu"),
                new Bottom(4, Glyph.TIMELINE, "timeline.menu", "l"));
    }
}
