package id.koorwil.portal.task;

/**
 * What the navigation and the head of a board count.
 *
 * @param late past the deadline
 * @param ownOpen not SELESAI, of the region of whoever looks
 */
public record BoardFigures(String aspect, int total, int done, int late, int ownOpen) {

    public static BoardFigures empty(String aspect) {
        return new BoardFigures(aspect, 0, 0, 0, 0);
    }
}
