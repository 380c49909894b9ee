package id.koorwil.portal.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import id.koorwil.portal.live.ReadMark;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskCard;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A column: its head, and its cards, of which only those near the view are read and sent; none while it is collapsed. */
class CardColumn extends Section {

    /** A page of a column's cards, from the top; none where they cannot be read now. */
    interface Page {
        Optional<List<TaskCard>> read(Status status, int offset, int limit);
    }

    /** As many cards as most windows show; they come with the page. */
    private static final int FIRST = 8;

    private final Status status;
    private final ColumnHead head;
    private final Div quickAdd = new Div();
    private final Div empty = new Div();
    private final CardList cards;
    private final ReadMark mark = new ReadMark();
    private String title = "";
    private int size;
    private boolean collapsed;
    /** Whether its cards stand in lanes, and it is no more than their head. */
    private boolean inLanes;

    CardColumn(Status status, ColumnHead head, Page page) {
        this.status = status;
        this.head = head;
        this.cards = new CardList(FIRST, (offset, limit) -> page.read(status, offset, limit));
        addClassName("column");
        getElement().setAttribute("data-testid", "column");
        getElement().setAttribute("data-status", status.name());
        empty.addClassName("column-empty");
        add(head, quickAdd, empty, cards);
    }

    Status status() {
        return status;
    }

    String title() {
        return title;
    }

    /** Names the column, and says what comes into it. */
    void show(ColumnHead.Words words) {
        title = words.title();
        setAriaLabel(words.title());
        head.show(words);
    }

    /**
     * Offers a {@code +} that opens a form over the cards.
     *
     * @param form made when it is opened; it gets what closes it again
     */
    void offerQuickAdd(Function<Runnable, Component> form) {
        head.offerAdd(() -> {
            quickAdd.removeAll();
            quickAdd.add(form.apply(() -> {
                quickAdd.removeAll();
                head.focusAdd();
            }));
        });
    }

    void offerNothing() {
        head.offerNoAdd();
        quickAdd.removeAll();
    }

    /**
     * Says how many cards the column has; answers whether it showed others before.
     *
     * @param shown under the filter of the page
     * @param whole whatever the filter
     */
    boolean count(int shown, int whole, String emptyText) {
        boolean changed = size != shown;
        size = shown;
        head.count(shown, whole);
        empty.setText(emptyText);
        empty.setVisible(shown == 0 && !collapsed);
        return changed;
    }

    /** Leaves no more of it than its name and count. */
    void collapse(boolean now) {
        collapsed = now;
        setClassName("collapsed", now);
        head.collapse(now);
        quickAdd.setVisible(!now);
        empty.setVisible(size == 0 && !now);
    }

    void putIntoLanes(boolean now) {
        inLanes = now;
    }

    boolean collapsed() {
        return collapsed;
    }

    /** Reads the cards in view anew; how many there are has been said. */
    void refreshCards() {
        cards.fill(shownHere());
    }

    /** Reads the cards anew because of what others did; nothing is sent where they are the same. */
    void followOthers() {
        cards.show(shownHere());
    }

    private int shownHere() {
        return collapsed || inLanes ? 0 : size;
    }

    /** When count and cards were read; set before both. */
    ReadMark mark() {
        return mark;
    }

    void face(CardFace face) {
        cards.face(face);
    }

    Optional<TaskCard> card(long task) {
        return cards.card(task);
    }

    void scrollToTop() {
        cards.scrollToTop();
    }
}
