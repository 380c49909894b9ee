package id.koorwil.portal.task;

/**
 * What a move came to.
 *
 * @param place where the task is now
 * @param sentBack whether it was returned or reopened, so that the notice asks for the reason
 */
public record Moved(TaskRef task, Status from, SeenPlace place, boolean sentBack) {

    public Status to() {
        return place.status();
    }

    /** Whether verification was asked for, so that the notice takes a note and a link. */
    public boolean requested() {
        return from != to() && to() == Status.DIPERIKSA && !sentBack;
    }
}
