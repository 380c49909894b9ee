package id.koorwil.portal.board;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.virtuallist.VirtualList;
import id.koorwil.portal.task.TaskCard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The cards of a column, of which those near the view are kept here and in the browser; see {@code
 * frontend/board/card-list.ts}. What the browser has already is told by its number alone, which no list of Flow does: it
 * sends all rows in view again for each that comes or goes.
 */
@Tag("card-list")
@JsModule("./board/card-list.ts")
@Uses(VirtualList.class) // for its element
class CardList extends Component {

    /** Reads cards from the top; none where they cannot be read now. */
    interface Page {
        Optional<List<TaskCard>> read(int offset, int limit);
    }

    /** Rows that are shown; the others are read when they are scrolled to. */
    record Near(int offset, int limit) {}

    private static final int MOST = 200;

    private final int fewest;
    private final Page page;
    private int size;
    private int from;
    private int length;
    private List<TaskCard> cards = List.of();
    private @Nullable CardFace face;
    private Told told = Told.NOTHING;
    private boolean telling;

    /** What the browser was told last. */
    private record Told(int size, int from, List<TaskCard> cards) {

        /** Of no size, so that the first is always told. */
        private static final Told NOTHING = new Told(-1, 0, List.of());
    }

    /**
     * A list without cards.
     *
     * @param fewest that are read at once; so many come with the page
     */
    CardList(int fewest, Page page) {
        this.fewest = fewest;
        this.length = fewest;
        this.page = page;
    }

    /** A card that is shown, as it is shown. */
    Optional<TaskCard> card(long task) {
        return cards.stream().filter(card -> card.id() == task).findFirst();
    }

    /** Tells of cards in another way from now on. */
    void face(CardFace now) {
        if (!now.equals(face)) {
            face = now;
            again();
        }
    }

    /** Fills the list with the cards near the view, even if they are the same. */
    void fill(int sizeNow) {
        tellAgain();
        show(sizeNow);
    }

    /** Tells what is the same too: the browser may show what it hoped for. */
    void tellAgain() {
        told = new Told(-1, told.from(), told.cards());
    }

    /** Reads the cards near the view anew. */
    void show(int sizeNow) {
        read(from, length, sizeNow);
    }

    /** What cannot be read now leaves the list as it is. */
    private void read(int first, int count, int sizeNow) {
        if (sizeNow == 0) {
            clear();
            return;
        }
        Near near = near(first, count, sizeNow);
        page.read(near.offset(), near.limit()).ifPresent(found -> {
            length = count;
            take(sizeNow, near.offset(), found);
        });
    }

    /** The rows near the view, if the list has so many; to be read along with others. */
    Near near(int sizeNow) {
        return near(from, length, sizeNow);
    }

    private static Near near(int first, int count, int sizeNow) {
        int start = Math.clamp(first, 0, Math.max(0, sizeNow - count));
        return new Near(start, Math.min(count, sizeNow - start));
    }

    /** Takes the rows from a place on. */
    void take(int sizeNow, int start, List<TaskCard> found) {
        size = sizeNow;
        from = start;
        cards = found;
        tell();
    }

    void clear() {
        take(0, 0, List.of());
    }

    /** Once in an answer, when all is read. */
    private void tell() {
        if (!telling) {
            telling = true;
            getElement()
                    .getNode()
                    .runWhenAttached(ui -> ui.beforeClientResponse(this, context -> {
                        telling = false;
                        send();
                    }));
        }
    }

    private void send() {
        Told now = new Told(size, from, cards);
        CardFace drawn = face;
        if (drawn == null || now.equals(told)) {
            return;
        }
        Map<Long, TaskCard> there = new HashMap<>();
        told.cards().forEach(card -> there.put(card.id(), card));
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (TaskCard card : cards) {
            if (card.equals(there.get(card.id()))) {
                rows.add(card.id());
            } else {
                rows.add(drawn.of(card));
            }
        }
        getElement().callJsFunction("show", size, from, rows);
        told = now;
    }

    /** Called by the browser for the rows around those that are seen. */
    @ClientCallable
    void range(int first, int end) {
        read(Math.max(0, first), Math.clamp((long) end - Math.max(0, first), fewest, MOST), size);
    }

    /** Called by the browser where it lacks a row that it should have. */
    @ClientCallable
    void again() {
        told = Told.NOTHING;
        tell();
    }

    /** Whatever was to be told before may have gone with what the browser forgot. */
    @Override
    protected void onAttach(AttachEvent attached) {
        telling = false;
        again();
    }

    void scrollToTop() {
        getElement().executeJs("this.scrollTop = 0");
    }
}
