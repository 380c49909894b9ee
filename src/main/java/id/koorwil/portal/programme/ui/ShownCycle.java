package id.koorwil.portal.programme.ui;

import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.shell.Address;
import java.util.List;
import java.util.Optional;

/**
 * The cycle that an address means.
 *
 * @param cycle the named one, else the current one, else none
 * @param all every cycle, for the chooser
 * @param ignored the number that was named but is no cycle
 */
public record ShownCycle(Optional<Cycle> cycle, List<Cycle> all, Optional<String> ignored) {

    /** Parameter of every address that leads to something of a cycle. */
    public static final String PARAMETER = "siklus";

    /** What was named but is no cycle, as {@code siklus=99}. */
    public Optional<String> ignoredParameter() {
        return ignored.map(named -> PARAMETER + "=" + named);
    }

    static ShownCycle of(List<Cycle> all, Optional<String> named) {
        Optional<Cycle> found = named.flatMap(number -> all.stream()
                .filter(cycle -> Long.toString(cycle.id()).equals(number))
                .findFirst());
        Optional<Cycle> current = all.stream().filter(Cycle::current).findFirst();
        return new ShownCycle(found.or(() -> current), all, found.isPresent() ? Optional.empty() : named);
    }

    /** The address with the cycle in it, if it is not the current one anyway. */
    public Address keptIn(Address address) {
        return cycle.filter(shown -> !shown.current())
                .map(shown -> address.with(PARAMETER, Long.toString(shown.id())))
                .orElse(address.without(PARAMETER));
    }

    /** The address with the cycle that was named and is none, for a page that says so. */
    public Address alsoUnknownIn(Address address) {
        return ignored.map(named -> address.with(PARAMETER, named)).orElse(address);
    }

    /** The address with the cycle in it always: a link that leaves the portal outlives the current cycle. */
    public Address namedIn(Address address) {
        return cycle.map(shown -> address.with(PARAMETER, Long.toString(shown.id())))
                .orElse(address);
    }
}
