package id.koorwil.portal.timeline;

import com.vaadin.flow.router.Location;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.TaskGrouping;
import id.koorwil.portal.task.ui.ShownTasks;
import id.koorwil.portal.task.ui.TaskDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the address of the timeline means.
 *
 * @param named the zoom that the address names
 */
record TimelinePlace(ShownTasks tasks, TaskGrouping grouping, Optional<Scale> named) {

    static TimelinePlace at(Location location, TaskDesk desk, ShownCycles cycles) {
        ShownTasks shown = ShownTasks.at(location, desk, cycles);
        List<String> ignored = new ArrayList<>();
        TaskGrouping grouping = shown.read(TimelineNavigation.GROUPING, Groupings::read, ignored)
                .orElse(TaskGrouping.ASPECT);
        Optional<Scale> scale = shown.read(TimelineNavigation.SCALE, Scale::read, ignored);
        return new TimelinePlace(shown.with(shown.filter(), ignored), grouping, scale);
    }

    Cycle cycle() {
        return tasks.cycle();
    }

    Address address() {
        return tasks.address();
    }

    /** Whether both show the same rows, however wide. */
    boolean sameRowsAs(TimelinePlace other) {
        return tasks.sameAs(other.tasks) && grouping == other.grouping;
    }

    /** Whether the rows of the other, which are the same, need not be read for this; see {@link ShownTasks#needsNoReadingAfter}. */
    boolean needsNoReadingAfter(TimelinePlace other) {
        return sameRowsAs(other) && tasks.needsNoReadingAfter(other.tasks);
    }

    Address with(TaskFilter filter) {
        return TimelineNavigation.timeline(tasks.choice(), filter, grouping, named);
    }

    Address with(TaskGrouping other) {
        return TimelineNavigation.timeline(tasks.choice(), tasks.filter(), other, named);
    }

    Address with(Scale scale) {
        return TimelineNavigation.timeline(tasks.choice(), tasks.filter(), grouping, Optional.of(scale));
    }
}
