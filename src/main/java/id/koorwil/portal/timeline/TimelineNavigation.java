package id.koorwil.portal.timeline;

import id.koorwil.portal.programme.ui.ShownCycle;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.TaskGrouping;
import java.util.Optional;

/** The addresses of the timeline. */
public final class TimelineNavigation {

    static final String ROUTE = "linimasa";
    static final String GROUPING = "kelompok";
    static final String SCALE = "skala";

    private TimelineNavigation() {}

    /** The timeline of the shown cycle, in the usual groups, zoomed as somebody left it. */
    public static Address timeline(ShownCycle cycle) {
        return timeline(cycle, TaskFilter.NONE, TaskGrouping.ASPECT, Optional.empty());
    }

    static Address timeline(ShownCycle cycle, TaskFilter filter, TaskGrouping grouping, Optional<Scale> scale) {
        Address address = new Address(ROUTE, filter.toParameters());
        if (grouping != TaskGrouping.ASPECT) {
            address = address.with(GROUPING, Groupings.token(grouping));
        }
        return cycle.keptIn(scale.isPresent() ? address.with(SCALE, scale.get().token()) : address);
    }
}
