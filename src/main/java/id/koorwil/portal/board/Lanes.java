package id.koorwil.portal.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Region;
import id.koorwil.portal.task.BoardLanes;
import id.koorwil.portal.task.LaneCounts;
import id.koorwil.portal.task.Priority;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.ui.TaskDesk;
import id.koorwil.portal.task.ui.TaskWords;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which lanes a board has, in their order: one for each value that its cards can have under the filter. */
final class Lanes {

    private Lanes() {}

    /**
     * The lanes of a board.
     *
     * @param counts of the lanes that hold cards
     * @param leading the keys of those that stand before the others, where lanes have no order of their own
     * @param seen the keys of all that have held cards; they stay while the page is open
     * @param open whether a lane is open, by its key and whether it holds any card
     */
    static List<Lane> of(
            BoardLanes by,
            BoardPlace on,
            TaskDesk desk,
            List<LaneCounts> counts,
            Set<String> leading,
            Set<String> seen,
            Locale locale,
            BiPredicate<String, Boolean> open) {
        Map<String, LaneCounts> held = counts.stream().collect(Collectors.toMap(LaneCounts::lane, Function.identity()));
        Map<String, String> names = names(by, on, desk, seen, locale);
        seen.forEach(key -> names.putIfAbsent(key, key));
        return names.entrySet().stream()
                .sorted(Comparator.comparing(lane -> by != BoardLanes.PRIORITAS && !leading.contains(lane.getKey())))
                .map(lane -> {
                    LaneCounts cards = held.get(lane.getKey());
                    return new Lane(
                            lane.getKey(),
                            lane.getValue(),
                            cards == null ? Map.of() : cards.cards(),
                            open.test(lane.getKey(), cards != null));
                })
                .toList();
    }

    private static Map<String, String> names(
            BoardLanes by, BoardPlace on, TaskDesk desk, Set<String> seen, Locale locale) {
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
                        .sorted(Comparator.comparing(Function.identity(), Collator.getInstance(locale)))
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
