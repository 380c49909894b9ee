package id.koorwil.portal.task.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Names;
import id.koorwil.portal.programme.ui.ShownCycle;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.shell.Device;
import id.koorwil.portal.shell.NothingThere;
import id.koorwil.portal.task.TaskFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that the address of a page means.
 *
 * @param judgedOn the day that lateness is judged on
 * @param ignored what of the address was not understood
 */
public record ShownTasks(
        ShownCycle choice,
        Cycle cycle,
        TaskFilter filter,
        Names names,
        LocalDate judgedOn,
        List<String> ignored,
        Location location) {

    /**
     * Reads an address. On a phone it means the own regions where it names none; these, and "mine", are named by their codes from
     * then on, so that whoever gets the address sees the same.
     *
     * @throws NothingThere if there is no cycle
     */
    public static ShownTasks at(Location location, TaskDesk desk, ShownCycles cycles) {
        Actor actor = desk.actor();
        ShownCycle choice = cycles.at(location);
        Cycle cycle = choice.cycle().orElseThrow(() -> new NothingThere(translate("cycle.none")));
        Names names = desk.programme().names(actor, cycle.id());
        Map<String, List<String>> parameters = Address.of(location).parameters();
        TaskFilter.Read read = TaskFilter.from(parameters, TaskFilter.Known.of(names));
        TaskFilter filter = read.filter();
        if (!parameters.containsKey(TaskFilter.REGIONS) && !actor.ownRegions().isEmpty() && Device.isPhone()) {
            filter = filter.withRegions(Set.of(TaskFilter.MINE));
        }
        Location named = location;
        if (filter.regions().contains(TaskFilter.MINE) && !actor.ownRegions().isEmpty()) {
            filter = filter.withRegions(withCodes(filter.regions(), actor));
            named = Address.of(location)
                    .with(TaskFilter.REGIONS, List.copyOf(filter.regions()))
                    .location();
        }
        List<String> ignored = new ArrayList<>(read.ignored());
        choice.ignoredParameter().ifPresent(ignored::add);
        return new ShownTasks(choice, cycle, filter, names, cycle.judgedOn(desk.today()), List.copyOf(ignored), named);
    }

    private static Set<String> withCodes(Set<String> regions, Actor actor) {
        Set<String> codes = new TreeSet<>(regions);
        codes.remove(TaskFilter.MINE);
        codes.addAll(actor.ownRegions());
        return codes;
    }

    /** Lets the browser's address say all that narrows the page, if the one that it was opened by did not. */
    public static void tellAddress(Component page, Location opened, Address means) {
        if (!Address.of(opened).equals(means)) {
            page.getElement()
                    .getNode()
                    .runWhenAttached(ui -> ui.beforeClientResponse(page, context -> means.replace()));
        }
    }

    /** The same with other tasks of the cycle. */
    public ShownTasks with(TaskFilter other, List<String> alsoIgnored) {
        List<String> all = new ArrayList<>(ignored);
        all.addAll(alsoIgnored);
        return new ShownTasks(choice, cycle, other, names, judgedOn, List.copyOf(all), location);
    }

    /**
     * Reads a parameter that only this page has.
     *
     * @param understand a value by its token
     * @param ignored gets what was not understood
     */
    public <T> Optional<T> read(String name, Function<String, Optional<T>> understand, List<String> ignored) {
        Optional<String> token = address().first(name).filter(value -> !value.isEmpty());
        Optional<T> value = token.flatMap(understand);
        if (value.isEmpty()) {
            token.ifPresent(unknown -> ignored.add(name + "=" + unknown));
        }
        return value;
    }

    /** Whether both show the same, wherever their panels are. */
    public boolean sameAs(ShownTasks other) {
        return cycle.equals(other.cycle)
                && filter.equals(other.filter)
                && judgedOn.equals(other.judgedOn)
                && ignored.equals(other.ignored);
    }

    /** Whether what the other shows needs not be read for this. The same address once more asks for what is new. */
    public boolean needsNoReadingAfter(@Nullable ShownTasks other) {
        return other != null && sameAs(other) && !address().equals(other.address());
    }

    public Address address() {
        return Address.of(location);
    }
}
