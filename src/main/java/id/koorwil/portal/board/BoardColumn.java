package id.koorwil.portal.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.koorwil.portal.live.ReadMark;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.shell.Numbers;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskCard;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A column: its head with the count, and its cards, of which only those near the view are read and sent. */
class BoardColumn extends Section {

    /** A page of a column's cards, from the top; none where they cannot be read now. */
    interface Page {
        Optional<List<TaskCard>> read(Status status, int offset, int limit);
    }

    private final Status status;
    private final Span count = new Span();
    private final Div actions = new Div();
    private final Div quickAdd = new Div();
    private final Div empty = new Div();
    private final CardList cards;
    private final ReadMark mark = new ReadMark();
    private int size;

    BoardColumn(Status status, Page page) {
        this.status = status;
        this.cards = new CardList((offset, limit) -> page.read(status, offset, limit));
        String name = getTranslation("status." + status);
        addClassName("column");
        setAriaLabel(name);
        getElement().setAttribute("data-testid", "column");
        getElement().setAttribute("data-status", status.name());
        count.addClassName("count");
        empty.addClassName("column-empty");
        add(head(name), quickAdd, empty, cards);
    }

    private Div head(String name) {
        Span dot = new Span();
        dot.addClassName("dot");
        H2 title = new H2(dot, new Span(name), count);
        Div head = new Div(title, actions);
        head.addClassName("column-head");
        return head;
    }

    Status status() {
        return status;
    }

    /**
     * Offers a {@code +} that opens a form over the cards.
     *
     * @param form made when it is opened; it gets what closes it again
     */
    void offerQuickAdd(Function<Runnable, Component> form) {
        actions.removeAll();
        Button open = new Button(Glyph.PLUS.draw());
        open.addClickListener(pressed -> openQuickAdd(form, open));
        open.addThemeName("tertiary");
        open.setAriaLabel(getTranslation("board.quick-add", getTranslation("status." + status)));
        actions.add(open);
    }

    private void openQuickAdd(Function<Runnable, Component> form, Button open) {
        quickAdd.removeAll();
        quickAdd.add(form.apply(() -> {
            quickAdd.removeAll();
            open.focus();
        }));
    }

    void offerNothing() {
        actions.removeAll();
        quickAdd.removeAll();
    }

    /** Says how many cards the column has; answers whether it had others before. */
    boolean count(int cardCount, String emptyText) {
        boolean changed = size != cardCount;
        size = cardCount;
        count.setText(Numbers.whole(cardCount, getLocale()));
        empty.setText(emptyText);
        empty.setVisible(cardCount == 0);
        return changed;
    }

    /** Reads the cards in view anew; how many there are has been said. */
    void refreshCards() {
        cards.fill(size);
    }

    /** Reads the cards anew because of what others did; nothing is sent where they are the same. */
    void followOthers() {
        cards.show(size);
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
