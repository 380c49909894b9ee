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
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.NotPermitted;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.CycleClosed;
import id.koorwil.portal.programme.Cycles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class TaskUndoTest {

    private static final Actor COORDINATOR = anActor("Sari", Seat.coordinatorOf(BLITAR));
    private static final Actor LEAD = anActor("Yusuf", Seat.leadOf("keuangan"));

    @Autowired
    private TaskService service;

    @Autowired
    private TaskUndo undo;

    @Autowired
    private TaskBin bin;

    @Autowired
    private Cycles cycles;

    @Autowired
    private TaskContent tasks;

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
        middle = tasks.aTask(cycle).create();
        top = tasks.aTask(cycle).create();
        events.clear();
    }

    private List<TaskChanged> latest() {
        List<TaskChanged> step = events.stream(TaskChanged.class).toList();
        events.clear();
        return step;
    }

    private void move(Actor actor, TaskRef task, Status to) {
        service.move(actor, task.id(), tasks.placeOf(cycle, task), to, Place.TOP);
    }

    @Test
    void a_move_is_taken_back_to_the_very_place() {
        List<String> before = tasks.column(cycle, RENCANA);
        move(COORDINATOR, middle, DIKERJAKAN);

        undo.undo(COORDINATOR, latest());

        assertThat(tasks.column(cycle, RENCANA)).isEqualTo(before);
        assertThat(tasks.column(cycle, DIKERJAKAN)).isEmpty();
    }

    @Test
    void a_card_comes_back_right_below_the_one_that_has_its_place_now() {
        service.move(
                COORDINATOR, middle.id(), tasks.placeOf(cycle, middle), RENCANA, Place.between(top.id(), bottom.id()));
        events.clear();
        move(COORDINATOR, middle, DIKERJAKAN);
        List<TaskChanged> step = latest();
        TaskRef late = tasks.aTask(cycle).create();
        service.move(LEAD, late.id(), tasks.placeOf(cycle, late), RENCANA, Place.between(top.id(), bottom.id()));

        undo.undo(COORDINATOR, step);

        assertThat(tasks.column(cycle, RENCANA))
                .containsExactly(top.code(), late.code(), middle.code(), bottom.code())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_confirmed_task_gets_back_progress_state_and_what_blocked_it() {
        service.report(COORDINATOR, top.id(), 0, 60);
        service.edit(
                COORDINATOR,
                top.id(),
                TaskField.BLOCKAGE,
                Optional.empty(),
                Optional.of(new Blockage("Ruang sempit", Blockage.WaitsFor.PJ, LocalDate.of(2026, 9, 7))));
        move(COORDINATOR, top, DIPERIKSA);
        TaskDetails before = tasks.read(cycle, top);
        events.clear();
        move(LEAD, top, SELESAI);

        undo.undo(LEAD, latest());

        TaskDetails after = tasks.read(cycle, top);
        assertThat(after.status()).isEqualTo(DIPERIKSA);
        assertThat(after.progressPercent()).isEqualTo(60);
        assertThat(after.blockage()).isEqualTo(before.blockage());
        assertThat(after.statusSince()).isEqualTo(before.statusSince());
    }

    @Test
    void what_somebody_has_changed_since_is_left_alone_and_told_by_name() {
        move(COORDINATOR, top, DIKERJAKAN);
        List<TaskChanged> step = latest();
        service.edit(LEAD, top.id(), TaskField.RISK, "", "Ruang sempit");

        Undone undone = undo.undo(COORDINATOR, step);

        assertThat(undone.changes()).isEmpty();
        assertThat(undone.refused().getFirst().reason())
                .isInstanceOfSatisfying(
                        ChangedSince.class, since -> assertThat(since.by()).isEqualTo("Yusuf"));
        assertThat(tasks.read(cycle, top).status()).isEqualTo(DIKERJAKAN);
    }

    @Test
    void several_steps_are_taken_back_one_after_the_other() {
        UndoStack stack = new UndoStack();
        move(COORDINATOR, top, DIKERJAKAN);
        List<TaskChanged> first = latest();
        stack.push(first);
        service.edit(COORDINATOR, top.id(), TaskField.RISK, "", "Ruang sempit");
        stack.push(latest());
        move(COORDINATOR, top, DIPERIKSA);
        stack.push(latest());

        for (int i = 0; i < 3; i++) {
            List<TaskChanged> step = stack.latest().orElseThrow();
            Undone undone = undo.undo(COORDINATOR, step);
            stack.undone(step, undone);
            assertThat(undone.refused()).isEmpty();
            assertThat(stack.current(first).isPresent()).isEqualTo(i < 2);
        }

        assertThat(stack.latest()).isEmpty();
        assertThat(stack.current(first)).isEmpty();
        assertThat(tasks.read(cycle, top).status()).isEqualTo(RENCANA);
        assertThat(tasks.read(cycle, top).risk()).isEmpty();
        assertThat(tasks.column(cycle, RENCANA)).containsExactly(top.code(), middle.code(), bottom.code());
    }

    @Test
    void a_deleted_task_comes_back_with_its_links_and_place() {
        service.addDependency(COORDINATOR, middle.id(), bottom.code());
        events.clear();
        service.delete(COORDINATOR, middle.id());

        undo.undo(COORDINATOR, latest());

        assertThat(tasks.column(cycle, RENCANA)).containsExactly(top.code(), middle.code(), bottom.code());
        assertThat(tasks.read(cycle, middle).dependsOn())
                .extracting(TaskDetails.Link::code)
                .containsExactly(bottom.code());
    }

    @Test
    void a_task_that_others_depend_on_by_now_does_not_go_back_into_the_bin() {
        service.delete(COORDINATOR, bottom.id());
        events.clear();
        bin.restore(COORDINATOR, bottom.id());
        List<TaskChanged> step = latest();
        service.addDependency(LEAD, middle.id(), bottom.code());

        Undone undone = undo.undo(COORDINATOR, step);

        assertThat(undone.refused().getFirst().reason()).isInstanceOf(DeletionRefused.class);
        assertThat(tasks.read(cycle, bottom).deleted()).isFalse();
    }

    @Test
    void an_edit_that_is_taken_back_leaves_the_card_where_it_stands() {
        service.edit(COORDINATOR, top.id(), TaskField.RISK, "", "Ruang sempit");
        SeenPlace held = tasks.placeOf(cycle, top);

        undo.undo(COORDINATOR, latest());

        assertThat(tasks.placeOf(cycle, top)).isEqualTo(held);
        assertThat(tasks.read(cycle, top).risk()).isEmpty();
    }

    @Test
    void a_link_is_taken_back_and_put_back() {
        service.addDependency(COORDINATOR, middle.id(), bottom.code());
        undo.undo(COORDINATOR, latest());
        assertThat(tasks.read(cycle, middle).dependsOn()).isEmpty();

        service.addDependency(COORDINATOR, middle.id(), bottom.code());
        events.clear();
        service.removeDependency(COORDINATOR, middle.id(), bottom.code());
        undo.undo(COORDINATOR, latest());

        assertThat(tasks.read(cycle, middle).dependsOn()).hasSize(1);
    }

    @Test
    void new_tasks_go_to_the_bin_together() {
        service.createAll(
                COORDINATOR, NewTask.titled(cycle.id(), "keuangan", BLITAR, "", RENCANA), List.of("Satu", "Dua"));

        undo.undo(COORDINATOR, latest());

        assertThat(tasks.column(cycle, RENCANA)).containsExactly(top.code(), middle.code(), bottom.code());
        assertThat(bin.tasks(COORDINATOR, cycle.id(), "keuangan", 10))
                .extracting(BinnedTask::title)
                .containsExactlyInAnyOrder("Satu", "Dua");
    }

    @Test
    void of_several_those_that_nobody_changed_are_taken_back() {
        service.createAll(
                COORDINATOR, NewTask.titled(cycle.id(), "keuangan", BLITAR, "", RENCANA), List.of("Satu", "Dua"));
        List<TaskChanged> step = latest();
        service.edit(LEAD, step.getFirst().task(), TaskField.RISK, "", "Ruang sempit");

        Undone undone = undo.undo(COORDINATOR, step);

        assertThat(undone.changes()).hasSize(1);
        assertThat(undone.refused())
                .extracting(Refused::code)
                .containsExactly(step.getFirst().code());
    }

    @Test
    void what_one_may_not_do_one_may_not_undo() {
        move(COORDINATOR, top, DIPERIKSA);
        events.clear();
        move(LEAD, top, SELESAI);
        List<TaskChanged> step = latest();

        Undone byCoordinator = undo.undo(COORDINATOR, step);

        assertThat(byCoordinator.refused().getFirst().reason()).isInstanceOf(NotPermitted.class);
        assertThat(tasks.read(cycle, top).status()).isEqualTo(SELESAI);
    }

    @Test
    void the_bin_gives_back_to_who_may_until_the_cycle_is_closed() {
        service.delete(COORDINATOR, middle.id());
        Actor other = anActor("Budi", Seat.coordinatorOf(BOJONEGORO));
        assertThatThrownBy(() -> bin.restore(other, middle.id())).isInstanceOf(NotPermitted.class);

        bin.restore(COORDINATOR, middle.id());
        assertThat(tasks.column(cycle, RENCANA)).containsExactly(top.code(), middle.code(), bottom.code());
        assertThat(bin.tasks(COORDINATOR, cycle.id(), "keuangan", 10)).isEmpty();

        service.delete(COORDINATOR, middle.id());
        List<TaskChanged> step = latest();
        cycles.close(Actor.PORTAL, cycle.id());
        assertThatThrownBy(() -> bin.restore(COORDINATOR, middle.id())).isInstanceOf(CycleClosed.class);
        assertThatThrownBy(() -> undo.undo(COORDINATOR, List.of(step.getLast())))
                .isInstanceOf(CycleClosed.class);
    }
}
