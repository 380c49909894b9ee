package id.koorwil.portal.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.shell.Numbers;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskCard;
import java.util.List;
import java.util.function.Function;

/** A column: its head with the count, and its cards, of which only those near the view are read and sent. */
class BoardColumn extends Section {

    /** A page of a column's cards, from the top. */
    interface Page {
        List<TaskCard> read(Status status, int offset, int limit);
    }

    /** As many as most windows show. */
    private static final int FIRST_CARDS = 8;

    private final Status status;
    private final Span count = new Span();
    private final Div actions = new Div();
    private final Div quickAdd = new Div();
    private final Div empty = new Div();
    private final VirtualList<TaskCard> cards = new VirtualList<>();
    private int size;
    private boolean sentOnce;

    BoardColumn(Status status, Page page, LitRenderer<TaskCard> card) {
        this.status = status;
        String name = getTranslation("status." + status);
        addClassName("column");
        setAriaLabel(name);
        getElement().setAttribute("data-testid", "column");
        getElement().setAttribute("data-status", status.name());
        count.addClassName("count");
        empty.addClassName("column-empty");
        cards.setRenderer(card);
        cards.setItemAccessibleNameGenerator(task -> task.code() + " " + task.title());
        cards.setDataProvider(new CallbackDataProvider<>(
                query -> page.read(status, query.getOffset(), query.getLimit()).stream(),
                query -> {
                    int unused = query.getLimit() + query.getOffset(); // Flow insists that both were looked at
                    return unused < 0 ? 0 : size;
                },
                TaskCard::id));
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
        cards.getDataProvider().refreshAll();
        if (size > 0 && !sentOnce) {
            // the first cards come with the page, not in a round trip of their own
            cards.getDataCommunicator().setViewportRange(0, FIRST_CARDS);
            sentOnce = true;
        }
    }

    void scrollToTop() {
        cards.scrollToStart();
    }
}
