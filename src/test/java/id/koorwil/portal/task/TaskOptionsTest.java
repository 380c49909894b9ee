package id.koorwil.portal.task;

import static id.koorwil.portal.TaskContent.anActor;
import static org.assertj.core.api.Assertions.assertThat;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Role;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.task.TaskOptions.Lock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TaskOptionsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final Scope OWN = new Scope("keuangan", "35.72");
    private static final Actor COORDINATOR = anActor("Sari", Seat.coordinatorOf("35.72"));
    private static final Actor LEAD = anActor("Yusuf", Seat.leadOf("keuangan"));

    private static Cycle cycle(Cycle.State state) {
        return new Cycle(1, "Uji", MONDAY, MONDAY.plusDays(61), state, true, false, 0);
    }

    private static TaskOptions options(Actor actor, Cycle.State state, Scope scope, Status status) {
        return TaskOptions.of(actor, cycle(state), scope, status);
    }

    @Test
    void what_may_be_edited_is_not_locked() {
        assertThat(options(COORDINATOR, Cycle.State.RUNNING, OWN, Status.RENCANA)
                        .lock())
                .isEmpty();
        assertThat(options(LEAD, Cycle.State.RUNNING, OWN, Status.SELESAI).lock())
                .isEmpty();
    }

    @Test
    void a_done_task_a_closed_cycle_and_another_region_are_told_apart() {
        assertThat(options(COORDINATOR, Cycle.State.RUNNING, OWN, Status.SELESAI)
                        .lock())
                .hasValue(Lock.DONE);
        assertThat(options(COORDINATOR, Cycle.State.CLOSED, OWN, Status.RENCANA).lock())
                .hasValue(Lock.CLOSED);
        assertThat(options(COORDINATOR, Cycle.State.RUNNING, new Scope("keuangan", "35.22"), Status.RENCANA)
                        .lock())
                .hasValue(Lock.ELSEWHERE);
        assertThat(options(LEAD, Cycle.State.RUNNING, new Scope("ppid", "35.72"), Status.RENCANA)
                        .lock())
                .hasValue(Lock.ELSEWHERE);
    }

    @Test
    void who_never_changes_tasks_is_told_nothing() {
        assertThat(options(anActor("Pengamat", Seat.of(Role.OBSERVER)), Cycle.State.RUNNING, OWN, Status.RENCANA)
                        .lock())
                .isEmpty();
        assertThat(options(anActor("Ketua", Seat.chairOf("35.72")), Cycle.State.CLOSED, OWN, Status.SELESAI)
                        .lock())
                .isEmpty();
    }

    @Test
    void only_who_may_move_a_card_can_pick_it_up() {
        assertThat(options(COORDINATOR, Cycle.State.RUNNING, OWN, Status.RENCANA)
                        .movable())
                .isTrue();
        assertThat(options(COORDINATOR, Cycle.State.RUNNING, OWN, Status.SELESAI)
                        .movable())
                .isFalse();
        assertThat(options(LEAD, Cycle.State.CLOSED, OWN, Status.RENCANA).movable())
                .isFalse();
    }
}
