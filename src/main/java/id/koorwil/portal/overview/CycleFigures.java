package id.koorwil.portal.overview;

import id.koorwil.portal.task.CellFigures;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskFigures;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.TaskFilter.Deadline;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures of a cycle, of each aspect and each region in it, with the filters that show the tasks behind them. */
class CycleFigures {

    /** Tasks of every region, said so that a phone does not begin with the own one. */
    private static final TaskFilter EVERYTHING = TaskFilter.NONE.withRegions(Set.of(TaskFilter.EVERY_REGION));

    private final TaskFigures all;
    private final Map<String, TaskFigures> aspects;
    private final Map<String, TaskFigures> regions;
    private final Map<List<String>, TaskFigures> cells;

    CycleFigures(List<CellFigures> counted) {
        all = TaskFigures.sum(counted.stream().map(CellFigures::figures).toList());
        aspects = sums(counted, CellFigures::aspect);
        regions = sums(counted, CellFigures::region);
        cells = sums(counted, cell -> List.of(cell.aspect(), cell.region()));
    }

    private static <G> Map<G, TaskFigures> sums(List<CellFigures> counted, Function<CellFigures, G> group) {
        return counted.stream()
                .collect(Collectors.groupingBy(
                        group,
                        Collectors.collectingAndThen(
                                Collectors.mapping(CellFigures::figures, Collectors.toList()), TaskFigures::sum)));
    }

    TaskFigures all() {
        return all;
    }

    TaskFigures ofAspect(String aspect) {
        return aspects.getOrDefault(aspect, TaskFigures.NONE);
    }

    TaskFigures ofRegion(String region) {
        return regions.getOrDefault(region, TaskFigures.NONE);
    }

    TaskFigures of(String aspect, String region) {
        return cells.getOrDefault(List.of(aspect, region), TaskFigures.NONE);
    }

    Figure total() {
        return new Figure(all().total(), EVERYTHING);
    }

    Figure done() {
        return new Figure(all().done(), EVERYTHING.withStatuses(Set.of(Status.SELESAI)));
    }

    Figure late() {
        return late(all(), EVERYTHING);
    }

    Figure blocked() {
        return new Figure(all().blocked(), EVERYTHING.withBlocked(true));
    }

    Figure waiting() {
        return new Figure(all().underVerification(), EVERYTHING.withStatuses(Set.of(Status.DIPERIKSA)));
    }

    Figure total(String aspect) {
        return new Figure(ofAspect(aspect).total(), only(aspect));
    }

    Figure being(String aspect, Status status) {
        return new Figure(ofAspect(aspect).being(status), only(aspect).withStatuses(Set.of(status)));
    }

    Figure late(String aspect) {
        return late(ofAspect(aspect), only(aspect));
    }

    Figure total(String aspect, String region) {
        return new Figure(of(aspect, region).total(), only(aspect).withRegions(Set.of(region)));
    }

    Figure late(String aspect, String region) {
        return late(of(aspect, region), only(aspect).withRegions(Set.of(region)));
    }

    private static Figure late(TaskFigures figures, TaskFilter of) {
        return new Figure(figures.late(), of.withDeadlines(Set.of(Deadline.LEWAT)));
    }

    private static TaskFilter only(String aspect) {
        return EVERYTHING.withAspects(Set.of(aspect));
    }
}
