package id.koorwil.portal.access;

import static id.koorwil.portal.access.Action.CHANGE_ACCOUNTS;
import static id.koorwil.portal.access.Action.CHANGE_BOARD;
import static id.koorwil.portal.access.Action.CHANGE_PROGRAMME;
import static id.koorwil.portal.access.Action.CHANGE_TASK;
import static id.koorwil.portal.access.Action.CLOSE_CYCLE;
import static id.koorwil.portal.access.Action.CREATE_TASK;
import static id.koorwil.portal.access.Action.DELETE_TASK;
import static id.koorwil.portal.access.Action.READ;
import static id.koorwil.portal.access.Action.VERIFY_TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules alone; that every service asks them is shown by the matrix. */
class PermissionsTest {

    private static final Scope OWN = new Scope("keuangan", "35.72");
    private static final Scope OTHER_REGION = new Scope("keuangan", "35.22");
    private static final Scope OTHER_ASPECT = new Scope("ppid", "35.72");

    private static Set<Action> allowed(Scope scope, Seat... seats) {
        Actor actor = new Actor(1, "sari", "Sari", List.of(seats));
        return Arrays.stream(Action.values())
                .filter(action -> Permissions.allows(actor, action, scope))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Action.class)));
    }

    @Test
    void an_administrator_may_everything() {
        assertThat(allowed(OWN, Seat.of(Role.ADMINISTRATOR))).containsExactly(Action.values());
    }

    @Test
    void a_lead_may_all_with_the_tasks_and_the_board_of_the_own_aspect_in_every_region() {
        Seat lead = Seat.leadOf("keuangan");

        assertThat(allowed(OWN, lead))
                .containsExactly(READ, CREATE_TASK, CHANGE_TASK, VERIFY_TASK, DELETE_TASK, CHANGE_BOARD);
        assertThat(allowed(OTHER_REGION, lead)).isEqualTo(allowed(OWN, lead));
        assertThat(allowed(OTHER_ASPECT, lead)).containsExactly(READ);
    }

    @Test
    void a_coordinator_may_all_but_verify_in_the_own_region_in_every_aspect() {
        Seat coordinator = Seat.coordinatorOf("35.72");

        assertThat(allowed(OWN, coordinator)).containsExactly(READ, CREATE_TASK, CHANGE_TASK, DELETE_TASK);
        assertThat(allowed(OTHER_ASPECT, coordinator)).isEqualTo(allowed(OWN, coordinator));
        assertThat(allowed(OTHER_REGION, coordinator)).containsExactly(READ);
    }

    @Test
    void chairs_and_observers_read_and_the_provincial_chair_closes_cycles() {
        assertThat(allowed(OWN, Seat.of(Role.PROVINCIAL_CHAIR))).containsExactly(READ, CLOSE_CYCLE);
        assertThat(allowed(OWN, Seat.chairOf("35.72"))).containsExactly(READ);
        assertThat(allowed(OWN, Seat.of(Role.OBSERVER))).containsExactly(READ);
    }

    @Test
    void without_a_seat_nothing_is_allowed() {
        assertThat(allowed(OWN)).isEmpty();
        assertThatThrownBy(() -> Permissions.require(new Actor(1, "sari", "Sari", List.of()), READ, OWN))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void several_seats_allow_what_each_of_them_does() {
        assertThat(allowed(OTHER_ASPECT, Seat.leadOf("keuangan"), Seat.coordinatorOf("35.72")))
                .containsExactly(READ, CREATE_TASK, CHANGE_TASK, DELETE_TASK)
                .doesNotContain(VERIFY_TASK, CHANGE_PROGRAMME, CHANGE_ACCOUNTS);
    }
}
