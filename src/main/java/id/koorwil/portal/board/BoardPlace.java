package id.koorwil.portal.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Board;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Names;
import id.koorwil.portal.programme.ui.ShownCycle;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.shell.Device;
import id.koorwil.portal.shell.NothingThere;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.ui.TaskDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a board's address means.
 *
 * @param ignored what of the address was not understood
 */
record BoardPlace(
        ShownCycle choice,
        Cycle cycle,
        Board board,
        TaskFilter filter,
        Names names,
        List<String> ignored,
        Location location) {

    /**
     * Reads an address. On a phone it means the own region where it names none.
     *
     * @throws NothingThere if there is no such board
     */
    static BoardPlace of(BeforeEnterEvent event, TaskDesk desk, ShownCycles cycles) {
        Actor actor = desk.actor();
        Location location = event.getLocation();
        ShownCycle choice = cycles.at(location);
        String aspect = event.getRouteParameters().get("aspek").orElse("");
        Cycle cycle = choice.cycle().orElseThrow(() -> new NothingThere(translate("cycle.none")));
        Board board = desk.programme().boards(actor, cycle.id()).stream()
                .filter(candidate -> candidate.aspect().equals(aspect))
                .findFirst()
                .orElseThrow(() -> new NothingThere(translate("board.unknown", aspect, cycle.name())));
        Names names = desk.programme().names(actor, cycle.id());
        Map<String, List<String>> parameters = Address.of(location).parameters();
        TaskFilter.Read read = TaskFilter.from(parameters, TaskFilter.Known.of(names));
        TaskFilter filter = read.filter();
        if (!parameters.containsKey(TaskFilter.REGIONS) && !actor.ownRegions().isEmpty() && Device.isPhone()) {
            filter = filter.withRegions(Set.of(TaskFilter.MINE));
        }
        List<String> ignored = new ArrayList<>(read.ignored());
        // a board is of one aspect, whatever else its address names
        filter.aspects().stream()
                .filter(named -> !named.equals(aspect))
                .forEach(named -> ignored.add("aspek=" + named));
        filter = filter.withAspects(Set.of());
        choice.ignoredParameter().ifPresent(ignored::add);
        return new BoardPlace(choice, cycle, board, filter, names, List.copyOf(ignored), location);
    }

    String aspect() {
        return board.aspect();
    }

    boolean sameBoardAs(BoardPlace other) {
        return board.equals(other.board) && cycle.equals(other.cycle);
    }

    boolean sameCardsAs(@Nullable BoardPlace other) {
        return other != null && sameBoardAs(other) && filter.equals(other.filter) && ignored.equals(other.ignored);
    }

    Address address() {
        return Address.of(location);
    }
}
