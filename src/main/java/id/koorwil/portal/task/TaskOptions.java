package id.koorwil.portal.task;

import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.programme.Cycle;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a person may do with a task, so that pages offer nothing else. Offering is a courtesy: {@link TaskService} decides
 * again from the stored row.
 *
 * @param edit fields, dependencies, blocking
 * @param reorder within its column
 * @param targets columns that it may be moved to
 * @param request whether verification may be asked for
 * @param verify whether it may be confirmed, returned and reopened
 * @param lockedBecauseDone whether only its being done stands in the way
 */
public record TaskOptions(
        boolean edit,
        boolean reorder,
        Set<Status> targets,
        boolean request,
        boolean verify,
        boolean delete,
        boolean lockedBecauseDone) {

    public static TaskOptions of(Actor actor, Cycle cycle, Scope scope, Status status) {
        boolean change = !cycle.closed() && Permissions.allows(actor, Action.CHANGE_TASK, scope);
        boolean verify = !cycle.closed() && Permissions.allows(actor, Action.VERIFY_TASK, scope);
        boolean done = status == Status.SELESAI;
        boolean edit = done ? verify : change;
        Set<Status> targets = EnumSet.noneOf(Status.class);
        for (Status target : Status.values()) {
            if (target != status && mayMove(status, target, change, verify)) {
                targets.add(target);
            }
        }
        boolean request = targets.contains(Status.DIPERIKSA) && !done;
        boolean delete = !cycle.closed() && !done && Permissions.allows(actor, Action.DELETE_TASK, scope);
        return new TaskOptions(edit, edit, targets, request, verify, delete, done && change && !verify);
    }

    private static boolean mayMove(Status from, Status to, boolean change, boolean verify) {
        try {
            return Workflow.needed("", from, to) == Action.VERIFY_TASK ? verify : change;
        } catch (NotYetVerified throughVerificationOnly) {
            return false;
        }
    }
}
