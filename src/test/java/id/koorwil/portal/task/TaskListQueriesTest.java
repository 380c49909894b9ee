package id.koorwil.portal.task;

import static id.koorwil.portal.TaskContent.BLITAR;
import static id.koorwil.portal.TaskContent.BOJONEGORO;
import static org.assertj.core.api.Assertions.assertThat;

import id.koorwil.portal.PortalTest;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.programme.Cycle;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class TaskListQueriesTest {

    private static final Actor COORDINATOR = TaskContent.anActor("Koordinator", Seat.coordinatorOf(BLITAR));
    private static final LocalDate START = LocalDate.of(2026, Month.AUGUST, 10);

    @Autowired
    private TaskListQueries rows;

    @Autowired
    private TaskContent tasks;

    private Cycle cycle;

    @BeforeEach
    void content() {
        cycle = tasks.aCycle();
    }

    private List<String> codes(TaskFilter filter, TaskOrder... order) {
        return rows.page(COORDINATOR, cycle, filter, List.of(order), 0, 100).stream()
                .map(TaskRow::code)
                .toList();
    }

    private static TaskOrder by(TaskOrder.By by, boolean descending) {
        return new TaskOrder(by, descending);
    }

    @Test
    void rows_stand_board_by_board_and_by_number_where_nothing_else_is_asked_for() {
        for (int i = 0; i < 10; i++) {
            tasks.aTask(cycle).create();
        }
        tasks.aTask(cycle).in("ppid").create();

        assertThat(codes(TaskFilter.NONE))
                .containsExactly(
                        "KEU-1", "KEU-2", "KEU-3", "KEU-4", "KEU-5", "KEU-6", "KEU-7", "KEU-8", "KEU-9", "KEU-10",
                        "PPID-1");
    }

    @Test
    void what_has_no_deadline_stands_last_in_either_direction() {
        tasks.aTask(cycle).create();
        tasks.aTask(cycle).lasting(START, START.plusDays(20)).create();
        tasks.aTask(cycle).lasting(START, START.plusDays(10)).create();

        assertThat(codes(TaskFilter.NONE, by(TaskOrder.By.DUE, false))).containsExactly("KEU-3", "KEU-2", "KEU-1");
        assertThat(codes(TaskFilter.NONE, by(TaskOrder.By.DUE, true))).containsExactly("KEU-2", "KEU-3", "KEU-1");
    }

    @Test
    void a_second_order_holds_within_the_first() {
        tasks.aTask(cycle).of(BOJONEGORO).titled("B").create();
        tasks.aTask(cycle).of(BLITAR).titled("C").create();
        tasks.aTask(cycle).of(BLITAR).titled("A").create();

        assertThat(codes(TaskFilter.NONE, by(TaskOrder.By.REGION, true), by(TaskOrder.By.TITLE, false)))
                .containsExactly("KEU-3", "KEU-2", "KEU-1");
    }

    @ParameterizedTest
    @EnumSource
    void every_column_orders_both_ways_and_pages_hold_each_task_once(TaskOrder.By by) {
        Cycle load = theLoadCycle();
        for (boolean descending : new boolean[] {false, true}) {
            List<TaskOrder> order = List.of(by(by, descending));
            List<TaskRow> first = rows.page(COORDINATOR, load, TaskFilter.NONE, order, 0, 60);
            List<TaskRow> second = rows.page(COORDINATOR, load, TaskFilter.NONE, order, 30, 30);

            assertThat(first).hasSize(60).doesNotHaveDuplicates();
            assertThat(first.subList(30, 60)).isEqualTo(second);
        }
    }

    @Test
    void the_longest_in_their_state_come_first_when_that_is_asked_for() {
        List<TaskRow> longest =
                rows.page(COORDINATOR, theLoadCycle(), TaskFilter.NONE, List.of(by(TaskOrder.By.SINCE, true)), 0, 50);

        assertThat(longest).isSortedAccordingTo(Comparator.comparing(TaskRow::statusSince));
    }

    private Cycle theLoadCycle() {
        return tasks.cycle(3);
    }

    @Test
    void totals_are_of_what_a_filter_shows() {
        tasks.aTask(cycle).being(Status.SELESAI).create();
        tasks.aTask(cycle).lasting(START, START.plusDays(1)).create();
        tasks.aTask(cycle).of(BOJONEGORO).create();

        assertThat(rows.totals(COORDINATOR, cycle, TaskFilter.NONE)).isEqualTo(new TaskTotals(3, 3, 1, 1, 100));
        assertThat(rows.totals(COORDINATOR, cycle, TaskFilter.NONE.withRegions(Set.of(TaskFilter.MINE))))
                .isEqualTo(new TaskTotals(3, 2, 1, 1, 100));
        assertThat(rows.totals(COORDINATOR, cycle, TaskFilter.NONE.withAspects(Set.of("ppid"))))
                .isEqualTo(new TaskTotals(3, 0, 0, 0, 0));
    }

    @Test
    void a_row_says_what_the_table_shows() {
        TaskRef task = tasks.aTask(cycle)
                .titled("Menata arsip")
                .lasting(START, START.plusDays(3))
                .being(Status.DIKERJAKAN)
                .create();

        TaskRow row =
                rows.page(COORDINATOR, cycle, TaskFilter.NONE, List.of(), 0, 1).getFirst();

        assertThat(row.place()).isEqualTo(tasks.placeOf(cycle, task));
        assertThat(row.dates()).isEqualTo(tasks.read(cycle, task).dates());
        assertThat(row.statusSince()).isEqualTo(tasks.read(cycle, task).statusSince());
        assertThat(Objects.requireNonNullElse(row.subThemeName(), "")).isEmpty();
    }
}
