package id.koorwil.portal.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.koorwil.portal.PortalTest;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.access.Actor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class CyclesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Autowired
    private Cycles cycles;

    @Autowired
    private Programme programme;

    @Autowired
    private TaskContent tasks;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void at_most_one_cycle_is_the_current_one() {
        Cycle before = programme.cycles(Actor.PORTAL).getFirst();
        Cycle other = tasks.aCycle();

        cycles.makeCurrent(Actor.PORTAL, other.id());
        List<Long> current = programme.cycles(Actor.PORTAL).stream()
                .filter(Cycle::current)
                .map(Cycle::id)
                .toList();
        cycles.makeCurrent(Actor.PORTAL, before.id());

        assertThat(current).containsExactly(other.id());
        assertThat(programme.cycles(Actor.PORTAL).getFirst().id()).isEqualTo(before.id());
    }

    @Test
    void a_cycle_is_closed_once_and_changed_no_more() {
        Cycle cycle = tasks.aCycle();
        cycles.close(Actor.PORTAL, cycle.id());

        assertThatThrownBy(() -> cycles.close(Actor.PORTAL, cycle.id())).isInstanceOf(UnknownRow.class);
        assertThatThrownBy(() -> cycles.change(Actor.PORTAL, cycle, "Lain", cycle.startsOn(), cycle.endsOn()))
                .isInstanceOf(CycleClosed.class);
        assertThatThrownBy(() -> cycles.makeCurrent(Actor.PORTAL, cycle.id())).isInstanceOf(UnknownRow.class);
        assertThatThrownBy(() -> cycles.putMilestone(
                        Actor.PORTAL, cycle.id(), Milestone.planned(MONDAY, Milestone.Kind.RAKOR, "Rapat")))
                .isInstanceOf(CycleClosed.class);
    }

    @Test
    void a_stale_change_of_a_cycle_or_board_is_refused() {
        Cycle seen = tasks.aCycle();
        cycles.change(Actor.PORTAL, seen, seen.name() + " a", seen.startsOn(), seen.endsOn());
        CycleAspect board = new CycleAspect(seen.id(), "keuangan", 1, "KEU", null, "Yusuf", 0);
        cycles.putBoard(Actor.PORTAL, board);

        assertThatThrownBy(() -> cycles.change(Actor.PORTAL, seen, seen.name() + " b", seen.startsOn(), seen.endsOn()))
                .isInstanceOf(StaleRow.class);
        assertThatThrownBy(() -> cycles.putBoard(Actor.PORTAL, board)).isInstanceOf(StaleRow.class);
    }

    @Test
    void days_out_of_order_and_a_prefix_of_the_wrong_form_are_told_as_such() {
        Cycle cycle = tasks.aCycle();

        assertThatThrownBy(() -> cycles.prepare(Actor.PORTAL, "Terbalik", MONDAY, MONDAY.minusDays(1), true))
                .isInstanceOf(InvalidRow.class);
        assertThatThrownBy(() ->
                        cycles.putBoard(Actor.PORTAL, new CycleAspect(cycle.id(), "data", 3, "x", null, "Rusmi", 0)))
                .isInstanceOf(InvalidRow.class);
    }

    @Test
    void two_boards_of_a_cycle_do_not_share_a_prefix() {
        Cycle cycle = tasks.aCycle();

        assertThatThrownBy(() ->
                        cycles.putBoard(Actor.PORTAL, new CycleAspect(cycle.id(), "data", 3, "KEU", null, "Rusmi", 0)))
                .isInstanceOf(Taken.class);
    }

    @Test
    void a_board_with_tasks_is_not_removed_one_without_is() {
        Cycle cycle = tasks.aCycle();
        tasks.aTask(cycle).create();

        assertThatThrownBy(() -> cycles.removeBoard(Actor.PORTAL, cycle.id(), "keuangan"))
                .isInstanceOf(InUse.class);
        cycles.removeBoard(Actor.PORTAL, cycle.id(), "ppid");

        assertThat(programme.boards(Actor.PORTAL, cycle.id()))
                .extracting(Board::aspect)
                .containsExactly("keuangan");
    }

    @Test
    void only_a_cycle_that_never_ran_is_removed() {
        long prepared = cycles.prepare(Actor.PORTAL, "Urung", MONDAY, MONDAY.plusDays(61), true);
        cycles.putBoard(Actor.PORTAL, new CycleAspect(prepared, "keuangan", 1, "KEU", null, "Yusuf", 0));
        long running = tasks.aCycle().id();

        cycles.remove(Actor.PORTAL, prepared);

        assertThat(programme.cycles(Actor.PORTAL)).noneMatch(cycle -> cycle.id() == prepared);
        assertThatThrownBy(() -> cycles.remove(Actor.PORTAL, running)).isInstanceOf(UnknownRow.class);
    }

    @Test
    void a_milestone_is_moved_and_removed() {
        long cycle = tasks.aCycle().id();
        cycles.putMilestone(Actor.PORTAL, cycle, Milestone.planned(MONDAY, Milestone.Kind.RAKOR, "Rapat"));
        Milestone rapat = programme.milestones(Actor.PORTAL, cycle).getFirst();

        cycles.putMilestone(
                Actor.PORTAL, cycle, new Milestone(rapat.id(), MONDAY.plusDays(1), rapat.kind(), rapat.name()));
        assertThat(programme.milestones(Actor.PORTAL, cycle))
                .extracting(Milestone::day)
                .containsExactly(MONDAY.plusDays(1));

        cycles.removeMilestone(Actor.PORTAL, cycle, rapat.id());
        assertThat(programme.milestones(Actor.PORTAL, cycle)).isEmpty();
    }

    @Test
    void a_change_is_seen_within_its_transaction_and_by_others_only_when_it_is_committed() {
        long cycle = tasks.aCycle().id();
        assertThat(programme.milestones(Actor.PORTAL, cycle)).isEmpty();

        transaction.executeWithoutResult(change -> {
            cycles.putMilestone(Actor.PORTAL, cycle, Milestone.planned(MONDAY, Milestone.Kind.RAKOR, "Rapat"));
            assertThat(programme.milestones(Actor.PORTAL, cycle)).hasSize(1);
            change.setRollbackOnly();
        });
        assertThat(programme.milestones(Actor.PORTAL, cycle)).isEmpty();

        cycles.putMilestone(Actor.PORTAL, cycle, Milestone.planned(MONDAY, Milestone.Kind.RAKOR, "Rapat"));
        assertThat(programme.milestones(Actor.PORTAL, cycle)).hasSize(1);
    }
}
