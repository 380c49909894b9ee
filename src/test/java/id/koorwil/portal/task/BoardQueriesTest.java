package id.koorwil.portal.task;

import static id.koorwil.portal.TaskContent.BLITAR;
import static id.koorwil.portal.TaskContent.BOJONEGORO;
import static id.koorwil.portal.TaskContent.anActor;
import static org.assertj.core.api.Assertions.assertThat;

import id.koorwil.portal.PortalTest;
import id.koorwil.portal.RowsRead;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Cycles;
import id.koorwil.portal.task.TaskFilter.Deadline;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the filters of the pages show, read from the real database. */
@PortalTest
class BoardQueriesTest {

    private static final Actor COORDINATOR = anActor("Sari", Seat.coordinatorOf(BLITAR));

    @Autowired
    private BoardQueries queries;

    @Autowired
    private TaskService service;

    @Autowired
    private Cycles cycles;

    @Autowired
    private TaskContent tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RowsRead rows;

    @Autowired
    private Clock clock;

    private Cycle cycle;
    private LocalDate today;

    @BeforeEach
    void aCycle() {
        cycle = tasks.aCycle();
        today = LocalDate.now(clock);
    }

    private List<String> shown(Actor actor, TaskFilter filter) {
        List<String> codes = new ArrayList<>();
        for (Status status : Status.values()) {
            queries.column(actor, cycle, "keuangan", status, filter, BoardOrder.MANUAL, 0, 100)
                    .forEach(card -> codes.add(card.code()));
        }
        return codes;
    }

    private List<String> shown(TaskFilter filter) {
        return shown(COORDINATOR, filter);
    }

    @Test
    void columns_are_read_in_the_order_that_is_wanted() {
        TaskRef none = tasks.aTask(cycle).titled("Tanpa").create();
        TaskRef late = tasks.aTask(cycle)
                .lasting(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30))
                .of(BOJONEGORO)
                .create();
        TaskRef early = tasks.aTask(cycle)
                .lasting(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 10))
                .create();
        service.edit(Actor.PORTAL, none.id(), TaskField.PRIORITY, Priority.SEDANG, Priority.TINGGI);

        assertThat(inOrder(BoardOrder.MANUAL)).containsExactly(early.code(), late.code(), none.code());
        assertThat(inOrder(BoardOrder.TENGGAT)).containsExactly(early.code(), late.code(), none.code());
        assertThat(inOrder(BoardOrder.PRIORITAS)).containsExactly(none.code(), early.code(), late.code());
        assertThat(inOrder(BoardOrder.WILAYAH)).containsExactly(late.code(), early.code(), none.code());
        assertThat(inOrder(BoardOrder.PERUBAHAN).getFirst()).isEqualTo(none.code());
    }

    private List<String> inOrder(BoardOrder order) {
        return queries.column(Actor.PORTAL, cycle, "keuangan", Status.RENCANA, TaskFilter.NONE, order, 0, 10).stream()
                .map(TaskCard::code)
                .toList();
    }

    @Test
    void a_page_of_a_column_reads_its_own_rows_alone_among_5000() {
        Cycle manyTasks = tasks.theManyCards();

        long read = rows.during(() -> assertThat(queries.column(
                        COORDINATOR, manyTasks, "keuangan", Status.RENCANA, TaskFilter.NONE, BoardOrder.MANUAL, 0, 10))
                .hasSize(10));

        assertThat(read).isLessThan(150); // the column holds 1,250, each with its links
    }

    @Test
    void the_own_regions_are_those_of_every_seat() {
        Actor both = anActor("Rina", Seat.coordinatorOf(BLITAR), Seat.coordinatorOf(BOJONEGORO));
        TaskRef one = tasks.aTask(cycle).create();
        TaskRef other = tasks.aTask(cycle).of(BOJONEGORO).create();
        tasks.aTask(cycle).of("35.13").create();

        assertThat(shown(both, TaskFilter.NONE.withRegions(Set.of(TaskFilter.MINE))))
                .containsExactlyInAnyOrder(one.code(), other.code());
        assertThat(queries.figures(both, cycle).getFirst().ownOpen()).isEqualTo(2);
    }

    @Test
    void the_own_region_a_named_one_and_its_area() {
        TaskRef own = tasks.aTask(cycle).create();
        TaskRef other = tasks.aTask(cycle).of(BOJONEGORO).create();
        String area = jdbc.sql("SELECT area_code FROM region WHERE code = :code")
                .param("code", BOJONEGORO)
                .query(String.class)
                .single();

        assertThat(shown(TaskFilter.NONE.withRegions(Set.of(TaskFilter.MINE)))).containsExactly(own.code());
        assertThat(shown(TaskFilter.NONE.withRegions(Set.of(BOJONEGORO)))).containsExactly(other.code());
        assertThat(shown(TaskFilter.NONE.withAreas(Set.of(area)))).containsExactly(other.code());
        assertThat(shown(TaskFilter.NONE.withRegions(Set.of(TaskFilter.EVERY_REGION))))
                .containsExactlyInAnyOrder(own.code(), other.code());
    }

    @Test
    void who_has_no_region_sees_none_as_the_own_one() {
        tasks.aTask(cycle).create();

        assertThat(shown(
                        anActor("Yusuf", Seat.leadOf("keuangan")),
                        TaskFilter.NONE.withRegions(Set.of(TaskFilter.MINE))))
                .isEmpty();
    }

    @Test
    void an_executor_blocked_and_returned_ones() {
        TaskRef plain = tasks.aTask(cycle).create();
        TaskRef carried = tasks.aTask(cycle).create();
        service.edit(COORDINATOR, carried.id(), TaskField.EXECUTOR, "", "Siti Khotijah");
        TaskRef blocked = tasks.aTask(cycle).create();
        service.edit(
                COORDINATOR,
                blocked.id(),
                TaskField.BLOCKAGE,
                Optional.empty(),
                Optional.of(new Blockage("Menunggu", Blockage.WaitsFor.PROVINSI, today)));
        TaskRef returned = tasks.aTask(cycle).being(Status.DIPERIKSA).create();
        service.move(Actor.PORTAL, returned.id(), tasks.placeOf(cycle, returned), Status.DIKERJAKAN, Place.TOP);

        assertThat(shown(TaskFilter.NONE.withExecutors(Set.of("Siti Khotijah"))))
                .containsExactly(carried.code());
        assertThat(shown(TaskFilter.NONE.withBlocked(true))).containsExactly(blocked.code());
        assertThat(shown(TaskFilter.NONE.withReturned(true))).containsExactly(returned.code());
        assertThat(shown(TaskFilter.NONE)).contains(plain.code()).hasSize(4);
    }

    @Test
    void deadlines_of_this_week_and_none() {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        tasks.aTask(cycle).lasting(monday.minusDays(9), monday.minusDays(1)).create();
        TaskRef first = tasks.aTask(cycle).lasting(monday, monday).create();
        TaskRef last = tasks.aTask(cycle).lasting(monday, monday.plusDays(6)).create();
        tasks.aTask(cycle).lasting(monday, monday.plusDays(7)).create();
        tasks.aTask(cycle)
                .lasting(monday, monday.plusDays(2))
                .being(Status.SELESAI)
                .create();
        TaskRef open = tasks.aTask(cycle).create();

        assertThat(shown(TaskFilter.NONE.withDeadlines(Set.of(Deadline.MINGGU_INI))))
                .containsExactlyInAnyOrder(first.code(), last.code());
        assertThat(shown(TaskFilter.NONE.withDeadlines(Set.of(Deadline.TANPA)))).containsExactly(open.code());
        assertThat(shown(TaskFilter.NONE.withDeadlines(Set.of(Deadline.TANPA, Deadline.MINGGU_INI))))
                .hasSize(3);
    }

    @Test
    void words_are_found_as_they_are_in_code_title_output_executor_and_region() {
        TaskRef odd = tasks.aTask(cycle).titled("Serapan 50%_akhir").create();
        TaskRef other =
                tasks.aTask(cycle).of(BOJONEGORO).titled("Serapan 50 akhir").create();

        assertThat(shown(TaskFilter.NONE.withText("50%_"))).containsExactly(odd.code());
        assertThat(shown(TaskFilter.NONE.withText("bojonegoro serapan"))).containsExactly(other.code());
        assertThat(shown(TaskFilter.NONE.withText(other.code()))).containsExactly(other.code());
        assertThat(shown(TaskFilter.NONE.withText("'; drop table task; --"))).isEmpty();
    }

    @Test
    void late_is_the_same_in_a_list_as_on_a_card() {
        for (Status status : Status.values()) {
            for (int days : List.of(-1, 0, 1)) {
                tasks.aTask(cycle)
                        .lasting(today.minusDays(9), today.plusDays(days))
                        .being(status)
                        .create();
            }
            tasks.aTask(cycle).being(status).create();
        }

        assertLateAlike(cycle.judgedOn(today), 3);
    }

    @Test
    void in_a_closed_cycle_late_is_judged_on_its_last_day() {
        tasks.aTask(cycle).lasting(cycle.startsOn(), cycle.endsOn()).create();
        tasks.aTask(cycle)
                .lasting(cycle.startsOn(), cycle.endsOn().minusDays(1))
                .create();
        cycles.close(Actor.PORTAL, cycle.id());
        cycle = tasks.cycle(cycle.id());

        assertLateAlike(cycle.endsOn(), 1);
    }

    private void assertLateAlike(LocalDate judgedOn, int count) {
        List<String> byRule = Arrays.stream(Status.values())
                .flatMap(
                        status -> queries
                                .column(
                                        COORDINATOR,
                                        cycle,
                                        "keuangan",
                                        status,
                                        TaskFilter.NONE,
                                        BoardOrder.MANUAL,
                                        0,
                                        100)
                                .stream())
                .filter(card -> Lateness.days(card.status(), card.dueOn(), judgedOn) > 0)
                .map(TaskCard::code)
                .toList();

        assertThat(byRule).hasSize(count);
        assertThat(shown(TaskFilter.NONE.withDeadlines(Set.of(Deadline.LEWAT)))).isEqualTo(byRule);
        assertThat(queries.figures(COORDINATOR, cycle).getFirst().late()).isEqualTo(count);
    }
}
