package id.koorwil.portal.task;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Role;
import id.koorwil.portal.access.Seat;
import java.util.List;
import java.util.Set;

/**
 * Which tasks matter to somebody, and which of them first. None of them is done.
 *
 * @param scope what is theirs
 * @param urgencies from the most urgent on; what is none of them is left out
 */
record Agenda(TaskFilter scope, List<Urgency> urgencies) {

    /** Why a task matters. */
    enum Urgency {
        LATE,
        /** Under verification, the one that waits longest first. */
        TO_VERIFY,
        RETURNED,
        BLOCKED,
        /** Due within a week. */
        NEAR,
        /** Anything else that is not under verification. */
        OPEN;

        /** Whether somebody has to act. */
        private boolean trouble() {
            return this != NEAR && this != OPEN;
        }
    }

    private static final List<Urgency> CARRIES_OUT =
            List.of(Urgency.LATE, Urgency.RETURNED, Urgency.BLOCKED, Urgency.NEAR, Urgency.OPEN);
    private static final List<Urgency> VERIFIES =
            List.of(Urgency.TO_VERIFY, Urgency.LATE, Urgency.BLOCKED, Urgency.NEAR, Urgency.OPEN);
    private static final List<Urgency> STEERS = List.of(Urgency.LATE, Urgency.BLOCKED);

    /** Coordinators carry out what is of their regions, persons in charge verify in their aspect; others steer. */
    static Agenda of(Actor actor) {
        TaskFilter mine = TaskFilter.NONE.withRegions(Set.of(TaskFilter.MINE));
        if (holds(actor, Role.REGION_COORDINATOR)) {
            return new Agenda(mine, CARRIES_OUT);
        }
        return actor.ownAspect()
                .map(aspect -> new Agenda(TaskFilter.NONE.withAspects(Set.of(aspect)), VERIFIES))
                .orElseGet(() -> new Agenda(holds(actor, Role.REGION_CHAIR) ? mine : TaskFilter.NONE, STEERS));
    }

    /** How many of the urgencies, the first of them, are troubles. */
    int troubles() {
        return (int) urgencies.stream().filter(Urgency::trouble).count();
    }

    /** Of so many places those that each kind of trouble has before another may fill them: many late tasks hide no blocked one. */
    int share(int places) {
        return places / troubles();
    }

    private static boolean holds(Actor actor, Role role) {
        return actor.seats().stream().map(Seat::role).anyMatch(role::equals);
    }
}
