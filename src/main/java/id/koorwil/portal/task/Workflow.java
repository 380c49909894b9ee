package id.koorwil.portal.task;

import static id.koorwil.portal.task.Status.DIKERJAKAN;
import static id.koorwil.portal.task.Status.DIPERIKSA;
import static id.koorwil.portal.task.Status.RENCANA;
import static id.koorwil.portal.task.Status.SELESAI;

import id.koorwil.portal.access.Action;

/** The programme's rules of states and progress ("States", "Progress"), as functions. */
final class Workflow {

    private Workflow() {}

    /**
     * What a person must be allowed to do for this move.
     *
     * @throws NotYetVerified if SELESAI is entered from elsewhere than DIPERIKSA
     */
    static Action needed(String code, Status from, Status to) {
        if (to == SELESAI && from != SELESAI && from != DIPERIKSA) {
            throw new NotYetVerified(code, from);
        }
        return from == SELESAI || to == SELESAI ? Action.VERIFY_TASK : Action.CHANGE_TASK;
    }

    /** What a person must be allowed to do for changing a field, where the task is and where it goes. */
    static Action neededToEdit(Status status) {
        return status == SELESAI ? Action.VERIFY_TASK : Action.CHANGE_TASK;
    }

    /** Whether progress reported in a state means that the work has begun, which moves the task to DIKERJAKAN. */
    static boolean begins(Status status, int percent) {
        return status == RENCANA && percent > 0;
    }

    /** Whether verification can be asked for. */
    static boolean mayBeVerifiedNext(Status status) {
        return status == RENCANA || status == DIKERJAKAN;
    }

    static boolean mayBeDeleted(Status status) {
        return status != SELESAI;
    }

    /** Whether the move sends work back: out of verification by who verifies, or out of SELESAI. */
    static boolean isReturn(Status from, Status to, boolean byVerifier) {
        return from != to && (from == SELESAI || (from == DIPERIKSA && to != SELESAI && byVerifier));
    }

    /** Progress after a move, in per cent: 0 in RENCANA, 100 in SELESAI, else what it was before it went there. */
    static int progressAfter(Status from, Status to, int progressPercent, int heldPercent) {
        if (to == RENCANA) {
            return 0;
        }
        if (to == SELESAI) {
            return 100;
        }
        return from.reportsProgress() ? progressPercent : heldPercent;
    }
}
