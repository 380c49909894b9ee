package id.koorwil.portal.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.koorwil.portal.PortalTest;
import id.koorwil.portal.Tasks;
import id.koorwil.portal.access.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ProgrammeAdministrationTest {

    @Autowired
    private ProgrammeAdministration administration;

    @Autowired
    private Programme programme;

    @Autowired
    private Tasks tasks;

    @Test
    void what_is_in_use_is_not_removed() {
        Cycle cycle = tasks.aCycle();
        tasks.aTask(cycle).create();

        assertThatThrownBy(() -> administration.removeRegion(Actor.PORTAL, Tasks.BLITAR))
                .isInstanceOf(InUse.class);
        assertThatThrownBy(() -> administration.removeAspect(Actor.PORTAL, "keuangan"))
                .isInstanceOf(InUse.class);
        assertThatThrownBy(() -> administration.removeArea(Actor.PORTAL, "madura-raya"))
                .isInstanceOf(InUse.class);
        assertThatThrownBy(() -> administration.removeCycleAspect(Actor.PORTAL, cycle.id(), "keuangan"))
                .isInstanceOf(InUse.class);
    }

    @Test
    void a_sub_theme_of_tasks_does_not_change_its_aspect() {
        Cycle cycle = tasks.cycle(programme.cycles(Actor.PORTAL).getFirst().id());
        SubTheme used = programme.subThemes(Actor.PORTAL).stream()
                .filter(subTheme -> subTheme.code().equals("keuangan-1"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> administration.putSubTheme(
                        Actor.PORTAL, new SubTheme(used.code(), "ppid", used.name(), used.priority())))
                .isInstanceOf(InUse.class);
        assertThat(cycle.current()).isTrue();
    }

    @Test
    void two_boards_of_a_cycle_do_not_share_a_prefix() {
        Cycle cycle = tasks.aCycle();

        assertThatThrownBy(() -> administration.putCycleAspect(
                        Actor.PORTAL, new CycleAspect(cycle.id(), "data", 3, "KEU", null, "Rusmi", 0)))
                .isInstanceOf(InUse.class);
    }

    @Test
    void a_region_does_not_take_the_name_of_another_one() {
        assertThatThrownBy(() -> administration.putRegion(
                        Actor.PORTAL, new Region("99.99", "Kota Blitar", Region.Kind.KOTA, "madura-raya")))
                .isInstanceOf(InUse.class);
        assertThat(programme.names(Actor.PORTAL, 0).regions()).containsEntry(Tasks.BLITAR, "Kota Blitar");
    }

    @Test
    void at_most_one_cycle_is_the_current_one() {
        Cycle before = programme.cycles(Actor.PORTAL).getFirst();
        Cycle other = tasks.aCycle();

        administration.makeCurrent(Actor.PORTAL, other.id());
        List<Long> current = programme.cycles(Actor.PORTAL).stream()
                .filter(Cycle::current)
                .map(Cycle::id)
                .toList();
        administration.makeCurrent(Actor.PORTAL, before.id());

        assertThat(current).containsExactly(other.id());
        assertThat(programme.cycles(Actor.PORTAL).getFirst().id()).isEqualTo(before.id());
    }

    @Test
    void a_cycle_is_closed_once_and_changed_no_more() {
        Cycle cycle = tasks.aCycle();
        administration.closeCycle(Actor.PORTAL, cycle.id());

        assertThatThrownBy(() -> administration.closeCycle(Actor.PORTAL, cycle.id()))
                .isInstanceOf(UnknownRow.class);
        assertThatThrownBy(
                        () -> administration.changeCycle(Actor.PORTAL, cycle, "Lain", cycle.startsOn(), cycle.endsOn()))
                .isInstanceOf(CycleClosed.class);
        assertThatThrownBy(() -> administration.makeCurrent(Actor.PORTAL, cycle.id()))
                .isInstanceOf(UnknownRow.class);
    }

    @Test
    void a_stale_change_of_a_cycle_is_refused() {
        Cycle seen = tasks.aCycle();
        administration.changeCycle(Actor.PORTAL, seen, seen.name() + " a", seen.startsOn(), seen.endsOn());

        assertThatThrownBy(() -> administration.changeCycle(
                        Actor.PORTAL, seen, seen.name() + " b", seen.startsOn(), seen.endsOn()))
                .isInstanceOf(UnknownRow.class);
    }
}
