package id.koorwil.portal.task;

import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.programme.Cycle;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person may do with a task, so that pages offer nothing else. Offering is a courtesy: {@link TaskService} decides
 * again from the stored row.
 *
 * @param edit fields and dependencies
 * @param report progress and what blocks it
 * @param reorder within its column
 * @param targets columns that it may be moved to
 * @param request whether verification may be asked for
 * @param verify whether it may be confirmed, returned and reopened
 * @param create whether another one like it may be made
 * @param lock why somebody who changes tasks may not edit this one
 */
public record TaskOptions(
        boolean edit,
        boolean report,
        boolean reorder,
        Set<Status> targets,
        boolean request,
        boolean verify,
        boolean delete,
        boolean create,
        Optional<Lock> lock) {

    /** What stands in the way; for who never changes tasks there is nothing to wonder about. */
    public enum Lock {
        /** The cycle is closed. */
        CLOSED,
        /** It is done, and only who verifies can open it again. */
        DONE,
        /** It is of another region or aspect. */
        ELSEWHERE
    }

    /** Whether its card can be picked up. */
    public boolean movable() {
        return reorder || !targets.isEmpty();
    }

    public static TaskOptions of(Actor actor, Cycle cycle, Scope scope, Status status) {
        boolean change = !cycle.closed() && Permissions.allows(actor, Action.CHANGE_TASK, scope);
        boolean verify = !cycle.closed() && Permissions.allows(actor, Action.VERIFY_TASK, scope);
        boolean done = status == Status.SELESAI;
        boolean edit = Workflow.neededToEdit(status) == Action.VERIFY_TASK ? verify : change;
        Set<Status> targets = EnumSet.noneOf(Status.class);
        for (Status target : Status.values()) {
            if (target != status && mayMove(status, target, change, verify)) {
                targets.add(target);
            }
        }
        boolean request = change && Workflow.mayBeVerifiedNext(status);
        boolean create = !cycle.closed() && Permissions.allows(actor, Action.CREATE_TASK, scope);
        boolean delete = deletable(actor, cycle, scope, status);
        Optional<Lock> lock = edit ? Optional.empty() : lock(actor, cycle, scope, done && change);
        return new TaskOptions(edit, change && !done, edit, targets, request, verify, delete, create, lock);
    }

    /** Whether somebody may delete a task, or take it out of the bin. */
    public static boolean deletable(Actor actor, Cycle cycle, Scope scope, Status status) {
        return !cycle.closed() && Workflow.mayBeDeleted(status) && Permissions.allows(actor, Action.DELETE_TASK, scope);
    }

    private static Optional<Lock> lock(Actor actor, Cycle cycle, Scope scope, boolean doneOfTheirs) {
        if (doneOfTheirs) {
            return Optional.of(Lock.DONE);
        }
        if (Permissions.allows(actor, Action.CHANGE_TASK, scope)) {
            return cycle.closed() ? Optional.of(Lock.CLOSED) : Optional.empty();
        }
        return changesSome(actor) ? Optional.of(Lock.ELSEWHERE) : Optional.empty();
    }

    /** Whether a person may change any task of a cycle. */
    public static boolean changesSome(Actor actor, Cycle cycle) {
        return !cycle.closed() && changesSome(actor);
    }

    private static boolean changesSome(Actor actor) {
        return actor.seats().stream()
                .anyMatch(
                        seat -> Permissions.allows(actor, Action.CHANGE_TASK, new Scope(seat.aspect(), seat.region())));
    }

    /** The regions, out of some, that a person may make tasks for on a board. */
    public static List<String> creatable(Actor actor, Cycle cycle, String aspect, Collection<String> regions) {
        return cycle.closed()
                ? List.of()
                : regions.stream()
                        .filter(region -> Permissions.allows(actor, Action.CREATE_TASK, new Scope(aspect, region)))
                        .toList();
    }

    /** The regions, out of some, that a person may give a task to; its own is among them. */
    public static List<String> regionsFor(Actor actor, TaskDetails task, Collection<String> regions) {
        Action needed = Workflow.neededToEdit(task.status());
        return regions.stream()
                .filter(region -> region.equals(task.region())
                        || Permissions.allows(
                                actor, needed, new Scope(task.aspect().aspect(), region)))
                .toList();
    }

    /** The aspects, out of some, that a person may move a task to; its own is among them. */
    public static List<String> aspectsFor(Actor actor, TaskDetails task, Collection<String> aspects) {
        Action needed = Workflow.neededToEdit(task.status());
        return aspects.stream()
                .filter(aspect -> aspect.equals(task.aspect().aspect())
                        || Permissions.allows(actor, needed, new Scope(aspect, task.region())))
                .toList();
    }

    private static boolean mayMove(Status from, Status to, boolean change, boolean verify) {
        try {
            return Workflow.needed("", from, to) == Action.VERIFY_TASK ? verify : change;
        } catch (NotYetVerified throughVerificationOnly) {
            return false;
        }
    }
}
