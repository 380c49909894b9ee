package id.koorwil.portal.spreadsheet;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Names;
import id.koorwil.portal.programme.Programme;
import id.koorwil.portal.programme.ui.ShownCycle;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.task.TaskFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tasks that an address means which is no page of Flow's, as of a file or a sheet; with the pages' parameters.
 *
 * @param ignored what of the address was not understood
 */
public record RequestedTasks(Cycle cycle, TaskFilter filter, Names names, List<String> ignored) {

    /**
     * Reads a request.
     *
     * @throws NoCycle if there is none that it could mean
     */
    public static RequestedTasks of(HttpServletRequest request, Actor actor, ShownCycles cycles, Programme programme) {
        ShownCycle choice = cycles.named(Optional.ofNullable(request.getParameter(ShownCycle.PARAMETER)));
        Cycle cycle = choice.cycle().orElseThrow(NoCycle::new);
        Names names = programme.names(actor, cycle.id());
        TaskFilter.Read read = TaskFilter.from(parameters(request), TaskFilter.Known.of(names));
        List<String> ignored = new ArrayList<>(read.ignored());
        choice.ignoredParameter().ifPresent(ignored::add);
        return new RequestedTasks(cycle, read.filter(), names, List.copyOf(ignored));
    }

    /** The filter as who reads a file understands it, in Indonesian. */
    public List<String> filterWords(Actor actor) {
        return FilterWords.of(filter, names, actor);
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        return parameters;
    }
}
