package id.koorwil.portal.task;

/**
 * What the navigation and the head of a board count.
 *
 * @param late past the deadline
 * @param ownOpen not SELESAI, of the region of whoever looks
 */
public record BoardFigures(
        String aspect, int planned, int inProgress, int underVerification, int done, int late, int ownOpen) {

    public static BoardFigures empty(String aspect) {
        return new BoardFigures(aspect, 0, 0, 0, 0, 0, 0);
    }

    public int total() {
        return planned + inProgress + underVerification + done;
    }

    /** The tasks of a column, whatever a page is narrowed to. */
    public int in(Status status) {
        return switch (status) {
            case RENCANA -> planned;
            case DIKERJAKAN -> inProgress;
            case DIPERIKSA -> underVerification;
            case SELESAI -> done;
        };
    }
}
