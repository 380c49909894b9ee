package id.koorwil.portal.live;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.Location;
import id.koorwil.portal.shell.PortalLayout;
import id.koorwil.portal.shell.TopBarItem;

/**
 * Of every page: keeps the counts around it up to date, and lets the browser notice that its line is gone, so that no old
 * page looks like a new one; see {@code frontend/live/live-line.ts}.
 */
@org.springframework.stereotype.Component
class LiveLine implements TopBarItem {

    private final LivePages pages;

    LiveLine(LivePages pages) {
        this.pages = pages;
    }

    @Override
    public int position() {
        return 90;
    }

    @Override
    public Component create() {
        return new Line(pages);
    }

    @Override
    public void show(Component created, Location shown) {
        if (created instanceof Line line) {
            line.shown = shown;
        }
    }

    /** The browser's end of the line. */
    @Tag("live-line")
    @JsModule("./live/live-line.ts")
    static class Line extends Component {

        private final transient LivePages pages;
        private Location shown = new Location("");

        Line(LivePages pages) {
            this.pages = pages;
            getElement().setProperty("lostWords", getTranslation("live.lost", "{time}"));
            getElement().setProperty("backWords", getTranslation("live.back"));
            getElement().setProperty("ownLineWords", getTranslation("live.reconnecting"));
            getElement().setProperty("offlineWords", getTranslation("live.offline"));
            getElement().setProperty("lateWords", getTranslation("live.late"));
            getElement().setProperty("closeWords", getTranslation("live.late-close"));
            pages.follow(this, round -> PortalLayout.refreshAround(this, shown));
        }

        /**
         * Called by the browser as long as somebody sees the page.
         *
         * @param wasLost whether it had no answer before, so that something may have been missed
         * @return whether news comes to the page at once; if not, it comes with this answer
         */
        @ClientCallable
        boolean alive(boolean wasLost) {
            OpenPage page = pages.pageOf(getUI().orElseThrow());
            page.seen();
            page.catchUp(wasLost);
            return page.hearsAtOnce();
        }
    }
}
