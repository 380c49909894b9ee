package id.koorwil.portal.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.koorwil.portal.PortalTest;
import id.koorwil.portal.RandomTasks;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Board;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Programme;
import id.koorwil.portal.programme.Region;
import id.koorwil.portal.task.OverviewQueries;
import id.koorwil.portal.task.Progress;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.TaskListQueries;
import id.koorwil.portal.task.TaskOrder;
import id.koorwil.portal.task.TaskRow;
import id.koorwil.portal.task.TaskTotals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every figure equals what its link shows. */
@PortalTest
class CycleFiguresTest {

    @Autowired
    private RandomTasks random;

    @Autowired
    private OverviewQueries overview;

    @Autowired
    private TaskListQueries rows;

    @Autowired
    private Programme programme;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_figure_equals_what_its_link_shows(long seed) {
        Cycle cycle = random.aCycle(seed);
        CycleFigures figures = new CycleFigures(overview.cells(Actor.PORTAL, cycle));

        for (Figure figure : allOf(figures, cycle)) {
            assertThat(totals(cycle, figure.filter()).found())
                    .as(figure.filter().toParameters().toString())
                    .isEqualTo(figure.count());
        }
        assertThat(figures.late().count()).isPositive();
        assertThat(figures.blocked().count()).isPositive();
        assertThat(figures.waiting().count()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void progress_is_the_mean_of_what_its_link_shows(long seed) {
        Cycle cycle = random.aCycle(seed);
        CycleFigures figures = new CycleFigures(overview.cells(Actor.PORTAL, cycle));

        assertThat(figures.all().meanProgress()).isEqualTo(meanOfRows(cycle, figures.total()));
        for (Board board : programme.boards(Actor.PORTAL, cycle.id())) {
            assertThat(figures.ofAspect(board.aspect()).meanProgress())
                    .isEqualTo(meanOfRows(cycle, figures.total(board.aspect())));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void the_oldest_are_the_first_rows_that_their_links_show(long seed) {
        Cycle cycle = random.aCycle(seed);
        CycleFigures figures = new CycleFigures(overview.cells(Actor.PORTAL, cycle));

        assertThat(figures.all().waitingSince())
                .isEqualTo(read(cycle, figures.waiting()).stream()
                        .map(TaskRow::statusSince)
                        .min(Comparator.naturalOrder()));
        assertThat(figures.all().earliestLateDue())
                .isEqualTo(read(cycle, figures.late()).stream()
                        .map(row -> row.dates().orElseThrow().end())
                        .min(Comparator.naturalOrder()));
        assertThat(figures.all().lastMoved())
                .isEqualTo(read(cycle, figures.total()).stream()
                        .map(TaskRow::movedAt)
                        .max(Comparator.naturalOrder()));
    }

    private List<Figure> allOf(CycleFigures figures, Cycle cycle) {
        List<Figure> all = new ArrayList<>(
                List.of(figures.total(), figures.done(), figures.late(), figures.blocked(), figures.waiting()));
        for (Board board : programme.boards(Actor.PORTAL, cycle.id())) {
            all.add(figures.total(board.aspect()));
            all.add(figures.late(board.aspect()));
            for (Status status : Status.values()) {
                all.add(figures.being(board.aspect(), status));
            }
            for (Region region : programme.regions(Actor.PORTAL)) {
                all.add(figures.total(board.aspect(), region.code()));
                all.add(figures.late(board.aspect(), region.code()));
            }
        }
        return all;
    }

    private TaskTotals totals(Cycle cycle, TaskFilter filter) {
        return rows.totals(Actor.PORTAL, cycle, filter);
    }

    private int meanOfRows(Cycle cycle, Figure figure) {
        List<TaskRow> shown = read(cycle, figure);
        assertThat(totals(cycle, figure.filter()).meanProgress())
                .isEqualTo(Progress.mean(
                        shown.stream().mapToLong(TaskRow::progressPercent).sum(), shown.size()));
        return totals(cycle, figure.filter()).meanProgress();
    }

    private List<TaskRow> read(Cycle cycle, Figure figure) {
        return rows.page(
                Actor.PORTAL,
                cycle,
                figure.filter(),
                List.of(new TaskOrder(TaskOrder.By.CODE, false)),
                0,
                RandomTasks.TASKS);
    }
}
