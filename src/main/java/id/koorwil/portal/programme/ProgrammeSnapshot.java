package id.koorwil.portal.programme;

import id.koorwil.portal.schedule.WorkingCalendar;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The whole programme as it stood at one moment; never changes. Lists are in the order that pages show, see {@link Programme}.
 *
 * @param regions in the order of their names
 * @param boards by the id of their cycle, as are their columns and the milestones; one without any is missing
 */
record ProgrammeSnapshot(
        List<Cycle> cycles,
        List<Area> areas,
        List<Region> regions,
        List<SubTheme> subThemes,
        WorkingCalendar calendar,
        Map<Long, List<Board>> boards,
        Map<Long, List<BoardColumn>> columns,
        Map<Long, List<Milestone>> milestones) {

    List<Board> boards(long cycle) {
        return boards.getOrDefault(cycle, List.of());
    }

    List<BoardColumn> columns(long cycle) {
        return columns.getOrDefault(cycle, List.of());
    }

    List<Milestone> milestones(long cycle) {
        return milestones.getOrDefault(cycle, List.of());
    }

    List<Region> regionsByCode() {
        return regions.stream().sorted(Comparator.comparing(Region::code)).toList();
    }

    Names names(long cycle) {
        return new Names(
                named(boards(cycle), Board::aspect, Board::name),
                named(regions, Region::code, Region::name),
                named(areas, Area::code, Area::name));
    }

    private static <T> Map<String, String> named(List<T> rows, Function<T, String> code, Function<T, String> name) {
        return rows.stream().collect(Collectors.toMap(code, name, (one, other) -> one, LinkedHashMap::new));
    }
}
