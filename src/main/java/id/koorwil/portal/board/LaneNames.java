package id.koorwil.portal.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Region;
import id.koorwil.portal.task.BoardLanes;
import id.koorwil.portal.task.Priority;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.ui.TaskDesk;
import id.koorwil.portal.task.ui.TaskWords;
import id.koorwil.portal.text.Alike;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the lanes of a board are called: one for each value that its cards can have under the filter. */
final class LaneNames {

    private LaneNames() {}

    /**
     * The names of lanes by their keys, in the order of names, of priorities from the highest.
     *
     * @param seen the keys of lanes of executors, whose names are themselves
     */
    static Map<String, String> of(BoardLanes by, BoardPlace on, TaskDesk desk, Collection<String> seen, Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        TaskFilter filter = on.filter();
        Actor actor = desk.actor();
        switch (by) {
            case WILAYAH -> {
                Map<String, String> areas =
                        desk.programme().regions(actor).stream().collect(Collectors.toMap(Region::code, Region::area));
                Set<String> regions = filter.regionsFor(actor).orElse(areas.keySet());
                on.tasks().names().regions().forEach((code, name) -> {
                    if (regions.contains(code) && isOneOf(filter.areas(), areas.getOrDefault(code, ""))) {
                        names.put(code, name);
                    }
                });
            }
            case KOORWIL ->
                on.tasks().names().areas().forEach((code, name) -> {
                    if (isOneOf(filter.areas(), code)) {
                        names.put(code, name);
                    }
                });
            case PELAKSANA -> {
                seen.stream()
                        .filter(name -> !name.isEmpty())
                        .sorted(Alike.ORDER)
                        .forEach(name -> names.put(name, name));
                names.put("", translate("lane.no-executor"));
            }
            case SUB_TEMA -> {
                desk.programme().subThemes(actor).stream()
                        .filter(subTheme -> subTheme.aspect().equals(on.aspect()))
                        .forEach(subTheme -> names.put(subTheme.code(), subTheme.name()));
                names.put("", translate("lane.no-sub-theme"));
            }
            case PRIORITAS ->
                List.of(Priority.values()).reversed().stream()
                        .filter(priority -> isOneOf(filter.priorities(), priority))
                        .forEach(priority -> names.put(priority.name(), TaskWords.priority(priority)));
            case TANPA -> {}
        }
        return names;
    }

    private static <T> boolean isOneOf(Set<T> values, T value) {
        return values.isEmpty() || values.contains(value);
    }
}
