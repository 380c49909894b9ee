package id.koorwil.portal.task;

/**
 * What a move came to.
 *
 * @param sentBack whether it was returned or reopened, so that the notice asks for the reason
 */
public record Moved(TaskRef task, Status from, Status to, boolean sentBack) {

    /** Whether verification was asked for, so that the notice takes a note and a link. */
    public boolean requested() {
        return from != to && to == Status.DIPERIKSA && !sentBack;
    }
}
