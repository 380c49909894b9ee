package id.koorwil.portal.overview;

import com.vaadin.flow.router.Location;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.ui.ShownCycle;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.table.TableNavigation;
import id.koorwil.portal.task.TaskFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the address of the overview means.
 *
 * @param byArea whether regions are grouped by koorwil
 * @param judgedOn the day that lateness is judged on
 * @param ignored what of the address was not understood
 */
record OverviewPlace(
        ShownCycle choice, Cycle cycle, boolean byArea, LocalDate judgedOn, List<String> ignored, Location location) {

    private static final String GROUP = "kelompok";
    private static final String BY_AREA = "koorwil";

    /** Reads an address; empty where there is no cycle to look at. */
    static Optional<OverviewPlace> at(Location location, ShownCycles cycles, LocalDate today) {
        ShownCycle choice = cycles.at(location);
        Address address = Address.of(location);
        Optional<String> group = address.first(GROUP).filter(value -> !value.isEmpty());
        List<String> ignored = new ArrayList<>();
        choice.ignoredParameter().ifPresent(ignored::add);
        group.filter(value -> !value.equals(BY_AREA)).ifPresent(value -> ignored.add(GROUP + "=" + value));
        return choice.cycle()
                .map(cycle -> new OverviewPlace(
                        choice,
                        cycle,
                        group.filter(BY_AREA::equals).isPresent(),
                        cycle.judgedOn(today),
                        List.copyOf(ignored),
                        location));
    }

    Address address() {
        return Address.of(location);
    }

    /** Whether what the other shows needs not be read for this, since only their panels differ. */
    boolean needsNoReadingAfter(OverviewPlace other) {
        return cycle.equals(other.cycle)
                && byArea == other.byArea
                && judgedOn.equals(other.judgedOn)
                && ignored.equals(other.ignored)
                && !address().equals(other.address());
    }

    /** The address with the other grouping. */
    Address regrouped() {
        Address page = address().page();
        return byArea ? page.without(GROUP) : page.with(GROUP, BY_AREA);
    }

    /** Where the tasks under a filter are listed. */
    String tasks(TaskFilter filter) {
        return TableNavigation.tasks(choice, filter).href();
    }
}
