package id.koorwil.portal.task;

import static id.koorwil.portal.TaskContent.BLITAR;
import static id.koorwil.portal.TaskContent.BOJONEGORO;
import static id.koorwil.portal.TaskContent.anActor;
import static id.koorwil.portal.task.Status.DIKERJAKAN;
import static id.koorwil.portal.task.Status.DIPERIKSA;
import static id.koorwil.portal.task.Status.RENCANA;
import static id.koorwil.portal.task.Status.SELESAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.koorwil.portal.PortalTest;
import id.koorwil.portal.StatementCount;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.NotPermitted;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.CycleClosed;
import id.koorwil.portal.programme.Cycles;
import id.koorwil.portal.schedule.DateSpan;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class TaskBatchTest {

    private static final Actor COORDINATOR = anActor("Sari", Seat.coordinatorOf(BLITAR));
    private static final Actor LEAD = anActor("Yusuf", Seat.leadOf("keuangan"));
    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

    @Autowired
    private TaskBatch batch;

    @Autowired
    private TaskUndo undo;

    @Autowired
    private TaskService service;

    @Autowired
    private Cycles cycles;

    @Autowired
    private TaskContent tasks;

    @Autowired
    private StatementCount count;

    @Autowired
    private DataSource database;

    @Autowired
    private ApplicationEvents events;

    private Cycle cycle;
    private TaskRef bottom;
    private TaskRef middle;
    private TaskRef top;

    @BeforeEach
    void aColumn() {
        cycle = tasks.aCycle();
        bottom = tasks.aTask(cycle).create();
        middle = tasks.aTask(cycle).of(BOJONEGORO).create();
        top = tasks.aTask(cycle).create();
        events.clear();
    }

    private Batch apply(Actor actor, BatchChange change, TaskRef... to) {
        return batch.apply(actor, List.of(to).stream().map(TaskRef::id).toList(), change, seen -> {});
    }

    @Test
    void cards_go_to_the_top_of_a_column_in_the_order_in_which_they_stood() {
        tasks.aTask(cycle).being(DIKERJAKAN).create();

        Batch done = apply(LEAD, new BatchChange.Move(DIKERJAKAN), bottom, top, middle);

        assertThat(done).isEqualTo(new Batch(3, List.of()));
        assertThat(tasks.column(cycle, DIKERJAKAN)).startsWith(top.code(), middle.code(), bottom.code());
    }

    @Test
    void what_is_refused_is_told_with_its_reason_and_left_as_it_is_and_the_rest_is_done() {
        TaskRef done = tasks.aTask(cycle).being(SELESAI).create();
        TaskDetails before = tasks.read(cycle, middle);

        Batch result = apply(COORDINATOR, new BatchChange.Move(DIPERIKSA), top, middle, done, bottom);

        assertThat(result.changed()).isEqualTo(2);
        assertThat(result.refused()).extracting(Refused::code).containsExactly(middle.code(), done.code());
        assertThat(result.refused()).extracting(Refused::reason).allMatch(NotPermitted.class::isInstance);
        assertThat(tasks.read(cycle, middle)).isEqualTo(before);
        assertThat(tasks.column(cycle, DIPERIKSA)).containsExactly(top.code(), bottom.code());
    }

    @Test
    void whoever_may_not_change_a_task_neither_waits_for_it_nor_keeps_others_waiting() throws SQLException {
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            try (Statement hold = other.createStatement()) {
                hold.execute("SELECT id FROM task WHERE id = %d FOR UPDATE".formatted(middle.id()));

                Batch result = apply(COORDINATOR, new BatchChange.Prioritise(Priority.TINGGI), middle, top);

                assertThat(result.changed()).isEqualTo(1);
                assertThat(result.refused()).extracting(Refused::code).containsExactly(middle.code());
            } finally {
                other.rollback();
            }
        }
    }

    @Test
    void what_is_not_verified_yet_is_not_confirmed() {
        TaskRef checked = tasks.aTask(cycle).being(DIPERIKSA).create();

        Batch result = apply(LEAD, new BatchChange.Move(SELESAI), checked, top);

        assertThat(tasks.column(cycle, SELESAI)).containsExactly(checked.code());
        assertThat(result.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.reason()).isInstanceOf(NotYetVerified.class));
    }

    @Test
    void executor_priority_and_blockage_are_set() {
        apply(LEAD, new BatchChange.Assign("Siti Khotijah"), top, bottom);
        apply(LEAD, new BatchChange.Prioritise(Priority.TINGGI), top, bottom);
        apply(LEAD, new BatchChange.Block(new Blockage("Aplikasi mati", Blockage.WaitsFor.PROVINSI, DAY)), top, bottom);

        assertThat(List.of(tasks.read(cycle, top), tasks.read(cycle, bottom))).allSatisfy(task -> {
            assertThat(task.executor()).isEqualTo("Siti Khotijah");
            assertThat(task.priority()).isEqualTo(Priority.TINGGI);
            assertThat(task.blockage().orElseThrow().reason()).isEqualTo("Aplikasi mati");
        });
        assertThat(tasks.read(cycle, middle).executor()).isEmpty();
    }

    @Test
    void another_deadline_leaves_starts_alone_and_is_refused_where_it_would_be_before_them() {
        TaskRef early =
                tasks.aTask(cycle).lasting(DAY.minusDays(9), DAY.minusDays(3)).create();
        TaskRef later =
                tasks.aTask(cycle).lasting(DAY.plusDays(5), DAY.plusDays(9)).create();

        Batch result = apply(LEAD, new BatchChange.Due(DAY), early, later, top);

        assertThat(tasks.read(cycle, early).dates()).hasValue(new DateSpan(DAY.minusDays(9), DAY));
        assertThat(tasks.read(cycle, top).dates()).hasValue(new DateSpan(DAY, DAY));
        assertThat(result.refused()).extracting(Refused::code).containsExactly(later.code());
        assertThat(tasks.read(cycle, later).dates()).hasValue(new DateSpan(DAY.plusDays(5), DAY.plusDays(9)));
    }

    @Test
    void many_are_deleted_but_for_those_that_others_depend_on() {
        service.addDependency(LEAD, bottom.id(), top.code());

        Batch result = apply(LEAD, new BatchChange.Delete(), top, middle);

        assertThat(result.refused()).extracting(Refused::code).containsExactly(top.code());
        assertThat(tasks.read(cycle, middle).deleted()).isTrue();
        assertThat(tasks.read(cycle, top).deleted()).isFalse();
    }

    @Test
    void all_of_it_is_one_step_and_taken_back_at_once() {
        List<String> before = tasks.column(cycle, RENCANA);
        apply(LEAD, new BatchChange.Move(DIKERJAKAN), top, middle, bottom);

        Undone undone = undo.undo(LEAD, events.stream(TaskChanged.class).toList());

        assertThat(undone.refused()).isEmpty();
        assertThat(tasks.column(cycle, RENCANA)).isEqualTo(before);
        assertThat(undone.changes())
                .allSatisfy(change -> assertThat(change.subjectVersion()).isEqualTo(change.versionBefore() + 1));
    }

    @Test
    void cards_come_back_to_places_of_their_own_where_another_has_taken_theirs() {
        apply(LEAD, new BatchChange.Move(DIKERJAKAN), top, middle);
        List<TaskChanged> step = events.stream(TaskChanged.class).toList();
        tasks.aTask(cycle).create();

        Undone undone = undo.undo(LEAD, step);

        assertThat(undone.refused()).isEmpty();
        assertThat(tasks.column(cycle, RENCANA)).hasSize(4).contains(top.code(), middle.code());
    }

    @Test
    void of_tasks_that_depend_on_each_other_all_are_deleted_whatever_their_order() {
        service.addDependency(LEAD, bottom.id(), middle.code());
        service.addDependency(LEAD, middle.id(), top.code());

        Batch result = apply(LEAD, new BatchChange.Delete(), top, middle, bottom);

        assertThat(result).isEqualTo(new Batch(3, List.of()));
    }

    @Test
    void what_is_so_already_is_not_changed() {
        Batch result = apply(LEAD, new BatchChange.Move(RENCANA), top, bottom);

        assertThat(result).isEqualTo(new Batch(0, List.of()));
        assertThat(events.stream(TaskChanged.class)).isEmpty();
    }

    @Test
    void a_task_that_was_deleted_meanwhile_is_told_and_one_that_never_was_is_left_out() {
        service.delete(LEAD, middle.id());

        Batch result = batch.apply(
                LEAD, List.of(middle.id(), Long.MAX_VALUE), new BatchChange.Prioritise(Priority.RENDAH), seen -> {});

        assertThat(result.changed()).isZero();
        assertThat(result.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.reason()).isInstanceOf(TaskDeleted.class));
    }

    @Test
    void nothing_is_changed_in_a_closed_cycle_and_not_more_than_500_at_once() {
        List<Long> many = LongStream.rangeClosed(1, TaskBatch.MOST + 1L).boxed().toList();
        assertThatThrownBy(() -> batch.apply(LEAD, many, new BatchChange.Delete(), seen -> {}))
                .isInstanceOf(InvalidValue.class);
        cycles.close(Actor.PORTAL, cycle.id());

        assertThatThrownBy(() -> apply(LEAD, new BatchChange.Move(DIKERJAKAN), top, middle))
                .isInstanceOf(CycleClosed.class);
    }

    @Test
    void it_is_told_how_far_it_is_and_takes_no_more_statements_for_each_task_than_a_move_alone() {
        List<Integer> told = new ArrayList<>();
        count.reset();
        batch.apply(LEAD, List.of(top.id(), middle.id(), bottom.id()), new BatchChange.Move(DIKERJAKAN), told::add);

        assertThat(told).containsExactly(1, 2, 3);
        assertThat(count.statements()).hasSizeLessThanOrEqualTo(4 + 3 * 6);
    }
}
