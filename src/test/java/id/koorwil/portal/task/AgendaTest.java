package id.koorwil.portal.task;

import static id.koorwil.portal.TaskContent.BLITAR;
import static id.koorwil.portal.TaskContent.BOJONEGORO;
import static org.assertj.core.api.Assertions.assertThat;

import id.koorwil.portal.PortalTest;
import id.koorwil.portal.SettableClock;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Role;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.programme.Cycle;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What matters to whom, and what of it first. */
@PortalTest
class AgendaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, Month.SEPTEMBER, 7);

    @Autowired
    private OverviewQueries overview;

    @Autowired
    private TaskService service;

    @Autowired
    private TaskContent tasks;

    @Autowired
    private SettableClock clock;

    private Cycle cycle;

    @BeforeEach
    void content() {
        clock.standOn(TODAY);
        cycle = tasks.aCycle();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private List<String> agendaOf(Seat... seats) {
        Actor actor = TaskContent.anActor("Seseorang", seats);
        return overview.agenda(actor, cycle, 10).stream().map(AgendaItem::code).toList();
    }

    private TaskRef due(int inDays, String region, Status status) {
        return tasks.aTask(cycle)
                .of(region)
                .lasting(TODAY.minusDays(30), TODAY.plusDays(inDays))
                .being(status)
                .create();
    }

    private void block(TaskRef task) {
        service.edit(
                Actor.PORTAL,
                task.id(),
                TaskField.BLOCKAGE,
                Optional.empty(),
                Optional.of(new Blockage("Menunggu", Blockage.WaitsFor.PROVINSI, TODAY)));
    }

    @Test
    void a_coordinator_sees_the_own_region_late_first_then_blocked_then_near_then_the_rest() {
        TaskRef open = due(20, BLITAR, Status.RENCANA);
        TaskRef near = due(3, BLITAR, Status.RENCANA);
        TaskRef blocked = due(20, BLITAR, Status.DIKERJAKAN);
        block(blocked);
        TaskRef late = due(-1, BLITAR, Status.DIKERJAKAN);
        TaskRef later = due(-5, BLITAR, Status.RENCANA);
        due(-5, BOJONEGORO, Status.RENCANA);
        due(-5, BLITAR, Status.SELESAI);
        due(20, BLITAR, Status.DIPERIKSA);

        assertThat(agendaOf(Seat.coordinatorOf(BLITAR)))
                .containsExactly(later.code(), late.code(), blocked.code(), near.code(), open.code());
    }

    @Test
    void a_lead_sees_the_own_aspect_and_what_waits_for_verification_first() {
        TaskRef late = due(-5, BLITAR, Status.DIKERJAKAN);
        TaskRef waiting = due(20, BOJONEGORO, Status.DIPERIKSA);
        tasks.aTask(cycle).in("ppid").being(Status.DIPERIKSA).create();

        assertThat(agendaOf(Seat.leadOf("keuangan"))).containsExactly(waiting.code(), late.code());
    }

    @Test
    void chairs_see_the_latest_and_the_blocked() {
        due(20, BLITAR, Status.RENCANA);
        TaskRef blocked = due(20, BOJONEGORO, Status.DIKERJAKAN);
        block(blocked);
        TaskRef late = due(-5, BLITAR, Status.DIKERJAKAN);

        assertThat(agendaOf(Seat.of(Role.PROVINCIAL_CHAIR))).containsExactly(late.code(), blocked.code());
        assertThat(agendaOf(Seat.chairOf(BLITAR))).containsExactly(late.code());
    }

    @Test
    void many_late_tasks_hide_none_that_is_blocked_and_the_places_that_are_left_are_theirs() {
        List<String> late = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            late.addFirst(due(-i - 1, BLITAR, Status.DIKERJAKAN).code());
        }
        TaskRef blocked = due(20, BLITAR, Status.DIKERJAKAN);
        block(blocked);
        List<String> wanted = new ArrayList<>(late.subList(0, 9));
        wanted.add(blocked.code());

        assertThat(agendaOf(Seat.of(Role.PROVINCIAL_CHAIR))).isEqualTo(wanted);
        assertThat(agendaOf(Seat.coordinatorOf(BLITAR))).isEqualTo(wanted);
    }

    @Test
    void what_is_late_under_verification_stands_where_its_deadline_says() {
        TaskRef late = due(-2, BLITAR, Status.RENCANA);
        TaskRef later = due(-5, BLITAR, Status.DIPERIKSA);

        assertThat(agendaOf(Seat.of(Role.PROVINCIAL_CHAIR))).containsExactly(later.code(), late.code());
    }

    @Test
    void returned_work_comes_before_what_is_blocked() {
        TaskRef blocked = due(20, BLITAR, Status.DIKERJAKAN);
        block(blocked);
        TaskRef returned = due(20, BLITAR, Status.DIPERIKSA);
        service.move(Actor.PORTAL, returned.id(), tasks.placeOf(cycle, returned), Status.DIKERJAKAN, Place.TOP);

        assertThat(agendaOf(Seat.coordinatorOf(BLITAR))).containsExactly(returned.code(), blocked.code());
    }

    @Test
    void it_is_no_longer_than_what_is_asked_for() {
        for (int i = 0; i < 4; i++) {
            due(-i - 1, BLITAR, Status.RENCANA);
        }

        assertThat(overview.agenda(Actor.PORTAL, cycle, 3)).hasSize(3);
    }
}
