package id.koorwil.portal.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.PopoverPosition;
import id.koorwil.portal.shell.Device;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.shell.Numbers;
import id.koorwil.portal.shell.PressedPopover;
import id.koorwil.portal.shell.Untranslated;
import org.jspecify.annotations.Nullable;

/** Name and count of a column, whether it holds more than it should, and what can be done with it. */
class ColumnHead extends Div {

    /**
     * What a head says.
     *
     * @param explanation when a task comes into the column
     * @param softLimit how many tasks it should hold at most, null for any number
     * @param maySet whether who looks may change these words
     */
    record Words(String title, String explanation, @Nullable Integer softLimit, boolean maySet) {}

    /** What a head asks for. */
    interface Actions {

        void collapse(boolean collapsed);

        /** Opens the words of the column to be changed. */
        void set();
    }

    private final Actions actions;
    private final Span name = new Span();
    private final Span count = Untranslated.mark(new Span());
    private final Span over = new Span();
    private final Button add = new Button(Glyph.PLUS.draw());
    private final Button menu = new Button("⋯");
    private final Button expand = new Button(Glyph.EXPAND.draw());
    private final Div buttons = new Div(menu, expand);
    private Runnable adding = () -> {};
    private Words words = new Words("", "", null, false);

    ColumnHead(Actions actions) {
        this.actions = actions;
        Span dot = new Span();
        dot.addClassName("dot");
        count.addClassName("count");
        over.addClassName("over-limit");
        add.addThemeName("tertiary");
        add.addClassName("column-add");
        add.addClickListener(pressed -> adding.run());
        menu.addThemeName("tertiary");
        menu.addClassName("column-menu");
        PressedPopover.announce(menu);
        menu.addClickListener(pressed -> openMenu());
        expand.addThemeName("tertiary");
        expand.addClickListener(pressed -> {
            actions.collapse(false);
            menu.focus();
        });
        addClassName("column-head");
        add(new H2(dot, name, count, over), buttons);
        collapse(false);
    }

    void show(Words now) {
        words = now;
        name.setText(now.title());
        name.setTitle(now.explanation());
        add.setAriaLabel(getTranslation("board.quick-add", now.title()));
        menu.setAriaLabel(getTranslation("column.menu", now.title()));
        expand.setAriaLabel(getTranslation("column.expand", now.title()));
    }

    /** Under a filter the limit still is of all cards. */
    void count(int shown, int whole) {
        Integer limit = words.softLimit();
        String ofAll = limit == null
                ? Numbers.whole(shown, getLocale())
                : Numbers.whole(whole, getLocale()) + " / " + Numbers.whole(limit, getLocale());
        count.setText(limit == null || shown == whole ? ofAll : Numbers.whole(shown, getLocale()) + " · " + ofAll);
        count.setClassName("limited", limit != null);
        over.setText(limit != null && whole > limit ? getTranslation("column.over-limit") : "");
    }

    void offerAdd(Runnable open) {
        adding = open;
        buttons.addComponentAsFirst(add);
    }

    void offerNoAdd() {
        add.removeFromParent();
    }

    void focusAdd() {
        add.focus();
    }

    void collapse(boolean collapsed) {
        menu.setVisible(!collapsed);
        expand.setVisible(collapsed);
    }

    private void openMenu() {
        PressedPopover popover = PressedPopover.beside(menu, words.title(), PopoverPosition.BOTTOM_END);
        popover.addClassName("card-actions");
        popover.closesWithAPress();
        popover.add(new Paragraph(words.explanation()));
        if (!Device.isPhone()) { // which shows one column at a time
            popover.add(item(popover, "column.collapse", () -> {
                actions.collapse(true);
                expand.focus();
            }));
        }
        if (words.maySet()) {
            popover.add(item(popover, "column.set", actions::set));
        }
        popover.open();
    }

    private Button item(PressedPopover popover, String key, Runnable action) {
        Button item = new Button(getTranslation(key), pressed -> {
            popover.close();
            action.run();
        });
        item.addThemeName("tertiary");
        return item;
    }
}
