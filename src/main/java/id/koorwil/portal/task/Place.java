package id.koorwil.portal.task;

import org.jspecify.annotations.Nullable;

/**
 * Where in a column a card is put, said by the neighbours that the person saw.
 *
 * <p>The neighbour above counts first, because under a filter there may be hidden cards between the two. One that has
 * left the column meanwhile is passed over; with none left the card goes to the top, where it is seen.
 *
 * @param above id of the card above, null at the top
 * @param below id of the card below, null at the bottom
 * @param bottom whether the very end is meant, whatever is shown
 */
public record Place(@Nullable Long above, @Nullable Long below, boolean bottom) {

    public static final Place TOP = new Place(null, null, false);
    public static final Place BOTTOM = new Place(null, null, true);

    public static Place between(@Nullable Long above, @Nullable Long below) {
        return new Place(above, below, false);
    }
}
