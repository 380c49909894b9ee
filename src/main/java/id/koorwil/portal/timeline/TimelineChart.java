package id.koorwil.portal.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import id.koorwil.portal.shell.Rebuilt;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The grid with what is drawn over and behind its rows: free days, today, milestones, arrows; see {@code
 * frontend/timeline/timeline-chart.ts}.
 */
@Tag("timeline-chart")
@JsModule("./timeline/timeline-chart.ts")
@CssImport("./timeline/timeline.css")
class TimelineChart extends Component implements HasComponents {

    /**
     * What is drawn, in days from the left edge.
     *
     * @param free days on which nobody works
     * @param today -1 if it is not shown
     */
    record Drawing(int days, List<Integer> free, int today, List<Integer> milestones, boolean arrows, boolean agreed) {}

    private @Nullable Drawing drawn;

    TimelineChart(TimelineGrid grid) {
        Rebuilt.again(this, () -> Optional.ofNullable(drawn).ifPresent(this::draw));
        getElement().setAttribute("data-testid", "timeline");
        add(grid);
    }

    void draw(Drawing drawing) {
        drawn = drawing;
        getElement().executeJs("this.draw($0)", drawing);
    }

    void scrollToToday() {
        getElement().executeJs("this.scrollToToday()");
    }
}
