package id.koorwil.portal.board;

import id.koorwil.portal.task.BoardLanes;
import id.koorwil.portal.task.BoardOrder;
import java.util.Optional;

/** How the cards of a board stand, as far as its address names it. */
record Arrangement(Optional<BoardOrder> order, Optional<BoardLanes> lanes) {

    static final Arrangement UNNAMED = new Arrangement(Optional.empty(), Optional.empty());

    Arrangement with(BoardOrder now) {
        return new Arrangement(Optional.of(now), lanes);
    }

    Arrangement with(BoardLanes now) {
        return new Arrangement(order, Optional.of(now));
    }
}
