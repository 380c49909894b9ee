package id.koorwil.portal.access;

import java.util.Optional;

/**
 * The one place that decides. A service passes the scope of the row that is stored, never one that came with the
 * request; where a change would move the row to another scope, it asks for both. What no rule here allows is refused.
 */
public final class Permissions {

    private Permissions() {}

    /**
     * The seat that allows the action, for the record of the change.
     *
     * @throws NotPermitted if no seat of the actor does
     */
    public static Seat require(Actor actor, Action action, Scope scope) {
        return seatFor(actor, action, scope).orElseThrow(() -> new NotPermitted(actor, action, scope));
    }

    public static boolean allows(Actor actor, Action action, Scope scope) {
        return seatFor(actor, action, scope).isPresent();
    }

    private static Optional<Seat> seatFor(Actor actor, Action action, Scope scope) {
        return actor.seats().stream()
                .filter(seat -> allows(seat, action, scope))
                .findFirst();
    }

    private static boolean allows(Seat seat, Action action, Scope scope) {
        if (action == Action.READ) {
            return true;
        }
        return switch (seat.role()) {
            case ADMINISTRATOR -> true;
            case PROVINCIAL_CHAIR -> action == Action.CLOSE_CYCLE;
            case ASPECT_LEAD ->
                (isAboutTasks(action) || action == Action.CHANGE_BOARD)
                        && seat.ownAspect()
                                .filter(own -> own.equals(scope.aspect()))
                                .isPresent();
            case REGION_COORDINATOR ->
                isAboutTasks(action)
                        && action != Action.VERIFY_TASK
                        && seat.ownRegion()
                                .filter(own -> own.equals(scope.region()))
                                .isPresent();
            case REGION_CHAIR, OBSERVER -> false;
        };
    }

    private static boolean isAboutTasks(Action action) {
        return switch (action) {
            case CREATE_TASK, CHANGE_TASK, VERIFY_TASK, DELETE_TASK -> true;
            case READ, CHANGE_BOARD, CLOSE_CYCLE, CHANGE_PROGRAMME, CHANGE_ACCOUNTS -> false;
        };
    }
}
