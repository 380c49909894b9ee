package id.koorwil.portal.live;

import id.koorwil.portal.history.Change;
import java.util.List;
import java.util.stream.Stream;

/**
 * Changes that go out to pages together, in the order in which they reached this node.
 *
 * @param everything whether something is missing, so that only reading all again tells the truth
 */
public record Round(List<Heard> heard, boolean everything) {

    static final Round EVERYTHING = new Round(List.of(), true);

    /** The changes of a kind that a part of a page does not show yet. */
    public <C extends Change> Stream<C> since(ReadMark part, Class<C> kind) {
        return heard.stream()
                .filter(one -> !part.holds(one))
                .map(Heard::change)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
